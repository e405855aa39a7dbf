using System.Diagnostics;
using System.Text.Json;
using Cohesion.Domain;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Cli.Reports;

/// <summary>What the rules say of each application.</summary>
internal static class VerdictReport
{
    public static void Print(Session session, CallForProjects call, IEnumerable<(Application Application, Assessment Assessment)> verdicts)
    {
        foreach ((Application application, Assessment assessment) in verdicts)
        {
            foreach (ScopeAssessment scope in assessment.Scopes)
            {
                string name = scope.Scope is { } id ? $"{application.Id} · {ScopeName(call, id, session.Language)}" : application.Id.ToString();
                session.Page.Line($"{name} — {Name(session, scope.Verdict)}{Wave(session, scope)}{Title(application)}");
                foreach (string line in Lines(session, call, scope.Verdict))
                {
                    session.Page.Item(line);
                }
            }
        }
    }

    public static void WriteJson(Utf8JsonWriter json, IEnumerable<(Application Application, Assessment Assessment)> verdicts)
    {
        json.WriteStartArray("assessments");
        foreach ((Application application, Assessment assessment) in verdicts)
        {
            foreach (ScopeAssessment scope in assessment.Scopes)
            {
                json.WriteStartObject();
                json.WriteString("application", application.Id.ToString());
                if (scope.Scope is { } id)
                {
                    json.WriteString("scope", id.ToString());
                }

                WriteVerdict(json, scope);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    public static string Name(Session session, Verdict verdict) => verdict switch
    {
        Verdict.Eligible => session.Say("éligible", "eligible"),
        Verdict.NotEligible => session.Say("non éligible", "not eligible"),
        Verdict.Undetermined => session.Say("en attente", "undetermined"),
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<string> Lines(Session session, CallForProjects call, Verdict verdict) => verdict switch
    {
        Verdict.NotEligible no => no.Reasons.Select(reason => reason.ToText(session.Language)),
        Verdict.Undetermined open =>
        [
            .. open.Questions.Select(question => session.Say("à demander\u00A0: ", "to ask: ") + question.ToText(session.Language)),
            .. open.Awaited.Select(act => session.Say("avis attendu", "opinion awaited") + $" ({RoleName(call, act.By, session.Language)}){session.Colon}{act.ToText(session.Language)}"),
            .. open.Unverifiable.Select(subject => session.Say("invérifiable", "cannot be verified") + $" ({subject.Subject}){session.Colon}{subject.Reason.ToText(session.Language)}"),
        ],
        _ => [],
    };

    private static string Title(Application application) =>
        application.ToFacts().TryGet(FactId.Parse("project.title", null), out FactValue? value) && value is FactValue.Text text ? $" — {text.Value}" : "";

    private static string Wave(Session session, ScopeAssessment scope) => scope.Wave is { } wave ? session.Say($", session {wave}", $", wave {wave}") : "";

    private static string ScopeName(CallForProjects call, ScopeId id, Language language) =>
        call.Definition.Funders.Concat(call.Definition.Strands).FirstOrDefault(scope => scope.Id == id)?.ToText(language) ?? id.ToString();

    private static string RoleName(CallForProjects call, RoleId id, Language language) =>
        Role.Shipped.Concat(call.Definition.Roles).FirstOrDefault(role => role.Id == id)?.Title.ToText(language)
        ?? call.Definition.Funders.FirstOrDefault(funder => funder.Id.ToString() == id.ToString())?.ToText(language)
        ?? id.ToString();

    private static void WriteVerdict(Utf8JsonWriter json, ScopeAssessment scope)
    {
        json.WriteString("verdict", scope.Verdict switch
        {
            Verdict.Eligible => "eligible",
            Verdict.NotEligible => "notEligible",
            _ => "undetermined",
        });
        if (scope.Wave is { } wave)
        {
            json.WriteString("wave", wave);
        }

        if (scope.Verdict is Verdict.NotEligible no)
        {
            json.WriteStartArray("reasons");
            foreach (Reason reason in no.Reasons)
            {
                json.WriteStartObject();
                json.WriteString("clause", reason.Clause.Id.ToString());
                json.WriteString("fr", reason.Text.ToText(Language.French));
                json.WriteString("en", reason.Text.ToText(Language.English));
                WriteList(json, "cite", reason.Clause.Citations.Select(citation => citation.Text));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (scope.Verdict is Verdict.Undetermined open)
        {
            WriteList(json, "missing", open.Questions.Select(question => question.Fact.Id.ToString()));
            WriteList(json, "awaited", open.Awaited.Select(act => act.By.ToString()));
            WriteList(json, "unverifiable", open.Unverifiable.Select(subject => subject.Subject));
        }

        json.WriteStartObject("clauses");
        foreach (ClauseOutcome outcome in scope.Clauses)
        {
            json.WriteString(outcome.Clause.Id.ToString(), State(outcome.State));
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string State(ClauseState state) => state switch
    {
        ClauseState.Met => "met",
        ClauseState.NotMet => "notMet",
        ClauseState.Undecided => "undecided",
        ClauseState.NotApplicable => "notApplicable",
        ClauseState.Owed => "owed",
        _ => throw new UnreachableException(),
    };
}
