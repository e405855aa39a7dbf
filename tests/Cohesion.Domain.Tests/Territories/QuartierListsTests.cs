using Cohesion.Domain.Territories;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Territories;

public class QuartierListsTests
{
    private static readonly DepartementCode PasDeCalais = DepartementCode.Parse("62", null);

    private static readonly DepartementCode Reunion = DepartementCode.Parse("974", null);

    // Decrees no. 2014-1750 and 2014-1751, 2023-1314 and 2024-1212: metropole changed a year before overseas.
    private static readonly QuartierLists Lists = QuartierLists.Create(
    [
        List("metropole-2015", QuartierGeneration.Of2015, new LocalDate(2015, 1, 1), new LocalDate(2023, 12, 31), PasDeCalais),
        List("outre-mer-2015", QuartierGeneration.Of2015, new LocalDate(2015, 1, 1), new LocalDate(2024, 12, 31), Reunion),
        List("metropole-2024", QuartierGeneration.Of2024, new LocalDate(2024, 1, 1), null, PasDeCalais),
        List("outre-mer-2025", QuartierGeneration.Of2024, new LocalDate(2025, 1, 1), null, Reunion),
    ]);

    [Theory]
    [InlineData(2014, 12, 31, null, null)]
    [InlineData(2015, 1, 1, "metropole-2015", "outre-mer-2015")]
    [InlineData(2023, 12, 31, "metropole-2015", "outre-mer-2015")]
    [InlineData(2024, 1, 1, "metropole-2024", "outre-mer-2015")]
    [InlineData(2024, 12, 31, "metropole-2024", "outre-mer-2015")]
    [InlineData(2025, 1, 1, "metropole-2024", "outre-mer-2025")]
    public void Both_generations_were_in_force_in_2024(int year, int month, int day, string? metropole, string? overseas)
    {
        LocalDate date = new(year, month, day);
        Assert.Equal(metropole, Lists.InForceOn(date, PasDeCalais)?.Id.ToString());
        Assert.Equal(overseas, Lists.InForceOn(date, Reunion)?.Id.ToString());
        Assert.Equal(new[] { metropole, overseas }.OfType<string>().Order(StringComparer.Ordinal), Lists.InForceOn(date).Select(list => list.Id.ToString()).Order(StringComparer.Ordinal));
        Assert.Null(Lists.InForceOn(date, DepartementCode.Parse("48", null)));
    }

    [Fact]
    public void Lists_are_found_by_generation() => Assert.Equal(["metropole-2015", "outre-mer-2015"], Lists.Of(QuartierGeneration.Of2015).Select(list => list.Id.ToString()));

    [Fact]
    public void Two_lists_for_one_departement_on_one_day_are_refused()
    {
        Assert.False(QuartierLists.TryCreate(
            [
                List("one", QuartierGeneration.Of2015, new LocalDate(2015, 1, 1), new LocalDate(2024, 1, 1), PasDeCalais),
                List("one", QuartierGeneration.Of2024, new LocalDate(2024, 1, 1), null, PasDeCalais),
            ],
            out _,
            out ValueList<Problem> problems));
        Assert.Equal([(ProblemCode.DuplicateId, "/1/id"), (ProblemCode.OverlappingLists, "/1")], problems.Select(problem => (problem.Code, problem.Path)));
    }

    [Fact]
    public void On_each_day_a_departement_has_one_list_at_most() => Law.Holds(Generate.TwoLists, Generate.Days, (lists, day) =>
        lists.All.SelectMany(list => list.Departements).Distinct().All(departement => lists.InForceOn(day).Count(list => list.Departements.Contains(departement)) <= 1));

    private static QuartierList List(string id, QuartierGeneration generation, LocalDate from, LocalDate? until, DepartementCode departement) =>
        QuartierList.Create(new QuartierListDraft { Id = QuartierListId.Parse(id, null), Generation = generation, From = from, Until = until, Departements = [departement] });
}
