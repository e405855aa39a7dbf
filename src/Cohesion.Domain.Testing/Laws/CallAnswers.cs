using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Testing;

/// <summary>What holds of the answers that a call gives; each statement gives what breaks it in a situation, or nothing.</summary>
internal sealed class CallAnswers(CallForProjects call)
{
    private static readonly Stage[] Stages = Enum.GetValues<Stage>();
    private static readonly FactId SubmittedAt = Facts.SubmittedAt.Id, Completeness = FactId.Parse("filing.complete", null);

    private readonly RuleSet _ofAnyFile = RuleSet.Create(
        call.Rules.Context, call.Rules.Facts, [.. call.Rules.Clauses.Where(clause => !ReadsCompleteness(clause, call.Rules))], call.Rules.Parameters, call.Rules.Conditions);

    /// <summary>The status of a situation and of an application, the trace and the assessment say the same of every stage and scope.</summary>
    public LocalizedText? WaysAgree(Situation situation)
    {
        Application application = Application.FromFacts(ApplicationReference.Parse("a", null), situation.Facts);
        foreach (Stage stage in Stages)
        {
            foreach (ScopeAssessment scope in call.Assess(situation, stage).Scopes)
            {
                ReadySituation ready = call.Rules.Read(situation, scope.Scope);
                VerdictStatus quick = ready.Status(stage), ofFile = call.StatusOf(application, situation.World, stage, scope.Scope);
                Trace trace = ready.Trace();
                if (quick != scope.Verdict.Status || ofFile != scope.Verdict.Status || scope.Clauses.Where((outcome, i) => trace[i] != outcome.State).Any())
                {
                    return LocalizedText.Of(
                        $"{stage}\u202F: l’avis motivé dit {scope.Verdict.Status}, le statut {quick}, celui du dossier {ofFile}",
                        $"{stage}: the assessment says {scope.Verdict.Status}, the status {quick}, that of the application {ofFile}");
                }
            }
        }

        return null;
    }

    /// <summary>A refusal has reasons, what is open has questions or somebody to wait for, and all of it has words.</summary>
    public LocalizedText? HasWords(Situation situation) => Stages.SelectMany(stage => call.Assess(situation, stage).Scopes)
        .Any(scope => AnswerText.Of(scope) is not { Length: > 0 } said || said.Any(string.IsNullOrWhiteSpace))
        ? LocalizedText.Of("une réponse est sans motif, sans question ou sans mots", "an answer is without a reason, a question or words")
        : null;

    /// <summary>What is decided of fewer facts stays decided of more; but for the clauses that ask whether the file is complete, which it may become.</summary>
    public LocalizedText? LearningNeverTurns(Situation situation) => FirstOf(_ofAnyFile, situation, (less, before, after) =>
        before != VerdictStatus.Undetermined && before != after
            ? LocalizedText.Of($"sans {less}, {before}\u202F; avec, {after}", $"without {less}, {before}; with it, {after}")
            : null);

    /// <summary>Nobody becomes eligible by saying less.</summary>
    public LocalizedText? ForgettingNeverAdmits(Situation situation) => FirstOf(call.Rules, situation, (less, before, after) =>
        before == VerdictStatus.Eligible && after != VerdictStatus.Eligible
            ? LocalizedText.Of($"éligible sans {less}, {after} avec", $"eligible without {less}, {after} with it")
            : null);

    /// <summary>The grounds of a reason fail their clause, whatever the truth of its other atoms.</summary>
    public LocalizedText? ReasonsSuffice(Situation situation) => (
        from scope in call.Assess(situation, Stage.Payment).Scopes
        where scope.Verdict is Verdict.NotEligible
        from reason in ((Verdict.NotEligible)scope.Verdict).Reasons
        where !ClauseMeaning.Refuses(reason.Clause, call.Rules, reason.Grounds.ToDictionary(ground => ground.Condition.CitedBy([]), ground => (bool?)ground.Holds))
        select LocalizedText.Of(
            $"un motif de {reason.Clause.Id} ne suffit pas\u202F: {reason.ToText(Language.French)}", $"a reason of {reason.Clause.Id} does not suffice: {reason.ToText(Language.English)}")).FirstOrDefault();

    /// <summary>A repair that is made leaves nothing refused.</summary>
    public LocalizedText? RepairsWork(Situation situation) => (
        from scope in call.Assess(situation).Scopes
        let remedy = (scope.Verdict as Verdict.NotEligible)?.Remedy as Remedy.Possible
        where remedy is not null
        from repair in remedy.Repairs
        let repaired = StatusOf(call.Rules, repair.ApplyTo(situation), scope.Scope)
        where repaired != (repair.Open.Count == 0 ? VerdictStatus.Eligible : VerdictStatus.Undetermined)
        select LocalizedText.Of(
            $"après «\u00A0{repair.ToText(Language.French)}\u00A0», {repaired}", $"after “{repair.ToText(Language.English)}”, {repaired}")).FirstOrDefault();

    /// <summary>Every word of every answer is the same on machines of other cultures.</summary>
    public LocalizedText? CultureIsIrrelevant(Situation situation)
    {
        string here = Cultures.In("", () => AnswerText.Of(call.Assess(situation, Stage.Payment)));
        return Cultures.Others.FirstOrDefault(culture => Cultures.In(culture, () => AnswerText.Of(call.Assess(situation, Stage.Payment))) != here) is { } other
            ? LocalizedText.Of($"la réponse est autre sous {other}", $"the answer differs under {other}")
            : null;
    }

    /// <summary>
    /// Compares what is said with and without each fact. A submission makes lists whole and so is more than a fact; an unverifiable fact is not missing, but what
    /// is learned of it may be; a figure that is declared beside what it adds up corrects what would be known without it.
    /// </summary>
    private static LocalizedText? FirstOf(RuleSet rules, Situation situation, Func<FactId, VerdictStatus, VerdictStatus, LocalizedText?> breach) => (
        from entry in situation.Facts.Values
        where entry.Key != SubmittedAt && entry.Value is not FactValue.Unverifiable
        let less = situation.Without(entry.Key)
        from scope in rules.Assess(situation).Scopes
        where !IsComputed(rules, less, scope.Scope, entry.Key)
        select breach(entry.Key, StatusOf(rules, less, scope.Scope), scope.Verdict.Status)).FirstOrDefault(found => found is not null);

    private static bool IsComputed(RuleSet rules, Situation situation, ScopeId? scope, FactId fact) =>
        rules.Facts.TryGet(fact, out FactDefinition? definition) && definition.Source == FactSource.Derived
        && rules.FactsRead(situation, scope).Any(read => read.Fact == fact && read is { Origin: FactOrigin.Computed, Value.IsKnown: true });

    private static VerdictStatus StatusOf(RuleSet rules, Situation situation, ScopeId? scope) => rules.Read(situation, scope).Status(Stage.Eligibility);

    private static bool ReadsCompleteness(Clause clause, RuleSet rules) =>
        ClauseMeaning.AtomsOf(clause, rules).SelectMany(ConditionWalk.FactsOf).Contains(Completeness);
}
