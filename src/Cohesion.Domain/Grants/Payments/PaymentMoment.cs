using Ardalis.GuardClauses;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Grants;

/// <summary>When a part of a grant is paid: on a day, or after an event.</summary>
public abstract record PaymentMoment
{
    private PaymentMoment()
    {
    }

    /// <summary>Gets whether the payment waits for the financial report.</summary>
    public bool AwaitsReport => this is After { Event: PaymentEvent.Report };

    /// <summary>Says it: « dans les 60 jours de la notification », “on 2026-06-15”.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) => Guard.Against.Undefined(language) == Language.French ? InFrench() : InEnglish();

    /// <summary>Gives the day by which it is paid, as far as the days of events are known.</summary>
    internal abstract LocalDate? DayBy(Func<PaymentEvent, LocalDate?> dayOf, HolidayCalendar holidays);

    // Closes the hierarchy.
    private protected abstract string InFrench();

    private protected abstract string InEnglish();

    /// <summary>On a day that somebody fixed; it does not move.</summary>
    public sealed record OnDay : PaymentMoment
    {
        /// <summary>Fixes a day.</summary>
        public OnDay(LocalDate day) => Day = day;

        /// <summary>Gets when it is paid.</summary>
        public LocalDate Day { get; }

        internal override LocalDate? DayBy(Func<PaymentEvent, LocalDate?> dayOf, HolidayCalendar holidays) => Day;

        private protected override string InFrench() => $"le {Said(Language.French)}";

        private protected override string InEnglish() => $"on {Said(Language.English)}";

        // A day before the year 1 is no date that people say.
        private string Said(Language language) => Day.Year >= 1 ? PartialDate.OfDay(Day).ToText(language) : GrantChecks.Spell(Day);
    }

    /// <summary>After an event, within a delay where one is stated.</summary>
    public sealed record After : PaymentMoment
    {
        /// <summary>Waits for an event.</summary>
        /// <param name="paymentEvent">What it waits for.</param>
        /// <param name="within">The delay, or <see langword="null"/> where none is stated.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="paymentEvent"/> is no event.</exception>
        public After(PaymentEvent paymentEvent, DelayRule? within = null) => (Event, Within) = (Guard.Against.Undefined(paymentEvent), within);

        /// <summary>Gets what it waits for.</summary>
        public PaymentEvent Event { get; }

        /// <summary>Gets the delay, or <see langword="null"/> where none is stated.</summary>
        public DelayRule? Within { get; }

        internal override LocalDate? DayBy(Func<PaymentEvent, LocalDate?> dayOf, HolidayCalendar holidays) =>
            Within is { } rule && dayOf(Event) is { } day ? rule.After(day, holidays)?.Day : null;

        private protected override string InFrench() => Within is { } rule
            ? $"dans les {rule.Delay.ToText(Language.French)} suivant {Name(Event).French}"
            : $"après {Name(Event).French}";

        private protected override string InEnglish() => Within is { } rule
            ? $"within {rule.Delay.ToText(Language.English)} of {Name(Event).English}"
            : $"after {Name(Event).English}";

        private static LocalizedText Name(PaymentEvent paymentEvent) => paymentEvent switch
        {
            PaymentEvent.Decision => LocalizedText.Of("la délibération", "the deliberation"),
            PaymentEvent.Notification => LocalizedText.Of("la notification", "the notification"),
            PaymentEvent.Agreement => LocalizedText.Of("la signature de la convention", "the signature of the agreement"),
            PaymentEvent.Start => LocalizedText.Of("le début de l’action", "the start of the action"),
            PaymentEvent.End => LocalizedText.Of("la fin de l’action", "the end of the action"),
            _ => LocalizedText.Of("le compte rendu financier", "the financial report"),
        };
    }
}
