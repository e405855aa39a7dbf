using System.Text.Json;
using Cohesion.Domain.Statistics;
using Xunit;

namespace Cohesion.Domain.Tests.Statistics;

/// <summary>Tables whose leaks are known. The figures of the first two are those of the tests of the R package sdcTable.</summary>
public class DisclosureVectorTests
{
    // Every row and every column hides two cells or more, as the folk rule asks.
    private static readonly string[] FolkRule = ["w/a", "w/b", "w/c", "x/a", "x/c", "y/b", "y/d", "z/b", "z/d"];

    [Fact]
    public void Two_hidden_in_each_row_and_column_leak_forty_seven_exactly()
    {
        DisclosureAudit.Exact audit = Assert.IsType<DisclosureAudit.Exact>(Heuristic().Audit(Ids(FolkRule)));
        Assert.Equal(new Inference(FigureId.Parse("w/b", null), 47, 47), Assert.Single(audit.Inferences, inference => inference.IsExact));
        Assert.Equal([FigureId.Parse("w/b", null)], new Attacker(Heuristic(), Ids(FolkRule), 1200).Recovered());
    }

    [Fact]
    public void One_cell_more_closes_the_leak()
    {
        DisclosureAudit.Exact audit = Assert.IsType<DisclosureAudit.Exact>(Heuristic().Audit(Ids([.. FolkRule, "x/d"])));
        Assert.Empty(audit.Recovered);
        Assert.Contains(new Inference(FigureId.Parse("w/b", null), 0, 78), audit.Inferences);
    }

    [Theory]
    [InlineData("boundsBefore", false)]
    [InlineData("boundsAfter", true)]
    public void The_bounds_of_the_published_table_are_the_audit_s(string member, bool closed)
    {
        using JsonDocument vectors = JsonDocument.Parse(File.ReadAllText(Repository.Shared("data/vectors/disclosure.json")));
        JsonElement heuristic = vectors.RootElement.GetProperty("simpleHeuristic");
        ValueList<Category> rows = [.. heuristic.GetProperty("table").EnumerateObject().Select(row => Category.Parse(row.Name, null))];
        ValueList<Category> columns = [.. heuristic.GetProperty("columns").EnumerateArray().Select(column => Category.Parse(column.GetString()!, null))];
        ValueList<ValueList<long>> counts = [.. heuristic.GetProperty("table").EnumerateObject().Select(row => (ValueList<long>)[.. row.Value.EnumerateArray().Select(cell => cell.GetInt64())])];
        Release release = Release.Create([TwoWayTable.Create(rows, columns, counts)]);
        string[] hidden = [.. heuristic.GetProperty("primary").EnumerateArray().Select(Name), .. closed ? [Name(heuristic.GetProperty("expectedAdditional"))] : (string[])[]];

        DisclosureAudit.Exact audit = Assert.IsType<DisclosureAudit.Exact>(release.Audit(Ids(hidden)));

        Assert.Equal(
            heuristic.GetProperty(member).EnumerateObject().ToDictionary(
                bound => FigureId.Parse(bound.Name.Replace(',', '/'), null), bound => (bound.Value[0].GetInt64(), (long?)bound.Value[1].GetInt64())),
            audit.Inferences.ToDictionary(inference => inference.Figure, inference => (inference.Lower, inference.Upper)));

        static string Name(JsonElement cell) => $"{cell[0].GetString()}/{cell[1].GetString()}";
    }

    [Fact]
    public void A_table_of_women_and_men_hides_what_four_methods_hide()
    {
        TwoWayTable table = TwoWayTable.Create(
            [.. "ABCD".Select(row => Category.Parse($"{row}", null))],
            [Category.Parse("m", null), Category.Parse("f", null)],
            [[18, 2], [14, 19], [12, 10], [11, 14]]);
        Publication.Granted granted = Assert.IsType<Publication.Granted>(Release.Create([table]).Protect(new DisclosurePolicy(threshold: 3)));
        Assert.Equal(Ids(["A/m", "A/f", "C/m", "C/f"]), [.. granted.Withheld.Select(figure => figure.Id)]);
    }

    private static Release Heuristic() => Release.Create(
    [
        TwoWayTable.Create(
            [.. "wxyz".Select(row => Category.Parse($"{row}", null))],
            [.. "abcd".Select(column => Category.Parse($"{column}", null))],
            [[30, 47, 64, 89], [90, 124, 5, 31], [92, 100, 59, 85], [800, 991, 651, 685]]),
    ]);

    private static ValueSet<FigureId> Ids(IEnumerable<string> texts) => [.. texts.Select(text => FigureId.Parse(text, null))];
}
