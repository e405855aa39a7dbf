using System.Globalization;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Configuration;

/// <summary>Reads a value written in a rule: by its form, and by the kind of what it stands opposite.</summary>
/// <remarks>What has none of the forms is a word; whoever checks the rules says where no word can stand.</remarks>
internal static class LiteralReader
{
    /// <summary>Reads a value. Where the form is right and there is no such value, such as 30 February, that is reported.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="kind">The kind of what it stands opposite, or <see langword="null"/> if nobody knows.</param>
    public static Literal? Read(JsonCursor at, FactKind? kind) => at.Kind switch
    {
        JsonKinds.Number => at.Integer() is { } number ? new Literal.Number(number) : null,
        JsonKinds.Flag => at.Flag() is { } flag ? new Literal.Flag(flag) : null,
        _ => at.Text() is { } text ? OfText(text, at, kind) : null,
    };

    /// <summary>Reads what multiplies: a number, which may have decimals, or a ratio.</summary>
    public static Literal? ReadFactor(JsonCursor at)
    {
        if (at.Kind != JsonKinds.Number || at.Integer() is not null)
        {
            return Read(at, FactKind.Ratio);
        }

        if (at.Decimal() is not { } units)
        {
            return null;
        }

        string zeros = "";
        for (; units != decimal.Truncate(units); units *= 10)
        {
            zeros += "0";
        }

        return OfRatio(string.Create(CultureInfo.InvariantCulture, $"{units:0}/1{zeros}"), at);
    }

    private static Literal? OfText(string text, JsonCursor at, FactKind? kind) => kind switch
    {
        FactKind.Choice or FactKind.ChoiceSet or FactKind.Text or FactKind.Identifier => new Literal.Word(text),
        FactKind.Territory or FactKind.TerritorySet when TerritoryCode.HasForm(text) => Make<TerritoryCode>(text, at, ValueForms.Territory, place => new Literal.Place(place)),
        FactKind.Date or FactKind.Instant or FactKind.Period when IsTime(text) => OfTime(text, at),
        _ when Money.HasForm(text) => Make<Money>(text, at, ValueForms.Money, amount => new Literal.Amount(amount)),
        _ when Ratio.HasForm(text) => OfRatio(text, at),
        _ when IsTime(text) => OfTime(text, at),
        _ => new Literal.Word(text),
    };

    private static bool IsTime(string text) => Limit.HasForm(text) || PartialPeriod.HasForm(text);

    // A slash makes a period; one date alone is a time, read whole.
    private static Literal? OfTime(string text, JsonCursor at) => text.Contains('/', StringComparison.Ordinal)
        ? Make<PartialPeriod>(text, at, ValueForms.Period, period => new Literal.Span(period))
        : Make<Limit>(text, at, ValueForms.Limit, limit => new Literal.Time(limit));

    private static Literal? OfRatio(string text, JsonCursor at) => Make<Ratio>(text, at, ValueForms.Ratio, ratio => new Literal.Proportion(ratio));

    private static Literal? Make<T>(string text, JsonCursor at, Form form, Func<T, Literal> make)
        where T : ISpanParsable<T>
    {
        if (T.TryParse(text, CultureInfo.InvariantCulture, out T? value))
        {
            return make(value);
        }

        at.Report(form.WrongIn(text) ?? ProblemCode.Malformed, expected: form.Example);
        return null;
    }
}
