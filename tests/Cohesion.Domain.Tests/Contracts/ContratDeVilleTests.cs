using Cohesion.Domain.Contracts;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Tests.Territories;
using Cohesion.Domain.Time;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Contracts;

public class ContratDeVilleTests
{
    private static readonly LocalDate Launch = new(2021, 3, 8);

    private static readonly TerritoryCode Call = TerritoryCode.OfEpci(LensLievin.Call);

    // What Lens-Liévin publishes of its contract of 2015: 36 communes, 19 of them with one of 21 quartiers, 56 000 inhabitants.
    private static readonly ContratDeVilleDraft Draft = new()
    {
        Id = ContractId.Parse("lens-lievin-2015", null),
        Code = ContractCode.Parse("CV219", null),
        Generation = ContractGeneration.Of2015,
        Title = LocalizedText.OfFrench("Contrat de ville de Lens-Liévin"),
        Holder = Call,
        Term = ContractTerm.Create(new LocalDate(2015, 1, 1), new LocalDate(2020, 12, 31), [new ContractAmendment(new LocalDate(2018, 12, 28), new LocalDate(2022, 12, 31))]),
        Signatories = [new Signatory("État", SignatoryRole.State), new Signatory("CALL", SignatoryRole.Epci, LensLievin.Call), new Signatory("Ville de Lens", SignatoryRole.Commune)],
        Pillars = [Topic("socialCohesion"), Topic("livingEnvironment")],
        Fields = [Topic("education", "socialCohesion"), Topic("mobility"), Topic("digitalDivide", "education")],
        Territory = new ContractTerritory
        {
            Quartiers = new ContractQuartiers.AllOf(Call, QuartierGeneration.Of2015),
            Declared = new DeclaredFigures
            {
                Communes = new DeclaredFigure(36),
                Quartiers = new DeclaredFigure(21, PartialDate.OfYear(2021), [new Citation("mag.agglo-lenslievin.fr")]),
                Inhabitants = new DeclaredFigure(56_000),
            },
        },
    };

    [Fact]
    public void Its_validity_changed_during_its_life()
    {
        ContratDeVille contract = ContratDeVille.Create(Draft);
        Assert.True(contract.IsInForceOn(Launch));
        Assert.Equal(new LocalDate(2022, 12, 31), contract.Term.LastDayAsKnownOn(Launch));
        Assert.False(contract.IsInForceOn(new LocalDate(2023, 1, 1)));
    }

    [Fact]
    public void Quartiers_that_no_list_tells_are_unverifiable_and_differ_from_nothing()
    {
        Problem problem = Assert.Single(ContratDeVille.Create(Draft).CompareDeclared(LensLievin.Lists, Launch));
        Assert.Equal((ProblemCode.UnverifiableReference, "/territory/quartiers", "epci:246200364"), (problem.Code, problem.Path, problem.Found));
    }

    [Fact]
    public void What_it_declares_stands_beside_what_lists_add_up_to_and_the_gap_is_told()
    {
        ContratDeVille contract = ContratDeVille.Create(Draft with
        {
            Generation = ContractGeneration.EngagementsQuartiers2030,
            Territory = Draft.Territory with { Quartiers = new ContractQuartiers.AllOf(Call, QuartierGeneration.Of2024) },
        });
        Assert.Equal(
            [("/territory/declared/quartiers/value", "21", "4"), ("/territory/declared/inhabitants/value", "56000", "15369")],
            contract.CompareDeclared(LensLievin.Lists, new LocalDate(2024, 1, 1)).Select(problem => (problem.Path, problem.Found, problem.Expected)));
        Assert.Equal((null, 4), (contract.FiguresIn(LensLievin.Lists, new LocalDate(2024, 1, 1)).Communes, contract.FiguresIn(LensLievin.Lists, new LocalDate(2024, 1, 1)).Quartiers));
    }

    [Fact]
    public void Quartiers_written_out_are_counted_without_a_list()
    {
        ContratDeVille contract = ContratDeVille.Create(Draft with
        {
            Territory = Draft.Territory with { Communes = [CommuneCode.Parse("62510", null)], Quartiers = new ContractQuartiers.Listed([QuartierCode.Parse("QP062019", null)]) },
        });
        TerritoryFigures figures = contract.FiguresIn(QuartierLists.None, Launch);
        Assert.Equal((1L, null, 1L, null), (figures.Communes, figures.CommunesWithQuartiers, figures.Quartiers, figures.Inhabitants));
        Assert.Equal(["/territory/declared/communes/value", "/territory/declared/quartiers/value"], contract.CompareDeclared(QuartierLists.None, Launch).Select(problem => problem.Path));
    }

