using Cohesion.Domain.Eligibility;
using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Testing;

/// <content>Edits of rules.</content>
public static partial class Generate
{
    /// <summary>Gets edits of generated rule sets, each with an effect that is known without looking: thresholds moved, values and clauses dropped, guards narrowed, exemptions added.</summary>
    public static Gen<RuleEdit> Edits => RuleSets.SelectMany(EditsOf);

    /// <summary>Gets edits of a rule set of one's own, each with a known effect.</summary>
    /// <param name="rules">The rules as they are.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    public static Gen<RuleEdit> EditsOf(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        // The facts of the library apply on conditions, so that there is always one.
        Condition[] atoms = [.. ConditionWalk.ConditionsOf(rules).SelectMany(condition => ConditionWalk.AtomsOf(condition, rules)).Distinct()];
        return from atom in Gen.Elements(atoms)
               from proposals in Gen.Shuffle(ClauseEdits.Of(rules, atom).ToArray())
               select proposals.Select(proposal => proposal.In(rules, atom)).First(edit => edit is not null)!;
    }
}
