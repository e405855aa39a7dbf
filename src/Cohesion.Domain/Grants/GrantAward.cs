using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Grants;

/// <summary>What an authority means to grant (<i>subvention</i>): to whom, how much, for which budget year and which days.</summary>
public sealed record GrantAward
{
    private GrantAward(
        GrantId id, PartyId authority, GrantBeneficiary beneficiary, Money amount, int year, DateInterval period, LocalDate yearEnd, HolidayCalendar holidays) =>
        (Id, Authority, Beneficiary, Amount, Year, Period, YearEnd, Holidays) = (id, authority, beneficiary, amount, year, period, yearEnd, holidays);

    /// <summary>Gets its identifier.</summary>
    public GrantId Id { get; }

    /// <summary>Gets who grants (<i>attribuant</i>).</summary>
    public PartyId Authority { get; }

    /// <summary>Gets who receives.</summary>
    public GrantBeneficiary Beneficiary { get; }

    /// <summary>Gets how much is granted; above zero.</summary>
    public Money Amount { get; }

    /// <summary>Gets the budget year of the authority, over which the threshold of the written agreement is counted.</summary>
    public int Year { get; }

    /// <summary>Gets the days for which the grant is given, both ends included.</summary>
    public DateInterval Period { get; }

    /// <summary>Gets the last day of the financial year of the beneficiary for which it is given, which need not be 31 December.</summary>
    public LocalDate YearEnd { get; }

    /// <summary>Gets the public holidays against which delays are reckoned.</summary>
    public HolidayCalendar Holidays { get; }

    /// <summary>Makes an award that is known to be right.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException">An argument is missing, or <see cref="TryCreate"/> finds something wrong.</exception>
    public static GrantAward Create(
        GrantId id, PartyId authority, GrantBeneficiary beneficiary, Money amount, int year, DateInterval period, LocalDate yearEnd, HolidayCalendar? holidays = null)
    {
        TryCreate(id, authority, beneficiary, amount, year, period, yearEnd, holidays, out GrantAward? award, out ValueList<Problem> problems);
        return Problems.Require(award, problems);
    }

    /// <summary>Makes an award, or tells everything that is wrong: an amount that is not above zero, a financial year that is over before the period begins.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="authority">Who grants.</param>
    /// <param name="beneficiary">Who receives.</param>
    /// <param name="amount">How much; above zero.</param>
    /// <param name="year">The budget year of the authority.</param>
    /// <param name="period">The days for which it is given, both ends included.</param>
    /// <param name="yearEnd">The last day of the financial year for which it is given; not before the period begins.</param>
    /// <param name="holidays">The public holidays of the place; those of metropolitan France where none are given.</param>
    /// <param name="award">The award, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at <c>/amount</c> and <c>/yearEnd</c>.</param>
    /// <exception cref="ArgumentException">An identifier is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="beneficiary"/> or <paramref name="period"/> is <see langword="null"/>.</exception>
    public static bool TryCreate(
        GrantId id,
        PartyId authority,
        GrantBeneficiary beneficiary,
        Money amount,
        int year,
        DateInterval period,
        LocalDate yearEnd,
        HolidayCalendar? holidays,
        [NotNullWhen(true)] out GrantAward? award,
        out ValueList<Problem> problems)
    {
        Guard.Against.Default(id);
        Guard.Against.Default(authority);
        Guard.Against.Null(beneficiary);
        Guard.Against.Null(period);
        problems = [.. GrantChecks.AboveZero("/amount", amount), .. GrantChecks.NotBefore("/yearEnd", yearEnd, period.Start)];
        award = problems.Count == 0
            ? new GrantAward(id, authority, beneficiary, amount, year, period, yearEnd, holidays ?? HolidayCalendar.Metropole)
            : null;
        return award is not null;
    }
}
