namespace Cohesion.Domain.Selections;

/// <summary>What a policy may state beside its grid, its rule and its keys. What is not stated does not apply.</summary>
public sealed record SelectionTerms
{
    /// <summary>The most sub-envelopes of a policy; included.</summary>
    public const int MostSubEnvelopes = 100;

    /// <summary>Gets what ranks applications before any key breaks a tie.</summary>
    public RankingOrder Order { get; init; } = RankingOrder.Total;

    /// <summary>Gets what makes one score of those that jurors gave, or <see langword="null"/> when they agree on one.</summary>
    public Aggregation? Jury { get; init; }

    /// <summary>Gets the bounds of each award, or <see langword="null"/>.</summary>
    public AwardBounds? Bounds { get; init; }

    /// <summary>Gets what the marginal project may receive, or <see langword="null"/> for nothing.</summary>
    public PartialAward? Partial { get; init; }

    /// <summary>Gets how many applications are funded at most, or <see langword="null"/>.</summary>
    public int? Quota { get; init; }

    /// <summary>Gets how long the reserve list is at most, or <see langword="null"/> when there is none.</summary>
    public int? Reserve { get; init; }

    /// <summary>Gets what the weights of the grid must add up to, or <see langword="null"/>.</summary>
    public long? WeightTotal { get; init; }

    /// <summary>Gets the parts of the envelope that are for some applications, in the order of the file.</summary>
    public ValueList<SubEnvelope> SubEnvelopes { get; init; }

    /// <summary>Gets the amounts that the terms state, each with its place in a policy.</summary>
    internal IEnumerable<(string Path, Money? Amount)> Amounts() =>
    [
        ("/award/atLeast", Bounds?.AtLeast),
        ("/award/atMost", Bounds?.AtMost),
        ("/partial/truncateFrom", (Partial as PartialAward.Truncated)?.AtLeast),
        .. SubEnvelopes.Select((part, i) => ($"/subEnvelopes/{i}/amount", part.Amount)),
    ];

    /// <summary>Says everything that is wrong with the terms, at paths of a policy.</summary>
    internal IEnumerable<Problem> Check(ScoreGrid grid)
    {
        if (grid.Criteria.Count == 0 && Order != RankingOrder.Submission)
        {
            yield return new Problem(ProblemCode.NothingRanks, "", expected: "criteria");
        }

        if (WeightTotal is { } total && grid.Criteria.Sum(criterion => criterion.Weight) is var sum && sum != total)
        {
            yield return new Problem(ProblemCode.WeightsDiffer, "/weightTotal", Spell(sum), Spell(total));
        }

        if (Reserve < 1)
        {
            yield return new Problem(ProblemCode.NumberOutOfRange, "/reserve", Spell(Reserve.Value), "≥ 1");
        }

        if (SubEnvelopes.Count > MostSubEnvelopes)
        {
            yield return new Problem(ProblemCode.WrongLength, "/subEnvelopes", Spell(SubEnvelopes.Count), $"≤ {Spell(MostSubEnvelopes)}");
        }

        foreach (Problem problem in SubEnvelope.CheckQuota(Quota).Concat(SubEnvelopeCheck.Run(SubEnvelopes)))
        {
            yield return problem;
        }
    }

    private static string Spell(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
