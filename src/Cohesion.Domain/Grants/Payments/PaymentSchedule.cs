using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Grants;

/// <summary>The instalments of one award, in the order in which they are paid; they add up to it to the cent.</summary>
public sealed record PaymentSchedule
{
    internal PaymentSchedule(ValueList<Instalment> instalments, SettlementRule settlement)
    {
        (Instalments, Settlement) = (instalments, settlement);
        Money none = instalments[0].Amount - instalments[0].Amount;
        (Total, BeforeReport) = (none, none);
        foreach (Instalment instalment in instalments.AsSpan())
        {
            Total += instalment.Amount;
            BeforeReport += instalment.Moment.AwaitsReport ? none : instalment.Amount;
        }
    }

    /// <summary>Gets what is paid, part by part; one part at least.</summary>
    public ValueList<Instalment> Instalments { get; }

    /// <summary>Gets how the final amount follows from the report.</summary>
    public SettlementRule Settlement { get; }

    /// <summary>Gets the whole.</summary>
    public Money Total { get; }

    /// <summary>Gets what may be paid before the financial report.</summary>
    public Money BeforeReport { get; }

    internal ValueList<DueInstalment> DueBy(Func<PaymentEvent, LocalDate?> dayOf, HolidayCalendar holidays) =>
        [.. Instalments.Select(instalment => new DueInstalment(instalment, instalment.Moment.DayBy(dayOf, holidays)))];
}
