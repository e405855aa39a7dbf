using System.Diagnostics;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using NodaTime;

namespace Cohesion.Domain.Tests.Eligibility;

/// <summary>The meaning of rules written down a second time, slowly and as the format tells it: yes, no, or <see langword="null"/> for unknown.</summary>
/// <remarks>It shares nothing with the library but its public types, and knows what <see cref="Sample"/> and its generators make.</remarks>
internal sealed partial class NaiveRules(RuleSet rules, Situation situation, ScopeId? scope)
{
    private static readonly FactId SubmittedAt = Sample.Id("submittedAt");

    private DateTimeZone Zone => rules.Context.Zone;

    public IReadOnlyList<(Clause Clause, ClauseState State)> Trace() =>
        [.. rules.Clauses.Where(clause => clause.Scopes.Count == 0 || clause.Scopes.Contains(scope!.Value)).Select(clause => (clause, State(clause)))];

    public VerdictStatus Status(Stage stage)
    {
        ClauseState[] counted =
        [
            .. Trace().Where(entry => entry.Clause.Stage <= stage && entry.Clause.Body is ClauseBody.Requirement or ClauseBody.Exclusion).Select(entry => entry.State),
        ];
        return counted.Contains(ClauseState.NotMet) ? VerdictStatus.NotEligible
            : counted.Contains(ClauseState.Undecided) ? VerdictStatus.Undetermined
            : VerdictStatus.Eligible;
    }

    private ClauseState State(Clause clause)
    {
        bool? guard = clause.When is null ? true : Holds(clause.When);
        bool? lifted = Any(clause.Exemptions.Select(exemption => Holds(exemption.When)));
        if (clause.Body is ClauseBody.Obligation)
        {
            return guard == false || lifted == true ? ClauseState.NotApplicable : guard == true && lifted == false ? ClauseState.Owed : ClauseState.Undecided;
        }

        bool? body = Body(clause.Body);
        return guard == false ? ClauseState.NotApplicable
            : body == true ? ClauseState.Met
            : lifted == true ? ClauseState.NotApplicable
            : guard == true && lifted == false && body == false ? ClauseState.NotMet
            : ClauseState.Undecided;
    }

    private bool? Body(ClauseBody body) => body switch
    {
        ClauseBody.Requirement requirement => Holds(requirement.Condition),
        ClauseBody.Exclusion exclusion => !Holds(exclusion.Condition),
        ClauseBody.Preference preference => Holds(preference.Condition),
        ClauseBody.Inclination inclination => IsMeasured(inclination),
        _ => throw new UnreachableException(),
    };

    private bool? IsMeasured(ClauseBody.Inclination inclination)
    {
        Reading[] readings = [Read(inclination.Fact), Read(inclination.Base ?? inclination.Fact)];
        return readings.Any(reading => reading.Value is null) ? null : readings.All(reading => reading.Value is not FactValue.None);
    }

    private bool? Holds(Condition condition) => condition switch
    {
        Condition.AllOf all => All(all.Conditions.Select(Holds)),
        Condition.AnyOf any => Any(any.Conditions.Select(Holds)),
        Condition.Negation not => !Holds(not.Of),
        Condition.Several several => Several(several.Count, [.. several.Conditions.Select(Holds)]),
        Condition.Reference reference => Holds(rules.Conditions.Single(named => named.Name == reference.Name).Condition),
        Condition.Compare compare => Compare(Measures(compare.Left), compare.Relation, Measures(compare.Right)),
        Condition.Between between => All(
            [Compare([Measure(between.Fact)], Relation.AtLeast, Measures(between.Min)), Compare([Measure(between.Fact)], Relation.AtMost, Measures(between.Max))]),
        Condition.Share share => Share(share),
        Condition.During during => During(during),
        Condition.StartsWith starts => Read(starts.Fact).Value switch
        {
            null => null,
            FactValue.Text text => text.Value.StartsWith(starts.Text, StringComparison.Ordinal),
            _ => false,
        },
        Condition.OneOf oneOf => OneOf(oneOf),
        Condition.Has has => Has(has),
        Condition.Within within => Within(within),
        Condition.Flag flag => Read(flag.Fact).Value switch { null => null, FactValue.Flag given => given.Value, _ => false },
        Condition.Known known => Read(known.Fact) is { Value: null, Least: null } ? null : Read(known.Fact).Value is not FactValue.None,
        Condition.Judgement judgement => Judged(judgement),
        _ => throw new UnreachableException(),
    };

    private static bool? Several(int needed, bool?[] truths) =>
        truths.Count(truth => truth == true) >= needed ? true : truths.Count(truth => truth != false) < needed ? false : null;

    private static bool? All(IEnumerable<bool?> truths) => truths.Aggregate((bool?)true, (a, b) => a & b);

    private static bool? Any(IEnumerable<bool?> truths) => truths.Aggregate((bool?)false, (a, b) => a | b);

    /// <summary>Several answers are one where they agree.</summary>
    private static bool? Agreed(IEnumerable<bool?> truths) => truths.Distinct().ToArray() is [var only] ? only : null;
}
