using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Grants;

/// <summary>The instalments of one award, in the order in which they are paid; they add up to it to the cent.</summary>
public sealed record PaymentSchedule
{
    internal PaymentSchedule(ValueList<Instalment> instalments, SettlementRule settlement) => (Instalments, Settlement) = (instalments, settlement);

    /// <summary>Gets what is paid, part by part; one part at least.</summary>
    public ValueList<Instalment> Instalments { get; }

    /// <summary>Gets how the final amount follows from the report.</summary>
    public SettlementRule Settlement { get; }

    /// <summary>Gets the whole.</summary>
    public Money Total => Money.Sum(Instalments.Select(instalment => instalment.Amount), Currency);

    /// <summary>Gets what may be paid before the financial report.</summary>
    public Money BeforeReport =>
        Money.Sum(Instalments.Where(instalment => !instalment.Moment.AwaitsReport).Select(instalment => instalment.Amount), Currency);

    private Currency Currency => Instalments[0].Amount.Currency;

    internal ValueList<DueInstalment> DueBy(Func<PaymentEvent, LocalDate?> dayOf, HolidayCalendar holidays) =>
        [.. Instalments.Select(instalment => new DueInstalment(instalment, instalment.Moment.DayBy(dayOf, holidays)))];
}
