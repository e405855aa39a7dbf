using Cohesion.Domain.Contracts;
using Cohesion.Domain.Territories;
using NodaTime.Text;

namespace Cohesion.Domain.Configuration;

/// <summary>Writes the members of a contrat de ville, in the order in which its shape declares them.</summary>
internal static class ContractWriter
{
    public static void Write(CanonicalJson json, ContratDeVille contract)
    {
        json.Code<ContractId>("contract", contract.Id);
        json.Member("generation", contract.Generation == ContractGeneration.Of2015 ? 2015 : 2024L);
        json.Member("title", contract.Title);
        json.Code("code", contract.Code);
        json.Code("holder", contract.Holder);
        json.Member("term", members => Write(members, contract.Term));
        json.Objects("signatories", contract.Signatories, static (members, signatory) =>
        {
            members.Member("name", signatory.Name);
            members.Member("role", ContractShapes.Roles.Of(signatory.Role));
            members.Code("siren", signatory.Siren);
        });
        json.Objects("pillars", contract.Pillars, Write);
        json.Objects("axes", contract.Axes, Write);
        json.Objects("fields", contract.Fields, Write);
        json.Objects("objectives", contract.Objectives, Write);
        if (contract.Territory != new ContractTerritory())
        {
            json.Member("territory", members => Write(members, contract.Territory));
        }

        json.Cite(contract.Citations);
    }

    private static void Write(CanonicalJson json, ContractTerm term)
    {
        DaySpans.Write(json, term.From, term.Until);
        json.Objects("amendments", term.Amendments, static (members, amendment) =>
        {
            members.Member("adoptedOn", LocalDatePattern.Iso.Format(amendment.AdoptedOn));
            members.Member("until", LocalDatePattern.Iso.Format(amendment.Until));
            members.Cite(amendment.Citations);
        });
    }

    private static void Write(CanonicalJson json, ContractTopic topic)
    {
        json.Code<ContractTopicCode>("code", topic.Code);
        json.Member("title", topic.Title);
        json.Code("parent", topic.Parent);
        json.Code("theme", topic.Theme);
        json.Cite(topic.Citations);
    }

    private static void Write(CanonicalJson json, ContractTerritory territory)
    {
        json.Texts("communes", territory.Communes);
        switch (territory.Quartiers)
        {
            case ContractQuartiers.Listed listed:
                json.Texts("quartiers", listed.Codes);
                break;
            case ContractQuartiers.AllOf all:
                json.Member("quartiers", members =>
                {
                    members.Member("all", "qpv");
                    members.Code<TerritoryCode>("in", all.Place);
                    members.Member("generation", all.Generation == QuartierGeneration.Of2015 ? 2015 : 2024L);
                });
                break;
        }

        if (territory.Declared is { } declared)
        {
            json.Member("declared", members => DeclaredFiguresFormat.Write(members, declared));
        }
    }
}
