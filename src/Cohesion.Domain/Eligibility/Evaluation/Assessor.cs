using System.Diagnostics;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <summary>Draws verdicts from clauses.</summary>
/// <param name="rules">The clauses.</param>
/// <param name="situation">What is known.</param>
/// <param name="stage">The last stage whose clauses count.</param>
/// <param name="says">Which clauses say anything.</param>
internal sealed class Assessor(RuleSet rules, Situation situation, Stage stage, Func<Clause, bool> says)
{
    private static readonly FactId Amount = FactId.Parse("request.amount", null);
    private static readonly FactId Wave = FactId.Parse("filing.wave", null);

    public Assessment Assess() => new(stage, [.. ScopesAskedFor(rules, situation).Select(Assess)]);

    /// <summary>Decides the clauses about the applications selected, for one scope.</summary>
    public static ScopeAssessment OfSelection(RuleSet rules, ValueList<Situation> selected, World? world, ScopeId? scope) =>
        new Assessor(rules, SelectedSet.Of(rules, selected, world, scope), Stage.Payment, clause => rules.OfTheSelection.Contains(clause.Id)).Assess(scope);

    /// <summary>Says what a clause says: clause = ¬guard ∨ some exemption ∨ body, in Kleene's three values.</summary>
    public static (ClauseState State, IReadOnlyList<Doubt> Doubts) Judge(Clause clause, Frame frame)
    {
        if (frame.Rules.OfTheSelection.Contains(clause.Id) && !SelectedSet.IsStated(frame.Situation))
        {
            return (ClauseState.NotApplicable, []);
        }

        Evaluator evaluator = new(frame);
        List<Doubt> guardDoubts = [], bodyDoubts = [], exemptionDoubts = [];
        Truth guard = clause.When is { } when ? evaluator.Evaluate(when, guardDoubts) : Truth.True;
        if (guard == Truth.False)
        {
            return (ClauseState.NotApplicable, []);
        }

        Truth body = Body(clause.Body, evaluator, frame, bodyDoubts);
        bool isDuty = clause.Body is ClauseBody.Obligation;
        if (body == Truth.True && !isDuty)
        {
            return (ClauseState.Met, []);
        }

        Truth lifted = clause.Exemptions.Select(exemption => evaluator.Evaluate(exemption.When, exemptionDoubts)).Aggregate(Truth.False, Kleene.Or);
        if (lifted == Truth.True)
        {
            return (ClauseState.NotApplicable, []);
        }

        bool isClear = guard == Truth.True && lifted == Truth.False && body != Truth.Unknown;
        return isClear
            ? (isDuty ? ClauseState.Owed : ClauseState.NotMet, [])
            : (ClauseState.Undecided, [.. guardDoubts, .. bodyDoubts, .. exemptionDoubts]);
    }

    /// <summary>Tells whether what is to be more, or less, can be measured.</summary>
    public static Truth IsMeasured(ClauseBody.Inclination inclination, Frame frame, List<Doubt> doubts)
    {
        FactReading[] readings = [.. new[] { inclination.Fact, inclination.Base ?? inclination.Fact }.Distinct().Select(frame.Read)];
        doubts.AddRange(readings.SelectMany(reading => reading.Doubts));
        return readings.Any(reading => reading.Value is null) ? Truth.Unknown : Kleene.Of(readings.All(reading => reading.Value!.IsKnown));
    }

    private static Truth Body(ClauseBody body, Evaluator evaluator, Frame frame, List<Doubt> doubts)
    {
        switch (body)
        {
            case ClauseBody.Requirement requirement:
                return evaluator.Evaluate(requirement.Condition, doubts);
            case ClauseBody.Exclusion exclusion:
                return Kleene.Negate(evaluator.Evaluate(exclusion.Condition, doubts));
            case ClauseBody.Preference preference:
                return evaluator.Evaluate(preference.Condition, doubts);
            case ClauseBody.Obligation:
                return Truth.True;
            case ClauseBody.Inclination inclination:
                return IsMeasured(inclination, frame, doubts);
            default:
                throw new UnreachableException();
        }
    }