    [Fact]
    public void A_contract_that_is_silent_differs_from_nothing()
    {
        ContratDeVille contract = ContratDeVille.Create(Draft with { Territory = new ContractTerritory() });
        Assert.Empty(contract.CompareDeclared(LensLievin.Lists, Launch));
        Assert.Null(contract.FiguresIn(LensLievin.Lists, Launch).Quartiers);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        Assert.False(ContratDeVille.TryCreate(
            Draft with
            {
                Holder = TerritoryCode.Parse("region:32", null),
                Signatories = [new Signatory("CALL", SignatoryRole.Epci, LensLievin.Call), new Signatory("Communauté d’agglomération", SignatoryRole.Epci, LensLievin.Call)],
                Pillars = [Topic("a"), Topic("a")],
                Fields = [],
                Axes = [Topic("b", "c"), Topic("c", "b"), Topic("d", "b")],
                Objectives = [Topic("e", "z"), Topic("f", "a")],
                Territory = new ContractTerritory { Quartiers = new ContractQuartiers.Listed([QuartierCode.Parse("QN06225M", null)]) },
            },
            out _,
            out ValueList<Problem> problems));
        Assert.Equal(
            [
                (ProblemCode.UnsupportedHere, "/holder"), (ProblemCode.DuplicateElement, "/signatories/1"), (ProblemCode.DuplicateId, "/pillars/1/code"),
                (ProblemCode.UnknownCode, "/objectives/0/parent"), (ProblemCode.CyclicReference, "/axes/0/parent"), (ProblemCode.CyclicReference, "/axes/1/parent"),
                (ProblemCode.CyclicReference, "/axes/2/parent"), (ProblemCode.OtherGeneration, "/territory/quartiers"),
            ],
            problems.Select(problem => (problem.Code, problem.Path)));
        Assert.Throws<ArgumentException>(() => ContratDeVille.Create(Draft with { Pillars = [Topic("a"), Topic("a")] }));
    }

    [Fact]
    public void A_caller_s_mistakes_throw()
    {
        Assert.Throws<ArgumentException>(() => ContratDeVille.Create(Draft with { Id = default }));
        Assert.Throws<ArgumentOutOfRangeException>(() => ContratDeVille.Create(Draft with { Generation = default }));
        Assert.Throws<ArgumentException>(() => new ContractQuartiers.Listed([]));
        Assert.Throws<ArgumentException>(() => new ContractQuartiers.AllOf(default, QuartierGeneration.Of2015));
        Assert.Throws<ArgumentException>(() => new Signatory("", SignatoryRole.State));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Signatory("État", default));
        Assert.Throws<ArgumentException>(() => new ContractTopic(default, Draft.Title));
    }

    [Fact]
    public void Equal_contracts_hash_alike() => Law.EqualValuesHashAlike(Generate.Contracts, contract => ContratDeVille.Create(new ContratDeVilleDraft
    {
        Id = contract.Id,
        Generation = contract.Generation,
        Title = contract.Title,
        Term = contract.Term,
        Code = contract.Code,
        Holder = contract.Holder,
        Signatories = [.. contract.Signatories],
        Pillars = [.. contract.Pillars],
        Axes = [.. contract.Axes],
        Fields = contract.Fields,
        Objectives = contract.Objectives,
        Territory = contract.Territory with { },
        Citations = contract.Citations,
    }));

    [Fact]
    public void Figures_that_lists_do_not_tell_differ_from_nothing() => Law.Holds(Generate.Contracts, contract =>
        contract.CompareDeclared(QuartierLists.None, Launch).All(problem => problem.Severity == Severity.Warning && problem.Code == ProblemCode.UnverifiableReference));

    private static ContractTopic Topic(string code, string? parent = null) => new(
        ContractTopicCode.Parse(code, null), LocalizedText.OfFrench(code), parent is null ? null : ContractTopicCode.Parse(parent, null));
}
