using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <summary>Makes the conditions that several kinds of facts share.</summary>
internal static class Conditions
{
    public static Condition During(FactId fact, ReadOnlySpan<string> names) =>
        new Condition.During(fact, Map(names, name => (Operand)new Operand.Named(NameReference.Parse(name, null))));

    public static Condition During(FactId fact, ReadOnlySpan<PartialPeriod> periods) =>
        new Condition.During(fact, Map(periods, period => (Operand)new Operand.Constant(new Literal.Span(period))));

    /// <summary>Reads codes and names of the file.</summary>
    /// <exception cref="FormatException">One is neither.</exception>
    public static ValueList<ListItem> Codes(ReadOnlySpan<string> codes) => Map(codes, code => Named(code) ?? (ListItem)Word(Code.Parse(code, null).ToString()));

    public static ValueList<ListItem> Codes(ReadOnlySpan<Code> codes) => Map<Code, ListItem>(codes, code => Word(code.ToString()));

    /// <summary>Reads texts and names of the file.</summary>
    public static ValueList<ListItem> Texts(ReadOnlySpan<string> texts) => Map(texts, text => Named(text) ?? (ListItem)Word(text));

    /// <summary>Reads territories and names of the file.</summary>
    /// <exception cref="FormatException">One is neither.</exception>
    public static ValueList<ListItem> Zones(ReadOnlySpan<string> zones) =>
        Map(zones, zone => Named(zone) ?? (ListItem)new ListItem.One(new Literal.Place(Territories.TerritoryCode.Parse(zone, null))));

    private static ListItem.Named? Named(string text) => text is ['@', ..] ? new(NameReference.Parse(text, null)) : null;

    private static ListItem.One Word(string text) => new(new Literal.Word(text));

    private static ValueList<TResult> Map<T, TResult>(ReadOnlySpan<T> source, Func<T, TResult> map)
    {
        TResult[] mapped = new TResult[source.Length];
        for (int i = 0; i < source.Length; i++)
        {
            mapped[i] = map(source[i]);
        }

        return [.. mapped];
    }
}
