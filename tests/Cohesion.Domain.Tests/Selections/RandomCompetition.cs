using Cohesion.Domain.Applications;
using Cohesion.Domain.Selections;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Tests.Configuration;
using Cohesion.Domain.Themes;
using NodaTime;

namespace Cohesion.Domain.Tests.Selections;

/// <summary>Selections with every feature at once, small enough that ties, exact fits and full sub-envelopes are common.</summary>
internal sealed class RandomCompetition(int seed)
{
    private static readonly CriterionId[] Criteria = [CriterionId.Parse("a", null), CriterionId.Parse("b", null)];
    private static readonly ThemeCode[] Themes = [ThemeCode.Parse("local:x", null), ThemeCode.Parse("local:y", null)];
    private static readonly TerritoryCode[] Places = [TerritoryCode.Parse("62510", null), TerritoryCode.Parse("QN06225M", null)];
    private static readonly Code[] Forms = [Code.Parse("association", null), Code.Parse("company", null)];

    private readonly Dice _dice = new(seed);

    public Competition Roll()
    {
        Currency currency = _dice.Pick(Currency.Euro, Currency.PacificFranc);
        long envelope = Between(0, 24);
        Entry[] entries = [.. Enumerable.Range(0, Between(0, 9)).Select(i => Entry(i, currency))];
        return new Competition([.. entries], Money.OfMinor(envelope, currency), Policy(envelope, currency), DrawSeed.Parse($"seed {Between(1, 9)}"));
    }

    private Entry Entry(int i, Currency currency) => new(
        new Scorecard(
            ApplicationReference.Parse($"{_dice.Pick("a", "B")}{i}", null),
            [.. Criteria.Select(criterion => KeyValuePair.Create(criterion, Points.Of(Ratio.Of(Between(0, 9), _dice.Pick(1, 2, 3)))))],
            Points.Of(Ratio.Of(Between(2, 6), 2))),
        Money.OfMinor(Between(1, 8), currency),
        Instant.FromUnixTimeSeconds(Between(0, 2)),
        new EntryProfile
        {
            Cost = Money.OfMinor(Between(0, 12), currency),
            Themes = [.. Some(Themes)],
            Territories = [.. Some(Places)],
            LegalForms = [.. Some(Forms)],
            Priorities = OneIn(4) ? [.. Some(1, 2, 3).Select(rank => KeyValuePair.Create(rank, Between(1, 2)))] : [],
        });

    private SelectionPolicy Policy(long envelope, Currency currency)
    {
        TieBreak[] keys = [.. Some<TieBreak>(new TieBreak.HigherScore(Criteria[1]), new TieBreak.LowerRequest(), new TieBreak.EarlierSubmission(), new TieBreak.Draw())];
        return SelectionPolicy.Create(
            ScoreGrid.Create([.. Criteria.Select(criterion => Criterion
                .Create(criterion, LocalizedText.Of("Critère", "Criterion"), 0, 9, Between(1, 3)).From(OneIn(5) ? Points.Of(Between(0, 4)) : null))]),
            _dice.Pick(AwardRule.StopAtFirst, AwardRule.SkipOver),
            [.. keys, new TieBreak.LowerId()],
            OneIn(3) ? Points.Of(Between(0, 12)) : null,
            terms: new SelectionTerms
            {
                Order = _dice.Pick(RankingOrder.Total, RankingOrder.ScorePerEuro, RankingOrder.Submission, RankingOrder.MeanRank),
                Jury = _dice.Pick<Aggregation?>(null, new Aggregation.Mean(), new Aggregation.Median(), new Aggregation.TrimmedMean(2)),
                Bounds = OneIn(2) ? Bounds(currency) : null,
                Partial = Between(1, 4) switch
                {
                    1 => new PartialAward.Truncated(Money.OfMinor(Between(1, 4), currency)),
                    2 => new PartialAward.Share(Ratio.Percent(_dice.Pick(25, 50, 60, 99)), OneIn(2)),
                    _ => null,
                },
                Quota = OneIn(5) ? Between(1, 4) : null,
                Reserve = OneIn(2) ? Between(1, 4) : null,
                SubEnvelopes = [.. Parts(envelope, currency)],
            });
    }

    private AwardBounds Bounds(Currency currency)
    {
        int floor = Between(1, 3);
        return AwardBounds.Create(
            OneIn(2) ? Money.OfMinor(floor, currency) : null,
            OneIn(2) ? Money.OfMinor(floor + Between(0, 4), currency) : null,
            OneIn(2) ? Ratio.Percent(_dice.Pick(30, 50, 80, 100)) : null);
    }

    private List<SubEnvelope> Parts(long envelope, Currency currency)
    {
        List<SubEnvelope> parts = [];
        for (int i = Between(0, 4); i > 0; i--)
        {
            SubEnvelopeId? within = OneIn(3) && parts.Count > 0 ? parts[Between(0, parts.Count - 1)].Id : null;
            long most = parts.Find(part => part.Id == within)?.Amount!.Value.Minor ?? envelope;
            SubEnvelopeKind kind = _dice.Pick(SubEnvelopeKind.Cap, SubEnvelopeKind.Earmark, SubEnvelopeKind.Exclusive);
            SubEnvelope next = SubEnvelope.Create(
                SubEnvelopeId.Parse($"p{i}"), kind, Audience(), Money.OfMinor(Between(1, (int)Math.Max(1, most)), currency), OneIn(6) ? Between(1, 3) : null, within);
            if (!SubEnvelopeCheck.Run([.. parts, next]).Concat(SubEnvelopeCheck.Inside([.. parts, next], null, Money.OfMinor(envelope, currency))).Any())
            {
                parts.Add(next);
            }
        }

        parts.Reverse();
        return parts;
    }

    private Audience Audience() => Between(1, 3) switch
    {
        1 => new Audience { Themes = [_dice.Pick(Themes)] },
        2 => new Audience { Territories = [_dice.Pick(Places)] },
        _ => new Audience { LegalForms = [_dice.Pick(Forms)], Themes = [.. Some(Themes)] },
    };

    /// <summary>Gives a number from the first to the last, both included.</summary>
    private int Between(int first, int last) => first + _dice.Next(last - first + 1);

    private bool OneIn(int times) => _dice.Next(times) == 0;

    /// <summary>Keeps each value or not.</summary>
    private IEnumerable<T> Some<T>(params IReadOnlyList<T> values) => [.. values.Where(_ => OneIn(2))];
}
