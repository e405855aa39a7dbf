using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Themes;

namespace Cohesion.Domain.Configuration;

/// <summary>Writes a call in its one canonical form. What is not said, or said by default, leaves no trace.</summary>
internal static class CallWriter
{
    public static void Write(CanonicalJson json, CallForProjects call) => json.Object(members =>
    {
        CallDefinition said = call.Definition;
        Identity(members, said);
        members.Objects("objectives", said.Objectives, Objective);
        members.Objects("themes", said.Themes, Theme);
        members.Objects("funders", said.Funders, Scope);
        members.Objects("strands", said.Strands, Scope);
        members.Objects("roles", said.Roles, Role);
        TerritoryWriter.Write(members, said.Territory);
        CalendarWriter.Write(members, said.Calendar, said.IsCalendarProvisional);
        Codes(members, said.Codes);
        RuleWriter.Facts(members, said.Facts);
        RuleWriter.Parameters(members, said.Parameters);
        RuleWriter.Conditions(members, said.Conditions);
        RuleWriter.Clauses(members, said.Clauses);
        if (said.Selection is { } selection)
        {
            members.Member("selection", inner => SelectionPolicyWriter.Write(inner, selection));
        }

        if (said.Payment is { } payment)
        {
            members.Member("payment", inner => PaymentWriter.Write(inner, payment));
        }

        members.Code("under", said.Under);
        members.Code("follows", said.Follows);
        if (said.Change is { } change)
        {
            members.Member("change", inner =>
            {
                inner.Member("from", change.From.ToString());
                inner.Member("intent", CallWords.Intents.Of(change.Intent));
            });
        }

        new CallCaseWriter(call.Zone).Write(members, said);
        members.Cite(said.Citations);
    });

    private static void Identity(CanonicalJson json, CallDefinition call)
    {
        json.Member("call", call.Id.ToString());
        json.Member("version", call.Version.ToString());
        json.Member("kind", CallWords.Kinds.Of(call.Kind));
        json.Member("title", call.Title);
        json.Member("summary", call.Summary);
        json.Member("issuer", members =>
        {
            members.Member("name", call.Issuer.Name);
            members.Code("siren", call.Issuer.Siren);
            members.Member("contact", call.Issuer.Contact);
            members.Cite(call.Issuer.Citations);
        });
        json.Code("contract", call.Contract);
        json.Member("timeZone", call.TimeZone?.Id);
        if (call.InForce is { } validity)
        {
            json.Member("inForce", members =>
            {
                members.Code<Time.PartialDate>("from", validity.From);
                members.Code("until", validity.Until);
            });
        }

        json.Member("currency", call.Currency == Currency.Euro ? null : call.Currency.Code);
        if (call.Envelope is { } envelope)
        {
            json.Member("envelope", members => Envelope(members, envelope));
        }
    }

    private static void Envelope(CanonicalJson json, Envelope envelope)
    {
        json.Member("total", envelope.Total.ToString());
        if (envelope.AtLeast is not null || envelope.AtMost is not null)
        {
            json.Member("perProject", members =>
            {
                members.Code("atLeast", envelope.AtLeast);
                members.Code("atMost", envelope.AtMost);
            });
        }

        json.Cite(envelope.Citations);
    }

    private static void Objective(CanonicalJson json, Objective objective)
    {
        json.Member("id", objective.Id.ToString());
        json.Code("parent", objective.Parent);
        json.Member("title", objective.Title);
        json.Member("summary", objective.Summary);
        json.Cite(objective.Citations);
    }

    private static void Theme(CanonicalJson json, Theme theme)
    {
        json.Member("code", theme.Code.ToString());
        json.Code("parent", theme.Parent);
        json.Member("title", theme.Title == ThemeCatalogue.Official.Find(theme.Code)?.Title ? null : theme.Title);
        json.Member("summary", theme.Summary);
        json.Cite(theme.Citations);
    }

    private static void Scope(CanonicalJson json, Scope scope)
    {
        json.Member("id", scope.Id.ToString());
        json.Member("name", scope.Name);
        json.Member("title", scope.Title);
        json.Code("siren", scope.Siren);
        json.Cite(scope.Citations);
    }

    private static void Role(CanonicalJson json, Role role)
    {
        json.Member("id", role.Id.ToString());
        json.Member("title", role.Title);
        json.Cite(role.Citations);
    }

    private static void Codes(CanonicalJson json, ValueMap<Code, ValueList<VocabularyEntry>> codes)
    {
        if (codes.Count > 0)
        {
            json.Member("codes", members => codes.ToList().ForEach(vocabulary => members.Objects(vocabulary.Key.ToString(), vocabulary.Value, static (inner, entry) =>
            {
                inner.Member("code", entry.Code.ToString());
                inner.Code("parent", entry.Parent);
                inner.Member("title", entry.Title);
            })));
        }
    }
}
