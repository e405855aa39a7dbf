namespace Cohesion.Domain.Eligibility;

/// <summary>Rules that are small on paper and huge once their names are spelt out: ten conditions, each made of the one before ten times.</summary>
internal sealed class SizeCheck(RuleIndex index)
{
    /// <summary>How many conditions the clauses of a rule set may hold, and how many its parameters, with every name spelt out; as many as a file may hold elements.</summary>
    public const int Maximum = 100_000;

    private readonly Dictionary<string, long> _known = [];

    /// <summary>Gives the parameter and the clause from which on the rules are too large. The definitions must not go round in circles.</summary>
    public IEnumerable<Problem> Run() =>
    [
        .. TooLarge(index.Rules.Parameters.Select(parameter => ($"/parameters/{parameter.Name}", parameter.Name.ToString(), SizeOf(parameter)))),
        .. TooLarge(index.Rules.Clauses.Select((clause, i) => ($"/clauses/{i}", clause.Id.ToString(), RuleSite.Of(clause, i).Sum(site => SizeOf(site.Condition))))),
    ];

    /// <summary>Counts the conditions of a parameter, and the rows that they stand in.</summary>
    public long SizeOf(Parameter parameter) => Once($"@{parameter.Name}", () => parameter.Rows.Sum(row => 1 + (row.When is { } when ? SizeOf(when) : 0)));

    private static IEnumerable<Problem> TooLarge(IEnumerable<(string Path, string Name, long Size)> parts)
    {
        long total = 0;
        foreach ((string path, string name, long size) in parts)
        {
            total += size;
            if (total > Maximum)
            {
                return [new Problem(ProblemCode.TooManyElements, path, name, $"<= {Maximum}")];
            }
        }

        return [];
    }

    private long SizeOf(Condition condition) => Bounded(
        ConditionTree.Walk(condition, "").Sum(part => part.Condition is Condition.Reference reference ? SizeOf(reference.Name) : 1)
        + ConditionTree.Names(condition, "").Select(entry => index.Parameter(entry.Name)).OfType<Parameter>().Sum(SizeOf));

    private long SizeOf(RuleName name) => Once($"is {name}", () => index.Condition(name) is { } condition ? SizeOf(condition) : 0);

    private long Once(string node, Func<long> find) => _known.TryGetValue(node, out long size) ? size : _known[node] = Bounded(find());

    // Beyond the limit the exact number no longer matters, and sums of such numbers stay countable.
    private static long Bounded(long size) => Math.Min(size, Maximum + 1);
}
