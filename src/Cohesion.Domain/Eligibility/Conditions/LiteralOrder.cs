using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>The order of values written in rules, where it is certain. Days are read whole.</summary>
internal static class LiteralOrder
{
    /// <summary>Tells whether nothing lies between two bounds: the lower one begins after the upper one has ended.</summary>
    public static bool IsAbove(Literal lower, Literal upper) => (lower, upper) switch
    {
        (Literal.Number a, Literal.Number b) => a.Value > b.Value,
        (Literal.Amount a, Literal.Amount b) => a.Value.Currency == b.Value.Currency && a.Value > b.Value,
        (Literal.Proportion a, Literal.Proportion b) => a.Value > b.Value,
        (Literal.Number { Value: 0 }, Literal.Amount b) => b.Value.IsNegative, // zero is zero in every currency
        (Literal.Amount a, Literal.Number { Value: 0 }) => !a.Value.IsNegative && !a.Value.IsZero,
        _ => Times(lower) is var (first, _) && Times(upper) is var (_, last) && first > last,
    };

    /// <summary>Gives the first and the last minute of a date, a limit or a period, or <see langword="null"/> for another value.</summary>
    public static (LocalDateTime First, LocalDateTime Last)? Times(Literal literal) => literal switch
    {
        Literal.Time time => (time.Value.First, time.Value.Last),
        Literal.Span span => (span.Value.Start.First.AtMidnight(), span.Value.End.Last.At(new LocalTime(23, 59))),
        _ => null,
    };
}
