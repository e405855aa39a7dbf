using Cohesion.Domain.Contracts;
using Cohesion.Domain.Territories;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cohesion.Domain.Testing;

/// <content>Contracts of both generations, extended or not.</content>
public static partial class Generate
{
    /// <summary>Gets names of contrats de ville, few enough that they meet.</summary>
    public static Gen<ContractId> ContractIds => Gen.Elements("lens-lievin-2015", "mel", "x1").Select(text => ContractId.Parse(text, null));

    /// <summary>Gets published numbers, from CV001 to CV999.</summary>
    public static Gen<ContractCode> ContractCodes => Gen.Choose(1, 999).Select(number => ContractCode.Parse($"CV{number:000}", null));

    /// <summary>Gets words of pillars, axes, fields and objectives.</summary>
    public static Gen<ContractTopicCode> ContractTopicCodes => Gen.Elements("socialCohesion", "youth", "mobility", "a-b", "1").Select(text => ContractTopicCode.Parse(text, null));

    /// <summary>Gets terms that some amendments extend.</summary>
    public static Gen<ContractTerm> ContractTerms =>
        from first in Gen.Choose(0, 4000).Select(days => new LocalDate(2014, 1, 1).PlusDays(days))
        from length in Gen.Choose(0, 2500)
        from steps in Gen.Choose(1, 400).Zip(Gen.Choose(0, 400)).ListOf()
        select ContractTerm.Create(first, first.PlusDays(length), [.. Amendments(first.PlusDays(length), steps)]);

    /// <summary>Gets contrats de ville of both generations, with pillars, axes and quartiers.</summary>
    public static Gen<ContratDeVille> Contracts =>
        from id in ContractIds
        from generation in Gen.Elements(ContractGeneration.Of2015, ContractGeneration.EngagementsQuartiers2030)
        from title in LocalizedTexts
        from term in ContractTerms
        from code in Gen.OneOf(Gen.Constant<ContractCode?>(null), ContractCodes.Select(number => (ContractCode?)number))
        from holder in Gen.Elements<TerritoryCode?>(null, TerritoryCode.Parse("epci:246200364", null), TerritoryCode.Parse("97801", null))
        from pillars in Topics("pillar")
        from axes in Topics("axis")
        from quartiers in QuartiersOf(generation == ContractGeneration.Of2015 ? QuartierGeneration.Of2015 : QuartierGeneration.Of2024)
        from declared in Gen.Choose(-1, 60_000).Select(value => value < 0 ? null : new DeclaredFigure(value))
        select ContratDeVille.Create(new ContratDeVilleDraft
        {
            Id = id,
            Generation = generation,
            Title = title,
            Term = term,
            Code = code,
            Holder = holder,
            Signatories = [new Signatory("État", SignatoryRole.State), new Signatory("Lens-Liévin", SignatoryRole.Epci, Siren.Parse("246200364", null))],
            Pillars = [.. pillars],
            Axes = [.. axes],
            Territory = new ContractTerritory { Communes = [CommuneCode.Parse("62510", null)], Quartiers = quartiers, Declared = new DeclaredFigures { Inhabitants = declared } },
        });

    private static Gen<ContractQuartiers?> QuartiersOf(QuartierGeneration generation) => Gen.OneOf(
        Gen.Constant<ContractQuartiers?>(null),
        Gen.Constant<ContractQuartiers?>(new ContractQuartiers.AllOf(TerritoryCode.Parse("epci:246200364", null), generation)),
        QuartierCodes.Where(code => code.Generation == generation).NonEmptyListOf().Select(codes => (ContractQuartiers?)new ContractQuartiers.Listed([.. codes])));

    private static Gen<ContractTopic[]> Topics(string prefix) =>
        from count in Gen.Choose(0, 3)
        from titles in LocalizedTexts.ListOf(count)
        select titles.Select((title, i) => new ContractTopic(Topic(prefix, i), title, i == 0 ? null : Topic(prefix, i - 1))).ToArray();

    private static ContractTopicCode Topic(string prefix, int index) => ContractTopicCode.Parse($"{prefix}{index}", null);

    private static IEnumerable<ContractAmendment> Amendments(LocalDate until, IEnumerable<(int Longer, int Later)> steps)
    {
        LocalDate adopted = until.PlusDays(-500);
        foreach ((int longer, int later) in steps)
        {
            (until, adopted) = (until.PlusDays(longer), adopted.PlusDays(later));
            yield return new ContractAmendment(adopted, until);
        }
    }
}
