using Cohesion.Domain.Contracts;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Themes;
using Cohesion.Domain.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Testing;

/// <content>Contracts with everything that a file can say of them.</content>
public static partial class Generate
{
    /// <summary>Gets contracts with signatories of every role, topics of every list and sources wherever one can stand.</summary>
    public static Gen<ContratDeVille> ElaborateContracts =>
        from contract in Contracts
        from signatories in Signatories.ListOf()
        from amendments in Gen.CollectToList(contract.Term.Amendments, one => Citations.ListOf().Select(cite => new ContractAmendment(one.AdoptedOn, one.Until, [.. cite])))
        from pillars in Gen.CollectToList(contract.Pillars, Sourced)
        from fields in Topics("field")
        from objectives in Topics("objective")
        from communes in CommuneCodes.ListOf()
        from declared in Gen.OneOf(Gen.Constant<DeclaredFigures?>(null), Figures.Select(figures => (DeclaredFigures?)figures))
        from citations in Citations.ListOf()
        select ContratDeVille.Create(new ContratDeVilleDraft
        {
            Id = contract.Id,
            Generation = contract.Generation,
            Title = contract.Title,
            Term = ContractTerm.Create(contract.Term.From, contract.Term.Until, [.. amendments]),
            Code = contract.Code,
            Holder = contract.Holder,
            Signatories = [.. signatories.DistinctBy(signatory => signatory.Siren?.ToString() ?? signatory.Name)],
            Pillars = [.. pillars],
            Axes = contract.Axes,
            Fields = [.. fields],
            Objectives = [.. objectives],
            Territory = new ContractTerritory { Communes = [.. communes], Quartiers = contract.Territory.Quartiers, Declared = declared },
            Citations = [.. citations],
        });

    private static Gen<Signatory> Signatories =>
        from name in Texts
        from role in Gen.Elements(Enum.GetValues<SignatoryRole>())
        from siren in Gen.OneOf(Gen.Constant<Siren?>(null), Sirens.Select(siren => (Siren?)siren))
        select new Signatory(name, role, siren);

    private static Gen<DeclaredFigures> Figures =>
        from communes in Figure
        from withQuartiers in Figure
        from quartiers in Figure
        from inhabitants in Figure
        select new DeclaredFigures { Communes = communes, CommunesWithQuartiers = withQuartiers, Quartiers = quartiers, Inhabitants = inhabitants };

    private static Gen<DeclaredFigure?> Figure =>
        from value in Longs
        from asOf in Gen.Elements<PartialDate?>(null, PartialDate.OfYear(2021), PartialDate.Parse("2018-01-01", null), PartialDate.Parse("2021-33", null))
        from citations in Citations.ListOf()
        select value < 0 ? null : new DeclaredFigure(value, asOf, [.. citations]);

    private static Gen<ContractTopic> Sourced(ContractTopic topic) =>
        from theme in Gen.Elements<ThemeCode?>(null, ThemeCode.Parse("1.5a", null), ThemeCode.Parse("local:mobility", null))
        from citations in Citations.ListOf()
        select new ContractTopic(topic.Code, topic.Title, topic.Parent, theme, [.. citations]);
}
