using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;
using FsCheck;

namespace Cohesion.Domain.Testing;

/// <content>Amounts, ratios, texts and times.</content>
public static partial class CohesionArbitraries
{
    /// <inheritdoc cref="Generate.PartialDates"/>
    public static Arbitrary<PartialDate> PartialDates { get; } = Shrink.Parsed(Generate.PartialDates);

    /// <inheritdoc cref="Generate.Limits"/>
    public static Arbitrary<Limit> Limits { get; } = Shrink.Parsed(Generate.Limits);

    /// <inheritdoc cref="Generate.PartialPeriods"/>
    public static Arbitrary<PartialPeriod> PartialPeriods { get; } = Shrink.Parsed(Generate.PartialPeriods);

    /// <inheritdoc cref="Generate.CalendarDurations"/>
    public static Arbitrary<CalendarDuration> CalendarDurations { get; } = Shrink.Parsed(Generate.CalendarDurations);

    /// <inheritdoc cref="Generate.Delays"/>
    public static Arbitrary<Delay> Delays { get; } = Shrink.Parsed(Generate.Delays);

    /// <inheritdoc cref="Generate.Currencies"/>
    public static Arbitrary<Currency> Currencies { get; } = Shrink.Arbitrary(Generate.Currencies, static _ => [Currency.Euro]);

    /// <inheritdoc cref="Generate.Money"/>
    public static Arbitrary<Money> Money { get; } = Shrink.Arbitrary(Generate.Money, ShrinkFacts.Amounts);

    /// <inheritdoc cref="Generate.Ratios"/>
    public static Arbitrary<Ratio> Ratios { get; } = Shrink.Arbitrary(Generate.Ratios, ShrinkFacts.Ratios);

    /// <inheritdoc cref="Generate.LocalizedTexts"/>
    public static Arbitrary<LocalizedText> LocalizedTexts { get; } = Shrink.Arbitrary(Generate.LocalizedTexts, static _ => [LocalizedText.OfFrench("a"), LocalizedText.OfEnglish("a")]);

    /// <inheritdoc cref="Generate.Citations"/>
    public static Arbitrary<Citation> Citations { get; } = Shrink.Arbitrary(Generate.Citations, static citation => [new Citation(citation.Text), new Citation("a")]);

    /// <inheritdoc cref="Generate.CalendarWindows"/>
    public static Arbitrary<CalendarWindow> CalendarWindows { get; } = Shrink.Arbitrary(Generate.CalendarWindows, ShrinkTime.Of);

    /// <inheritdoc cref="Generate.CalendarPhases"/>
    public static Arbitrary<CalendarPhase> CalendarPhases { get; } = Shrink.Arbitrary(Generate.CalendarPhases, ShrinkTime.Of);

    /// <inheritdoc cref="Generate.Calendars"/>
    public static Arbitrary<Calendar> Calendars { get; } = Shrink.Arbitrary(Generate.Calendars, ShrinkTime.Of);
}
