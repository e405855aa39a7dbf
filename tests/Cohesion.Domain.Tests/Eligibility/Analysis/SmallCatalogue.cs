using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Tests.Eligibility.Analysis;

/// <summary>A few facts of few values, so that every application over them can be tried.</summary>
internal static class SmallCatalogue
{
    private static readonly ValueList<Code> Codes = [Code.Parse("x", null), Code.Parse("y", null), Code.Parse("z", null)];

    public static string[] Days { get; } = ["2025-03-01", "2025-03-03"];

    private static FactDefinition Flag(string id) => new(Sample.Id(id), FactKind.Flag);

    private static FactDefinition Count(string id) => new(Sample.Id(id), FactKind.Count) { Min = new Literal.Number(0), Max = new Literal.Number(2) };

    private static FactCatalogue Catalogue { get; } = FactCatalogue.BuiltIn.With(
        [
            Count("answers.a"),
            Count("answers.b"),
            Count("answers.c") with { IsOptional = true },
            Flag("answers.f"),
            Flag("answers.g") with { AppliesWhen = new Condition.Flag(Sample.Id("answers.f")) },
            new FactDefinition(Sample.Id("answers.k"), FactKind.Choice) { Codes = Codes, IsOptional = true },
            new FactDefinition(Sample.Id("answers.s"), FactKind.ChoiceSet) { Codes = Codes },
            new FactDefinition(Sample.Id("answers.later"), FactKind.Date) { AppliesWhen = new Condition.Negation(new Condition.Flag(Sample.Id("answers.f"))) },
        ],
        [],
        out _);

    private static ValueList<Parameter> Parameters { get; } =
    [
        new Parameter(
            Sample.Name("limit"), FactKind.Count, [new ParameterRow(Sample.Value(new Literal.Number(2)), when: new Condition.Flag(Sample.Id("answers.f")))],
            new ParameterDefault.Fallback(Sample.Value(new Literal.Number(1)))),
        new Parameter(
            Sample.Name("least"), FactKind.Count,
            [
                new ParameterRow(Sample.Value(new Literal.Number(2)), when: Given.Compare("answers.a", Relation.AtLeast, new Literal.Number(1))),
                new ParameterRow(Sample.Value(new Literal.Number(1)), when: new Condition.OneOf(Sample.Id("answers.k"), Given.Words("y"))),
            ],
            new ParameterDefault.Fallback(Sample.Value(new Literal.Number(0)))) { Hit = HitPolicy.Lowest },
    ];

    public static RuleSet Rules(ValueList<Clause> clauses) => RuleSet.Create(Given.Context, Catalogue, clauses, Parameters);

    /// <summary>Gives every application over the facts that some rules read.</summary>
    public static IEnumerable<Situation> All(params RuleSet[] versions)
    {
        HashSet<FactId> read = [.. versions.SelectMany(rules => rules.Clauses.SelectMany(clause => FactReader.FactsOf(clause, rules)))];
        foreach (FactId fact in read.ToArray())
        {
            read.UnionWith(FactLookup.Find(versions[0], fact)?.AppliesWhen is { } applies ? FactReader.FactsOf(applies, versions[0]) : []);
        }

        IEnumerable<FactSet> sets = [FactSet.Of((Sample.Id("submittedAt"), Given.At(2021, 4, 1, 12, 0)))];
        return read.Aggregate(sets, (known, fact) => known.SelectMany(set => Values(fact).Select(value => set.With(fact, value)))).Select(set => new Situation(set));
    }

    private static IEnumerable<FactValue> Values(FactId fact) => fact.ToString() switch
    {
        "answers.a" or "answers.b" => [Given.Count(0), Given.Count(1), Given.Count(2)],
        "answers.c" => [Given.Count(0), Given.Count(1), Given.Count(2), Given.None],
        "answers.f" or "answers.g" => [Given.Yes, Given.No],
        "answers.k" => [Given.Code("x"), Given.Code("y"), Given.Code("z"), Given.None],
        "answers.s" => [Given.Codes(), Given.Codes("x"), Given.Codes("y"), Given.Codes("z"), Given.Codes("x", "y"), Given.Codes("x", "z"), Given.Codes("y", "z"), Given.Codes("x", "y", "z")],
        "answers.later" => [.. Enumerable.Range(-1, 5).Select(day => Given.Date($"{new NodaTime.LocalDate(2025, 3, 1).PlusDays(day):yyyy-MM-dd}"))],
        "opinions.o" => [Given.Opinion(OpinionKind.Favourable), Given.Opinion(OpinionKind.Unfavourable)],
        _ => throw new System.Diagnostics.UnreachableException(fact.ToString()),
    };
}