    private ScopeAssessment Assess(ScopeId? scope)
    {
        Frame frame = new(rules, situation, scope);
        Explainer explainer = new(rules, situation, scope, frame);
        Trace trace = new ReadySituation(rules.Layout, frame).Trace();
        ClauseOutcome[] outcomes = [.. trace.Clauses.Index().Where(e => says(e.Item)).Select(e => Outcome(e.Item, trace[e.Index], frame, explainer))];
        ClauseOutcome[] counted = [.. outcomes.Where(Counts)];
        return new ScopeAssessment(scope, Decide(counted, explainer), [.. outcomes])
        {
            Wave = frame.Read(Wave).Value is FactValue.Choice wave ? wave.Value.ToString() : null,
        };
    }

    private bool Counts(ClauseOutcome outcome) =>
        outcome.Clause.Stage <= stage && outcome.Clause.Body is (ClauseBody.Requirement or ClauseBody.Exclusion);

    private ClauseOutcome Outcome(Clause clause, ClauseState state, Frame frame, Explainer explainer) => state switch
    {
        ClauseState.Undecided => Undecided(clause, Judge(clause, frame).Doubts),
        ClauseState.NotMet when clause.Body is ClauseBody.Requirement or ClauseBody.Exclusion => new ClauseOutcome(clause, state) { Refused = explainer.Reasons(clause) },
        _ => new ClauseOutcome(clause, state),
    };

    private ClauseOutcome Undecided(Clause clause, IReadOnlyList<Doubt> doubts) => new(clause, ClauseState.Undecided)
    {
        Questions = [.. doubts.OfType<Doubt.Missing>().Select(doubt => doubt.Fact).Distinct().Select(fact => new Question(Definition(fact)))],
        Awaited = [.. doubts.OfType<Doubt.Awaited>().Select(doubt => doubt.Judgement).DistinctBy(judgement => judgement.Fact)
            .Select(judgement => new AwaitedAct(judgement.By, judgement.Fact, judgement.Question))],
        Unverifiable = [.. doubts.OfType<Doubt.Unverifiable>().Distinct().Select(doubt => new Unverified(doubt.Subject, doubt.Reason))],
    };

    private static Verdict Decide(ClauseOutcome[] counted, Explainer explainer)
    {
        ClauseOutcome[] failed = [.. counted.Where(outcome => outcome.State == ClauseState.NotMet)];
        return failed.Length > 0 ? new Verdict.NotEligible([.. failed], explainer.Later(() => explainer.Remedy(counted)))
            : counted.All(outcome => outcome.State != ClauseState.Undecided) ? new Verdict.Eligible(explainer.Later(() => explainer.Margins(counted.Where(outcome => outcome.State == ClauseState.Met).Select(outcome => outcome.Clause))))
            : new Verdict.Undetermined(
                explainer.Later(() => explainer.Wanted(counted)),
                [.. counted.SelectMany(outcome => outcome.Unverifiable).Distinct()]);
    }

    private FactDefinition Definition(FactId fact) => FactLookup.Find(rules, fact) ?? new FactDefinition(fact, FactKind.Text);

    /// <summary>The scopes that the request names; all of them when it is one amount; the whole call when there are none.</summary>
    public static IEnumerable<ScopeId?> ScopesAskedFor(RuleSet rules, Situation situation)
    {
        ValueList<ScopeId> scopes = rules.Context.Scopes;
        if (scopes.Count == 0)
        {
            return [null];
        }

        IEnumerable<ScopeId> asked = situation.Facts.TryGet(Amount, out FactValue? value) && value is FactValue.AmountByScope amounts
            ? scopes.Where(scope => amounts.Values.TryGetValue(scope, out _))
            : scopes;
        return asked.Any() ? asked.Cast<ScopeId?>() : scopes.Cast<ScopeId?>();
    }
}
