using Ardalis.GuardClauses;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>What is odd in rules, and how many questions could not be answered.</summary>
/// <remarks>
/// Proofs are about the exact meaning over situations in which everything is known. A question that stays open, because it reaches beyond what can be computed
/// or beyond the number of steps, gives no lint.
/// </remarks>
public sealed record LintReport
{
    internal LintReport(ValueList<Lint> lints, int asked, int open) => (Lints, Asked, Open) = (lints, asked, open);

    /// <summary>Gets what is odd, in the order of the rules.</summary>
    public ValueList<Lint> Lints { get; }

    /// <summary>Gets how many questions were asked.</summary>
    public int Asked { get; }

    /// <summary>Gets how many of them stayed open.</summary>
    public int Open { get; }

    /// <summary>Gets the problems alone, to be placed in a file.</summary>
    public ValueList<Problem> Problems => [.. Lints.Select(lint => lint.Problem)];

    /// <summary>Looks for what is odd in rules.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    public static LintReport Of(RuleSet rules) =>
        Of(Guard.Against.Null(rules), []).With(CaseProof.Of(rules).Where(lint => lint.Witness is not null));

    /// <summary>Looks for what is odd in the rules of a call, whose parameters are sound, and of which some cases are at hand: what one of them shows needs no search.</summary>
    internal static LintReport Of(RuleSet rules, ValueList<Situation> known)
    {
        LintDesk desk = new(rules, known);
        return desk.Report(
        [
            .. new RuleSetLints(desk).Run(),
            .. rules.Clauses.SelectMany((clause, i) => new ClauseLints(desk, clause, i).Run()),
        ]);
    }

    /// <summary>Gives the report with more lints.</summary>
    internal LintReport With(IEnumerable<Lint> more) => new([.. Lints, .. more], Asked, Open);
}
