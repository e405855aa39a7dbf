using Cohesion.Domain.Configuration;
using Cohesion.Domain.Contracts;
using Cohesion.Domain.Territories;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Contracts;

/// <summary>What <c>docs/contracts.md</c> shows.</summary>
public class ContractsExampleTests
{
    private static readonly string Sample = Repository.Read("samples/lens-lievin-2021/contract.json");

    [Fact]
    public void A_file_tells_until_when_its_contract_runs() => Assert.Equal(["2022-12-31"], LastDay(Sample));

    [Fact]
    public void A_broken_file_tells_why() => Assert.Equal(
        ["contract.json(14,18): error COH2102: `2020-12-31` n’est pas à sa place dans l’ordre des dates. Attendu\u202F: > 2020-12-31. [/term/amendments/0/until]"],
        LastDay(Sample.Replace("\"2022-12-31\"", "\"2020-12-31\"", StringComparison.Ordinal)).Select(line => $"contract.json{line}"));

    [Fact]
    public void What_it_states_is_held_against_lists()
    {
        ContratDeVille contract = ContractFile.Read(Sample).TryGetValue(out ContratDeVille? read) ? read : throw new InvalidOperationException();
        QuartierList list = QuartierListFile.Read(Repository.Read("samples/lens-lievin-2021/quartiers-2024.json")).TryGetValue(out QuartierList? found) ? found : throw new InvalidOperationException();
        // begin: contracts-declared
        QuartierLists lists = QuartierLists.Create([list]);
        LocalDate launch = new(2021, 3, 8);
        ValueList<Problem> warnings = contract.CompareDeclared(lists, launch);   // no list of 2015 is at hand: unverifiable, and nothing differs
        TerritoryFigures figures = contract.FiguresIn(lists, launch);            // 36 communes; how many quartiers nobody tells
        // end: contracts-declared
        Assert.Equal([ProblemCode.UnverifiableReference], warnings.Select(warning => warning.Code));
        Assert.Equal((36, null), (figures.Communes, figures.Quartiers));
    }

    [Fact]
    public void A_contract_can_be_made_in_code()
    {
        // begin: contracts-create
        ContractTopicCode republicanOrder = ContractTopicCode.Parse("republican-order", null);
        ContratDeVille contract = ContratDeVille.Create(new ContratDeVilleDraft
        {
            Id = ContractId.Parse("trois-vals-2024", null),
            Generation = ContractGeneration.EngagementsQuartiers2030,
            Title = LocalizedText.Of("Contrat de ville des Trois-Vals", "Contrat de ville of Trois-Vals"),
            Term = ContractTerm.Create(new LocalDate(2024, 1, 1), new LocalDate(2030, 12, 31)),
            Axes = [new ContractTopic(republicanOrder, LocalizedText.Of("Ordre républicain", "Republican order"))],
        });
        string json = ContractFile.Write(contract);                              // the same bytes on every machine
        // end: contracts-create
        Assert.True(ContractFile.Read(json).TryGetValue(out ContratDeVille? again));
        Assert.Equal(contract, again);
    }

    private static IEnumerable<string> LastDay(string json)
    {
        // begin: contracts-term
        Reading<ContratDeVille> reading = ContractFile.Read(json);
        if (!reading.TryGetValue(out ContratDeVille? contract))
        {
            return reading.Errors.Select(error => error.ToLogLine("", Language.French));
        }

        LocalDate launch = new(2021, 3, 8);
        return [$"{contract.Term.LastDayAsKnownOn(launch):R}"];                  // 2022-12-31: the law of December 2021 came later
        // end: contracts-term
    }
}
