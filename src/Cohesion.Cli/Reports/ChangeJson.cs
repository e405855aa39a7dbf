using System.Text.Json;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Eligibility.Analysis;

namespace Cohesion.Cli.Reports;

/// <summary>What a change of rules does, for machines.</summary>
internal static class ChangeJson
{
    public static void Write(Utf8JsonWriter json, CallChange change)
    {
        Write(json, "before", change.Before);
        Write(json, "after", change.After);
        if (change.Intent is { } intent)
        {
            json.WriteString("intent", JsonNamingPolicy.CamelCase.ConvertName(intent.ToString()));
        }

        json.WriteBoolean("asDeclared", change.IsAsDeclared);
        Write(json, change, "change", change.Whole);
        json.WriteStartArray("scopes");
        foreach (ScopeChange scope in change.Parts.Scopes)
        {
            json.WriteStartObject();
            if (scope.Scope is { } id)
            {
                json.WriteString("scope", id.ToString());
                json.WriteBoolean("added", !change.Before.Rules.Context.Scopes.Contains(id));
                json.WriteBoolean("dropped", !change.After.Rules.Context.Scopes.Contains(id));
            }

            List(json, "stages", scope.Stages, stage => Write(json, change, stage));
            List(json, "clauses", scope.Clauses, clause => Write(json, change, clause));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (change.Impact is { } impact)
        {
            List(json, "impact", impact.Scopes, scope => Write(json, scope));
        }
    }

    private static void Write(Utf8JsonWriter json, string name, CallForProjects call)
    {
        json.WriteStartObject(name);
        json.WriteString("call", call.Id.ToString());
        json.WriteString("version", call.Definition.Version.ToString());
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CallChange change, StageChange stage)
    {
        json.WriteString("stage", JsonNamingPolicy.CamelCase.ConvertName(stage.Stage.ToString()));
        Write(json, change, "verdict", stage.Verdict);
        Write(json, change, "own", stage.Own);
    }

    private static void Write(Utf8JsonWriter json, CallChange change, ClauseChange clause)
    {
        json.WriteString("clause", clause.Id.ToString());
        json.WriteBoolean("added", clause.Before is null);
        json.WriteBoolean("dropped", clause.After is null);
        json.WriteBoolean("moved", clause.IsMoved);
        Write(json, change, "change", clause.Comparison);
    }

    private static void Write(Utf8JsonWriter json, CallChange change, string name, Comparison comparison)
    {
        json.WriteStartObject(name);
        json.WriteString("relation", ChangeWords.Code(comparison));
        if (comparison is Comparison.Undecided open)
        {
            json.WriteString("fr", open.Why.ToText(Domain.Language.French));
            json.WriteString("en", open.Why.ToText(Domain.Language.English));
        }

        Write(json, change, "lost", comparison.Lost);
        Write(json, change, "gained", comparison.Gained);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CallChange change, string name, Witness? witness)
    {
        if (witness is null)
        {
            return;
        }

        json.WriteStartObject(name);
        WriteIf(json, "scope", witness.Scope?.ToString());
        json.WriteString("before", ChangeWords.Code(witness.Before));
        json.WriteString("after", ChangeWords.Code(witness.After));
        json.WriteStartArray("unusual");
        foreach (WitnessFact fact in witness.Facts.Where(fact => fact.IsUnusual))
        {
            json.WriteStringValue(fact.Fact.ToString());
        }

        json.WriteEndArray();
        json.WritePropertyName("application");
        FactTexts.File(change.Before, witness.Situation).WriteTo(json);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ScopeImpact scope)
    {
        WriteIf(json, "scope", scope.Scope?.ToString());
        json.WriteNumber("losers", scope.Losers.Count);
        json.WriteString("lostAmount", scope.LostAmount.ToString());
        json.WriteNumber("winners", scope.Winners.Count);
        json.WriteString("gainedAmount", scope.GainedAmount.ToString());
        json.WriteNumber("open", scope.Open.Count);
        List(json, "applications", scope.Pairs, pair =>
        {
            json.WriteString("application", pair.Application.Id.ToString());
            WriteIf(json, "before", pair.Before is null ? null : ChangeWords.Code(pair.Before.Status));
            WriteIf(json, "after", pair.After is null ? null : ChangeWords.Code(pair.After.Status));
            json.WriteString("outcome", JsonNamingPolicy.CamelCase.ConvertName(pair.Outcome.ToString()));
            WriteIf(json, "requested", pair.Requested?.ToString());
            List(json, "turned", pair.Turns, turn =>
            {
                json.WriteString("clause", turn.Clause.ToString());
                WriteIf(json, "before", Code(turn.Before));
                WriteIf(json, "after", Code(turn.After));
            });
        });
    }

    private static string? Code(ClauseState? state) => state is { } known ? JsonNamingPolicy.CamelCase.ConvertName(known.ToString()) : null;

    private static void WriteIf(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> entries, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (T entry in entries)
        {
            json.WriteStartObject();
            members(entry);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
