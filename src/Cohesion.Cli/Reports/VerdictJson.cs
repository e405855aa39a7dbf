using System.Diagnostics;
using System.Text.Json;
using Cohesion.Domain;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Cli.Reports;

/// <summary>What the rules say of each application, for machines.</summary>
internal static class VerdictJson
{
    public static void Write(Utf8JsonWriter json, IEnumerable<(Application Application, Assessment Assessment)> verdicts)
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

        switch (scope.Verdict)
        {
            case Verdict.Eligible yes:
                WriteList(json, "margins", yes.Margins, Write);
                break;
            case Verdict.NotEligible no:
                WriteList(json, "reasons", no.Reasons, Write);
                json.WriteBoolean("moreReasons", no.HasMoreReasons);
                WriteRemedy(json, no.Remedy);
                break;
            case Verdict.Undetermined open:
                WriteList(json, "missing", open.Questions, (list, question) => list.WriteStringValue(question.Fact.Id.ToString()));
                WriteList(json, "questions", open.Questions, Write);
                WriteList(json, "awaited", open.Awaited, (list, act) => list.WriteStringValue(act.By.ToString()));
                WriteList(json, "unverifiable", open.Unverifiable, (list, subject) => list.WriteStringValue(subject.Subject));
                break;
            default:
                throw new UnreachableException();
        }

        WriteClauses(json, scope);
    }

    private static void Write(Utf8JsonWriter json, Margin margin)
    {
        json.WriteStartObject();
        json.WriteString("clause", margin.Clause.Id.ToString());
        WriteSlack(json, "room", margin.Room);
        WriteTexts(json, margin.ToText);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Reason reason)
    {
        json.WriteStartObject();
        json.WriteString("clause", reason.Clause.Id.ToString());
        WriteTexts(json, reason.Text.ToText);
        WriteList(json, "grounds", reason.Grounds, Write);
        WriteList(json, "cite", reason.Clause.Citations, (list, citation) => list.WriteStringValue(citation.Text));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Ground ground)
    {
        json.WriteStartObject();
        json.WriteBoolean("holds", ground.Holds);
        WriteTexts(json, ground.ToText);
        if (ground.Slack is { } slack)
        {
            WriteSlack(json, "slack", slack);
        }

        json.WriteEndObject();
    }

    private static void WriteSlack(Utf8JsonWriter json, string name, Slack slack)
    {
        json.WriteStartObject(name);
        json.WriteString("fact", slack.Fact.Id.ToString());
        json.WriteString("by", slack.By switch
        {
            FactValue.Count count => count.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            FactValue.Amount amount => amount.Value.ToString(),
            FactValue.Proportion ratio => ratio.Value.ToString(),
            _ => throw new UnreachableException(),
        });
        if (slack.Unit is { } unit)
        {
            json.WriteString("unit", unit);
        }

        json.WriteBoolean("above", slack.IsAbove);
        json.WriteEndObject();
    }

    private static void WriteRemedy(Utf8JsonWriter json, Remedy remedy)
    {
        switch (remedy)
        {
            case Remedy.Possible possible:
                WriteList(json, "repairs", possible.Repairs, Write);
                json.WriteBoolean("moreRepairs", possible.HasMore);
                break;
            case Remedy.Impossible impossible:
                WriteList(json, "obstacles", impossible.Obstacles, Write);
                break;
            case Remedy.NotFound:
                json.WriteBoolean("repairNotFound", true);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void Write(Utf8JsonWriter json, Repair repair)
    {
        json.WriteStartObject();
        WriteTexts(json, repair.ToText);
        WriteList(json, "facts", repair.Steps, (list, step) => list.WriteStringValue(step.Fact.Id.ToString()));
        WriteList(json, "open", repair.Open, (list, clause) => list.WriteStringValue(clause.ToString()));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Obstacle obstacle)
    {
        json.WriteStartObject();
        json.WriteString("clause", obstacle.Clause.Id.ToString());
        json.WriteString("kind", obstacle.Kind switch
        {
            ObstacleKind.Fixed => "fixed",
            ObstacleKind.Judged => "judged",
            ObstacleKind.Conflict => "conflict",
            ObstacleKind.NoValue => "noValue",
            _ => throw new UnreachableException(),
        });
        WriteTexts(json, obstacle.ToText);
        WriteList(json, "facts", obstacle.Facts, (list, fact) => list.WriteStringValue(fact.Id.ToString()));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Question question)
    {
        json.WriteStartObject();
        json.WriteString("fact", question.Fact.Id.ToString());
        WriteTexts(json, question.ToText);
        json.WriteBoolean("canRefuse", question.CanRefuse);
        json.WriteEndObject();
    }

    private static void WriteClauses(Utf8JsonWriter json, ScopeAssessment scope)
    {
        json.WriteStartObject("clauses");
        foreach (ClauseOutcome outcome in scope.Clauses)
        {
            json.WriteString(outcome.Clause.Id.ToString(), State(outcome.State));
        }

        json.WriteEndObject();
        WriteList(json, "points", scope.Preferences.Where(preference => preference.Points is not null), (list, preference) =>
        {
            list.WriteStartObject();
            list.WriteString("clause", preference.Clause.Id.ToString());
            list.WriteNumber("lowest", preference.Points!.Value.Lowest);
            list.WriteNumber("highest", preference.Points.Value.Highest);
            list.WriteEndObject();
        });
        WriteList(json, "obligations", scope.Obligations, (list, owed) => list.WriteStringValue(((ClauseBody.Obligation)owed.Clause.Body).Duty.ToString()));
    }

    private static void WriteTexts(Utf8JsonWriter json, Func<Language, string> text)
    {
        json.WriteString("fr", text(Language.French));
        json.WriteString("en", text(Language.English));
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T value in values)
        {
            write(json, value);
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
