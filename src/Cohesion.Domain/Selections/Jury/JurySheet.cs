using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Selections;

/// <summary>What the jurors of a call say of its applications, of which one score for each criterion is made.</summary>
public sealed record JurySheet
{
    private JurySheet(CallId callId, ValueSet<JurorId> jurors, ValueList<Ballot> ballots, ValueList<Citation> citations, bool isFictional) =>
        (CallId, Jurors, Ballots, Citations, IsFictional) = (callId, jurors, ballots, citations, isFictional);

    /// <summary>Gets whose applications were scored.</summary>
    public CallId CallId { get; }

    /// <summary>Gets who may vote.</summary>
    public ValueSet<JurorId> Jurors { get; }

    /// <summary>Gets the ballots, in the order given, which changes no score.</summary>
    public ValueList<Ballot> Ballots { get; }

    /// <summary>Gets where they are written.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>Gets whether they are made up for an example.</summary>
    public bool IsFictional { get; }

    /// <summary>Creates a sheet, or tells everything that is wrong: no ballot, two of one juror for one application, a juror that nobody knows.</summary>
    /// <param name="callId">Whose applications were scored.</param>
    /// <param name="jurors">Who may vote.</param>
    /// <param name="ballots">The ballots, in any order.</param>
    /// <param name="citations">Where they are written.</param>
    /// <param name="isFictional">Whether they are made up for an example.</param>
    /// <param name="sheet">The sheet, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at <c>/ballots</c> and below.</param>
    /// <exception cref="ArgumentException"><paramref name="callId"/> is the default value.</exception>
    public static bool TryCreate(
        CallId callId,
        ValueSet<JurorId> jurors,
        ValueList<Ballot> ballots,
        ValueList<Citation> citations,
        bool isFictional,
        [NotNullWhen(true)] out JurySheet? sheet,
        out ValueList<Problem> problems)
    {
        Guard.Against.Default(callId);
        problems = [.. ballots.Count == 0 ? (ValueList<Problem>)[new Problem(ProblemCode.EmptyList, "/ballots")] : [], .. Check(jurors, ballots)];
        sheet = problems.Count == 0
            ? new JurySheet(callId, jurors, ballots, citations, isFictional)
            : null;
        return sheet is not null;
    }

    /// <summary>Makes one score of each criterion and a mean rank for each application, or tells everything that is wrong.</summary>
    /// <remarks>
    /// Who abstains or takes no part counts nowhere. A juror ranks the applications that he or she scored by their weighted totals, one for the best; equal
    /// totals share the mean of their places. The mean of the ranks of an application orders as their sum does where every juror scores every application.
    /// </remarks>
    /// <param name="grid">What they are scored on.</param>
    /// <param name="by">What makes one score of several.</param>
    /// <param name="scores">The scores, unless something is wrong.</param>
    /// <param name="problems">What is wrong: scores that lack, that are off their scale or of no criterion; an application that too few jurors score.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public bool TryAggregate(ScoreGrid grid, Aggregation by, [NotNullWhen(true)] out ScoreSheet? scores, out ValueList<Problem> problems) =>
        TryAggregate(grid, by, [], null, out scores, out problems);

    /// <inheritdoc cref="TryAggregate(ScoreGrid, Aggregation, out ScoreSheet?, out ValueList{Problem})"/>
    /// <param name="grid">What they are scored on.</param>
    /// <param name="by">What makes one score of several.</param>
    /// <param name="fed">The criteria that something else gives points to: the jury scores each of them, or leaves it out as a whole.</param>
    /// <param name="needed">The applications that need scores, or <see langword="null"/> for all.</param>
    /// <param name="scores">The scores, unless something is wrong.</param>
    /// <param name="problems">What is wrong.</param>
    internal bool TryAggregate(
        ScoreGrid grid,
        Aggregation by,
        ValueSet<CriterionId> fed,
        ValueSet<ApplicationReference>? needed,
        [NotNullWhen(true)] out ScoreSheet? scores,
        out ValueList<Problem> problems)
    {
        Criterion[] own = [.. Guard.Against.Null(grid).Criteria.Where(criterion =>
            !fed.Contains(criterion.Id) || Ballots.OfType<Ballot.Scored>().Any(ballot => ballot.Scores.TryGetValue(criterion.Id, out _)))];
        return new JuryCount(this, own.Length == 0 ? ScoreGrid.None : ScoreGrid.Create([.. own]), Guard.Against.Null(by), needed).TryRun(out scores, out problems);
    }

    /// <summary>Says which jurors vote twice on an application, and which nobody knows.</summary>
    internal static IEnumerable<Problem> Check(ValueSet<JurorId> jurors, IEnumerable<Ballot?> ballots)
    {
        Dictionary<(JurorId, ApplicationReference), Ballot> first = [];
        foreach ((int i, Ballot? ballot) in ballots.Index())
        {
            if (ballot is not null && !jurors.Contains(ballot.Juror))
            {
                yield return new Problem(
                    ProblemCode.UnknownJuror, $"/ballots/{i}/juror", $"{ballot.Juror}", nearest: Nearest.Of($"{ballot.Juror}", jurors.Select(juror => $"{juror}")));
            }

            if (ballot is not null && !first.TryAdd((ballot.Juror, ballot.Application), ballot))
            {
                yield return new Problem(ProblemCode.DuplicateBallot, $"/ballots/{i}/juror", ballot.Summary, first[(ballot.Juror, ballot.Application)].Summary);
            }
        }
    }
}
