using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Testing;

/// <summary>Values of facts as whole numbers: counts, minor units, thousandths, days and minutes since 1970.</summary>
internal static class Ordinals
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>Gives the number of a value, or <see langword="null"/> where its kind is not ordered or it is known too vaguely.</summary>
    public static long? Of(FactValue? value) => value switch
    {
        FactValue.Count count => count.Value,
        FactValue.Amount amount => amount.Value.Minor,
        FactValue.Proportion ratio when ratio.Value.Denominator <= 1000 && Math.Abs(ratio.Value.Numerator) <= int.MaxValue => ratio.Value.Numerator * 1000 / ratio.Value.Denominator,
        FactValue.Day { Value: var day } when day.First == day.Last => Period.DaysBetween(Epoch, day.First),
        FactValue.Moment moment => moment.Value.ToUnixTimeSeconds() / NodaConstants.SecondsPerMinute,
        _ => null,
    };

    /// <summary>Gives the value of a number, of the same kind as another.</summary>
    public static FactValue ValueOf(long number, FactValue alike) => alike switch
    {
        FactValue.Count => new FactValue.Count(number),
        FactValue.Amount amount => new FactValue.Amount(Money.OfMinor(number, amount.Value.Currency)),
        FactValue.Proportion => new FactValue.Proportion(Ratio.Of(number, 1000)),
        FactValue.Day => new FactValue.Day(PartialDate.OfDay(Epoch.PlusDays((int)number))),
        _ => new FactValue.Moment(Instant.FromUnixTimeSeconds(number * NodaConstants.SecondsPerMinute)),
    };
}
