using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Clauses that read facts which exist only at a later stage, directly or by way of conditions, parameters and derived facts.</summary>
internal sealed class StageCheck(RuleIndex index)
{
    private readonly Dictionary<string, (Stage Stage, FactId Fact)?> _known = [];

    public IEnumerable<Problem> Run() => index.Rules.Clauses.SelectMany(Check);

    /// <summary>Gives the stage at which a fact first exists, or <see langword="null"/> for one that an application may have from the start.</summary>
    public static Stage? StageOf(FactId fact) => fact.ToString().Split('.')[0] switch
    {
        "selected" => Stage.Selection,
        "award" or "agreement" => Stage.Award,
        _ => null,
    };

    private IEnumerable<Problem> Check(Clause clause, int position)
    {
        string path = $"/clauses/{position}";
        IEnumerable<((Stage Stage, FactId Fact)? Latest, string Path)> read =
        [
            .. RuleSite.Of(clause, position).SelectMany(site => Reads(site.Condition, site.Path)),
            .. clause.Body is ClauseBody.Inclination inclination ? ClauseCheck.FactsOf(inclination, path).Select(entry => (Latest(entry.Fact), entry.Path)) : [],
        ];
        return read
            .Where(entry => entry.Latest is var (stage, _) && stage > clause.Stage)
            .Select(entry => new Problem(ProblemCode.LaterStage, entry.Path, entry.Latest!.Value.Fact.ToString(), FormatWords.Of(entry.Latest.Value.Stage)));
    }

    /// <summary>Gives each thing that a condition reads, with the latest fact behind it.</summary>
    private IEnumerable<((Stage Stage, FactId Fact)? Latest, string Path)> Reads(Condition condition, string path) =>
    [
        .. ConditionTree.Facts(condition, path).Select(entry => (Latest(entry.Fact), entry.Path)),
        .. ConditionTree.Names(condition, path).Select(entry => (index.Parameter(entry.Name) is { } parameter ? Latest(parameter) : null, entry.Path)),
        .. ConditionTree.Walk(condition, path).Where(part => part.Condition is Condition.Reference)
            .Select(part => (Latest(((Condition.Reference)part.Condition).Name), $"{part.Path}/is")),
    ];

    private (Stage Stage, FactId Fact)? Latest(FactId id) => Once(id.ToString(), () =>
    {
        FactDefinition? fact = index.Fact(id);
        IEnumerable<(Stage Stage, FactId Fact)?> sources =
        [
            StageOf(id) is { } own ? (own, id) : null,
            .. new[] { fact?.AppliesWhen, fact?.Derivation?.Where }.OfType<Condition>().Select(Latest),
            .. fact?.Derivation is { } derivation ? [Latest(derivation.Over)] : Array.Empty<(Stage, FactId)?>(),
        ];
        return LatestOf(sources);
    });

    private (Stage Stage, FactId Fact)? Latest(Parameter parameter) =>
        Once($"@{parameter.Name}", () => LatestOf(parameter.Rows.Select(row => row.When).OfType<Condition>().Select(Latest)));

    private (Stage Stage, FactId Fact)? Latest(RuleName name) =>
        Once($"is {name}", () => index.Condition(name) is { } condition ? Latest(condition) : null);

    private (Stage Stage, FactId Fact)? Latest(Condition condition) => LatestOf(Reads(condition, "").Select(entry => entry.Latest));

    private static (Stage Stage, FactId Fact)? LatestOf(IEnumerable<(Stage Stage, FactId Fact)?> sources) => sources.MaxBy(source => source?.Stage);

    // What is underway counts as nothing, so that a circle ends.
    private (Stage Stage, FactId Fact)? Once(string node, Func<(Stage Stage, FactId Fact)?> find)
    {
        if (_known.TryGetValue(node, out (Stage, FactId)? known))
        {
            return known;
        }

        _known[node] = null;
        return _known[node] = find();
    }
}
