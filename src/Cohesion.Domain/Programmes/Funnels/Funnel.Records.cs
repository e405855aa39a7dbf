using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Programmes;

/// <content>Funnels built from identified records.</content>
public sealed partial record Funnel
{
    /// <summary>Counts records that are known to be right.</summary>
    /// <inheritdoc cref="TryCount"/>
    /// <exception cref="ArgumentException"><see cref="TryCount"/> finds something wrong.</exception>
    public static Funnel Count(FunnelPlan plan, IEnumerable<OutreachEvent> events, ValueMap<StageId, StageRule> rules = default)
    {
        TryCount(plan, rules, events, out Funnel? funnel, out ValueList<Problem> problems);
        return Problems.Require(funnel, problems);
    }

    /// <summary>
    /// Counts households and people from what happened with them, each once at each stage, or tells everything that is wrong: a stage that counts neither, a
    /// rule of no stage, an event that does not say with whom.
    /// </summary>
    /// <remarks>
    /// Whoever reached a stage reached all of which it is a part, even where no record says so: who was interviewed had opened the door. So the counts never
    /// rise along the chain; <see cref="Implied"/> tells how many are owed to that. A person is counted with his household at the stages that count
    /// households; records that name the person alone are linked to it by those that name both, to the first in ordinal order where there are several.
    /// The order of the events does not matter. Events of kinds that no stage reads do not count.
    /// </remarks>
    /// <param name="plan">The shape; its stages count <see cref="CountUnit.Household"/> or <see cref="CountUnit.Person"/>.</param>
    /// <param name="rules">When a stage is reached; without a rule, by one event of a kind that bears its name.</param>
    /// <param name="events">What happened, in any order; gone through once.</param>
    /// <param name="funnel">The funnel, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at paths such as <c>/events/7</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/>, <paramref name="events"/> or a rule is <see langword="null"/>.</exception>
    public static bool TryCount(
        FunnelPlan plan,
        ValueMap<StageId, StageRule> rules,
        IEnumerable<OutreachEvent> events,
        [NotNullWhen(true)] out Funnel? funnel,
        out ValueList<Problem> problems)
    {
        List<Problem> found =
        [
            .. Guard.Against.Null(plan).All.Index().Where(stage => stage.Item.Unit != CountUnit.Household && stage.Item.Unit != CountUnit.Person)
                .Select(stage => new Problem(ProblemCode.UnitMismatch, $"/stages/{stage.Index}/unit", $"{stage.Item.Unit}", "household, person")),
            .. rules.Keys.Where(stage => plan.IndexOf(stage) < 0).Select(stage => new Problem(ProblemCode.UnknownStage, $"/rules/{stage}", $"{stage}")),
        ];
        StageRule[] complete = [.. plan.All.Select(stage => rules.TryGetValue(stage.Id, out StageRule? rule) ? Guard.Against.Null(rule, nameof(rules)) : new StageRule([Code.Parse($"{stage.Id}", null)]))];
        EventCounter counter = new(plan, complete);
        found.AddRange(counter.Read(Guard.Against.Null(events)));
        problems = [.. found];
        funnel = null;
        if (found.Count == 0)
        {
            (ValueList<long> counts, ValueList<long> implied) = counter.Count();
            funnel = new Funnel(plan, counts, implied);
        }

        return funnel is not null;
    }
}
