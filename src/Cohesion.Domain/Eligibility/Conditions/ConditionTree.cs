using System.Diagnostics;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>What stands in a condition, each part with its place in the canonical call file. References are not followed.</summary>
internal static class ConditionTree
{
    /// <summary>Gives a condition and all those in it.</summary>
    public static IEnumerable<(Condition Condition, string Path)> Walk(Condition root, string path)
    {
        (ValueList<Condition> parts, string place) = root switch
        {
            Condition.AllOf all => (all.Conditions, $"{path}/all/"),
            Condition.AnyOf any => (any.Conditions, $"{path}/any/"),
            Condition.Several several => (several.Conditions, $"{path}/atLeast/of/"),
            _ => ([], path),
        };
        IEnumerable<(Condition, string)> below = root is Condition.Negation negation
            ? Walk(negation.Of, $"{path}/not")
            : parts.SelectMany((part, i) => Walk(part, $"{place}{i}"));
        return below.Prepend((root, path));
    }

    /// <summary>Gives the facts that stand in a condition, in operands as well.</summary>
    public static IEnumerable<(FactId Fact, string Path)> Facts(Condition root, string path) =>
        Walk(root, path).SelectMany(part => Subjects(part.Condition, part.Path)
            .Concat(Operands(part.Condition, part.Path).SelectMany(operand => Facts(operand.Operand, operand.Path))));

    /// <summary>Gives the facts that stand in an operand.</summary>
    public static IEnumerable<(FactId Fact, string Path)> Facts(Operand root, string path) => Walk(root, path).SelectMany(part => part.Operand switch
    {
        Operand.Fact fact => [(fact.Id, part.Path)],
        Operand.ParameterAt at => [(at.At, $"{part.Path}/at")],
        _ => Array.Empty<(FactId, string)>(),
    });

    /// <summary>Gives the names of the file that stand in a condition: parameters, windows, lists.</summary>
    public static IEnumerable<(NameReference Name, string Path)> Names(Condition root, string path) =>
        Walk(root, path).SelectMany(part => Items(part.Condition, part.Path)
            .Where(entry => entry.Item is ListItem.Named)
            .Select(entry => (((ListItem.Named)entry.Item).Name, entry.Path))
            .Concat(Operands(part.Condition, part.Path).SelectMany(operand => Names(operand.Operand, operand.Path))));

    /// <summary>Gives the names of the file that stand in an operand.</summary>
    public static IEnumerable<(NameReference Name, string Path)> Names(Operand root, string path) => Walk(root, path).SelectMany(part => part.Operand switch
    {
        Operand.Named named => [(named.Name, part.Path)],
        Operand.ParameterAt at => [(NameReference.Parse($"@{at.Parameter}", null), $"{part.Path}/parameter")],
        _ => Array.Empty<(NameReference, string)>(),
    });

    /// <summary>Gives an operand and all those in it.</summary>
    public static IEnumerable<(Operand Operand, string Path)> Walk(Operand root, string path) => (root switch
    {
        Operand.Times times => Walk(times.Factor, $"{path}/times/0").Concat(Walk(times.Of, $"{path}/times/1")),
        Operand.Sum sum => sum.Terms.SelectMany((term, i) => Walk(term, $"{path}/sum/{i}")),
        Operand.Moved moved => Walk(moved.Day, $"{path}/date"),
        Operand.Years years => Walk(years.From, $"{path}/years/0").Concat(Walk(years.To, $"{path}/years/1")),
        _ => [],
    }).Prepend((root, path));

    /// <summary>Gives the operands of an atom; none of a condition made of others.</summary>
    public static IEnumerable<(Operand Operand, string Path)> Operands(Condition atom, string path) => atom switch
    {
        Condition.Compare compare => [(compare.Left, $"{path}/compare/0"), (compare.Right, $"{path}/compare/2")],
        Condition.Between between => [(between.Min, $"{path}/between/min"), (between.Max, $"{path}/between/max")],
        Condition.Share share => [(share.Bound, $"{path}/share/{FormatWords.MemberOf(share.Relation)}")],
        Condition.During during => during.Windows.Select((window, i) => (window, WindowPath(during, path, i))),
        Condition.Judgement { Before: { } before } => [(before, $"{path}/opinion/before")],
        _ => [],
    };

    /// <summary>Gives the elements of the list of an atom.</summary>
    public static IEnumerable<(ListItem Item, string Path)> Items(Condition atom, string path) => atom switch
    {
        Condition.OneOf oneOf => Listed(oneOf.Values, $"{path}/in/values"),
        Condition.Has has => Listed(has.Values, $"{path}/has/{FormatWords.Of(has.Match)}"),
        Condition.Within within => Listed(within.Zones, $"{path}/within/zones"),
        _ => [],
    };

    /// <summary>Gives the place of a window: the member itself when it is the only one.</summary>
    public static string WindowPath(Condition.During during, string path, int index) =>
        during.Windows.Count == 1 ? $"{path}/during/in" : $"{path}/during/in/{index}";

    // A list that is one name of the file is written as that name.
    private static IEnumerable<(ListItem Item, string Path)> Listed(ValueList<ListItem> items, string path) => items is [ListItem.Named only]
        ? [(only, path)]
        : items.Select((item, i) => (item, $"{path}/{i}"));

    private static IEnumerable<(FactId Fact, string Path)> Subjects(Condition atom, string path) => atom switch
    {
        Condition.Between between => [(between.Fact, $"{path}/between/fact")],
        Condition.Share share => [(share.Fact, $"{path}/share/fact"), (share.Base, $"{path}/share/base")],
        Condition.During during => [(during.Fact, $"{path}/during/fact")],
        Condition.StartsWith starts => [(starts.Fact, $"{path}/startsWith/fact")],
        Condition.OneOf oneOf => [(oneOf.Fact, $"{path}/in/fact")],
        Condition.Has has => [(has.Fact, $"{path}/has/fact")],
        Condition.Within within => [(within.Fact, $"{path}/within/fact")],
        Condition.Flag flag => [(flag.Fact, $"{path}/flag")],
        Condition.Known known => [(known.Fact, $"{path}/known")],
        Condition.Judgement { Each: { } each } judgement => [(judgement.Fact, $"{path}/opinion/fact"), (each, $"{path}/opinion/each")],
        Condition.Judgement judgement => [(judgement.Fact, $"{path}/opinion/fact")],
        Condition.Compare or Condition.AllOf or Condition.AnyOf or Condition.Several or Condition.Negation or Condition.Reference => [],
        _ => throw new UnreachableException(),
    };
}
