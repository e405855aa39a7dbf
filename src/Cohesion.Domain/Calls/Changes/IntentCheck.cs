using Ardalis.GuardClauses;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Eligibility.Analysis;

namespace Cohesion.Domain.Calls;

/// <summary>Whether a version of a call does to applicants what it declares: at every stage, for every funder and strand.</summary>
public sealed record IntentCheck
{
    private IntentCheck(DeclaredChange declared, ValueList<Problem> problems, Witness? against = null, LocalizedText? open = null) =>
        (Declared, Problems, Against, Open) = (declared, problems, against, open);

    /// <summary>Gets what the version declares.</summary>
    public DeclaredChange Declared { get; }

    /// <summary>Gets what is wrong with that, at places of the call file: nothing where it is proved.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>Gets an application that loses where nobody is to lose, or gains where nobody is to gain; <see langword="null"/> where none is known.</summary>
    public Witness? Against { get; }

    /// <summary>Gets what stands in the way of a proof, or <see langword="null"/>.</summary>
    public LocalizedText? Open { get; }

    /// <summary>Gets whether the version does what it declares; what cannot be proved is a warning and no breach.</summary>
    public bool IsKept => Problems.All(problem => problem.Severity != Severity.Error);

    /// <summary>Holds a version to what it declares.</summary>
    /// <param name="before">The version before.</param>
    /// <param name="after">The version that declares a change against it.</param>
    /// <returns><see langword="null"/> when it declares nothing.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IntentCheck? Of(CallForProjects before, CallForProjects after)
    {
        Guard.Against.Null(before);
        if (Guard.Against.Null(after).Definition.Change is not { } declared)
        {
            return null;
        }

        if (declared.From != before.Definition.Version)
        {
            return new IntentCheck(declared, [new Problem(ProblemCode.OtherPredecessor, "/change/from", declared.From.ToString(), before.Definition.Version.ToString())]);
        }

        LocalizedText? open = null;
        foreach (Stage stage in StagesOf(before.Rules).Concat(StagesOf(after.Rules)).Distinct().Order())
        {
            Comparison comparison = Comparison.Of(before.Rules, after.Rules, stage);
            Witness? against = declared.Intent == ChangeIntent.Loosen ? comparison.Lost : declared.Intent == ChangeIntent.Tighten ? comparison.Gained : comparison.Lost ?? comparison.Gained;
            if (against is not null)
            {
                return new IntentCheck(declared, [new Problem(ProblemCode.IntentBroken, "/change/intent", against.Said, Say(declared.Intent))], against);
            }

            open ??= (comparison as Comparison.Undecided)?.Why;
        }

        return new IntentCheck(declared, open is null ? [] : [new Problem(ProblemCode.IntentUnproved, "/change/intent", Say(declared.Intent))], null, open);
    }

    private static IEnumerable<Stage> StagesOf(RuleSet rules) =>
        rules.Clauses.Where(clause => clause.Body is ClauseBody.Requirement or ClauseBody.Exclusion).Select(clause => clause.Stage);

    private static string Say(ChangeIntent intent) => intent switch
    {
        ChangeIntent.Loosen => "loosen",
        ChangeIntent.Tighten => "tighten",
        _ => "same",
    };
}
