using Cohesion.Domain.Applications;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>Whether a value lies outside a bound of its fact: only if all that it may be does. Bounds are included.</summary>
internal static class FactBounds
{
    public static bool IsBelow(FactValue value, Literal bound, DateTimeZone? zone) => (value, bound) switch
    {
        (FactValue.Count count, Literal.Number least) => count.Value < least.Value,
        (FactValue.Amount amount, Literal.Amount least) => amount.Value.Currency == least.Value.Currency && amount.Value < least.Value,
        (FactValue.Amount amount, Literal.Number { Value: 0 }) => amount.Value.IsNegative, // zero is zero in every currency
        (FactValue.Proportion ratio, Literal.Proportion least) => ratio.Value < least.Value,
        (FactValue.Day date, Literal.Time least) => date.Value.Last < least.Value.First.Date,
        (FactValue.Moment moment, Literal.Time least) => zone is not null && moment.Value < least.Value.ToInterval(zone).Start,
        _ => false,
    };

    public static bool IsAbove(FactValue value, Literal bound, DateTimeZone? zone) => (value, bound) switch
    {
        (FactValue.Count count, Literal.Number greatest) => count.Value > greatest.Value,
        (FactValue.Amount amount, Literal.Amount greatest) => amount.Value.Currency == greatest.Value.Currency && amount.Value > greatest.Value,
        (FactValue.Proportion ratio, Literal.Proportion greatest) => ratio.Value > greatest.Value,
        (FactValue.Day date, Literal.Time greatest) => date.Value.First > greatest.Value.Last.Date,
        (FactValue.Moment moment, Literal.Time greatest) =>
            zone is not null && greatest.Value.ToInterval(zone) is { HasEnd: true } interval && moment.Value >= interval.End,
        _ => false,
    };

    /// <summary>Says the bounds as a message expects them.</summary>
    public static string Say(FactDefinition fact) => string.Join(" ≤ ", ((string?[])[
        fact.Min is { } min ? FormatWords.Of(min) : null, "…", fact.Max is { } max ? FormatWords.Of(max) : null]).OfType<string>());
}
