using System.Diagnostics;
using System.Text.Json;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Configuration;

/// <summary>Writes a decision with all that it rests on.</summary>
internal static class DecisionWriter
{
    public static void Write(CanonicalJson json, Decision decision) => json.Object(members =>
    {
        members.Member(DecisionReader.Call, decision.Call.Id.ToString());
        members.Member(DecisionReader.Version, decision.Call.Definition.Version.ToString());
        members.Member(DecisionReader.Rules, CallFile.HashOf(decision.Call).ToString());
        members.Member(DecisionReader.TimeZones, Decision.TimeZones);
        members.Member(DecisionReader.Stage, RuleWords.Stages.Of(decision.Assessment.Stage));
        ApplicationFile.Write(members.Member(DecisionReader.Application), decision.Application, decision.Call);
        if (decision.World is { } world)
        {
            WorldFile.Write(members.Member(DecisionReader.World), world, decision.Call);
        }

        Outcome(members.Member(DecisionReader.Scopes), decision);
    });

    /// <summary>Writes what was decided, scope by scope: what is decided again is held against it.</summary>
    public static void Outcome(CanonicalJson json, Decision decision) =>
        json.List(decision.Assessment.Scopes, (list, scope) => list.Object(members => Scope(members, scope, decision)));

    private static void Scope(CanonicalJson json, ScopeAssessment scope, Decision decision)
    {
        if (scope.Scope is { } id)
        {
            json.Member("scope", id.ToString());
        }

        json.Member("verdict", CallWords.Verdicts.Of(Kind(scope.Verdict)));
        json.Member("wave", scope.Wave);
        json.Member("clauses").List(scope.Clauses, static (list, outcome) => list.Object(members => Clause(members, outcome)));
        ValueList<FactRead> read = decision.FactsRead(scope.Scope);
        json.Member("read", members =>
        {
            foreach (FactRead fact in read)
            {
                members.Member(fact.Fact.ToString(), JsonNamingPolicy.CamelCase.ConvertName(fact.Origin.ToString()));
            }
        });
        json.Member("computed", members => new FactSetWriter(decision.Call.Zone).Members(
            members, FactSet.Of([.. read.Where(fact => fact.Origin == FactOrigin.Computed && fact.Value is not null).Select(fact => (fact.Fact, fact.Value!))])));
    }

    private static void Clause(CanonicalJson json, ClauseOutcome outcome)
    {
        json.Member("id", outcome.Clause.Id.ToString());
        json.Member("state", CallWords.States.Of(outcome.State));
        Some(json, "reasons", outcome.Reasons, static (list, reason) => Text(list, reason.Text));
        Some(json, "missing", outcome.Questions, static (list, question) => list.Text(question.Fact.Id.ToString()));
        Some(json, "awaited", outcome.Awaited, static (list, act) => list.Object(members =>
        {
            members.Member("opinion", act.Opinion.ToString());
            members.Member("by", act.By.ToString());
        }));
        Some(json, "unverifiable", outcome.Unverifiable, static (list, unverified) => list.Object(members =>
        {
            members.Member("what", unverified.Subject);
            Text(members.Member("why"), unverified.Reason);
        }));
    }

    private static void Some<T>(CanonicalJson json, string name, ValueList<T> elements, Action<CanonicalJson, T> element)
    {
        if (elements.Count > 0)
        {
            json.Member(name).List(elements, element);
        }
    }

    private static void Text(CanonicalJson json, LocalizedText text) => json.Object(members =>
    {
        members.Member("fr", text.ToText(Language.French));
        members.Member("en", text.ToText(Language.English));
    });

    private static ExpectedVerdict Kind(Verdict verdict) => verdict switch
    {
        Verdict.Eligible => ExpectedVerdict.Eligible,
        Verdict.NotEligible => ExpectedVerdict.NotEligible,
        Verdict.Undetermined => ExpectedVerdict.Undetermined,
        _ => throw new UnreachableException(),
    };
}
