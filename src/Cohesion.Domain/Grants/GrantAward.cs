using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Grants;

/// <summary>What an authority means to grant (<i>subvention</i>): to whom, how much, for which budget year and which days.</summary>
public sealed record GrantAward
{
    private GrantAward(
        GrantId id,
        PartyId authority,
        GrantBeneficiary beneficiary,
        Money amount,
        int year,
        DateInterval period,
        LocalDate yearEnd,
        HolidayCalendar holidays,
        ValueList<Citation> citations,
        bool isFictional)
    {
        (Id, Authority, Beneficiary, Amount, Year) = (id, authority, beneficiary, amount, year);
        (Period, YearEnd, Holidays, Citations, IsFictional) = (period, yearEnd, holidays, citations, isFictional);
    }

    /// <summary>Gets its identifier.</summary>
    public GrantId Id { get; }

    /// <summary>Gets who grants (<i>attribuant</i>).</summary>
    public PartyId Authority { get; }

    /// <summary>Gets who receives.</summary>
    public GrantBeneficiary Beneficiary { get; }

    /// <summary>Gets how much is granted; above zero, and at most 10 000 000 000 000 €.</summary>
    public Money Amount { get; }

    /// <summary>Gets the budget year of the authority, over which the threshold of the written agreement is counted.</summary>
    public int Year { get; }

    /// <summary>Gets the days for which the grant is given, both ends included.</summary>
    public DateInterval Period { get; }

    /// <summary>Gets the last day of the financial year of the beneficiary for which it is given, which need not be 31 December.</summary>
    public LocalDate YearEnd { get; }

    /// <summary>Gets the public holidays against which delays are reckoned.</summary>
    public HolidayCalendar Holidays { get; }

    /// <summary>Gets where the award is written.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>Gets whether it is made up for an example, so that no authority granted it.</summary>
    public bool IsFictional { get; }

    /// <summary>Makes an award that is known to be right.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException">An argument is missing, or <see cref="TryCreate"/> finds something wrong.</exception>
    public static GrantAward Create(
        GrantId id,
        PartyId authority,
        GrantBeneficiary beneficiary,
        Money amount,
        int year,
        DateInterval period,
        LocalDate yearEnd,
        HolidayCalendar? holidays = null,
        ValueList<Citation> citations = default,
        bool isFictional = false)
    {
        TryCreate(id, authority, beneficiary, amount, year, period, yearEnd, holidays, citations, isFictional, out GrantAward? award, out ValueList<Problem> problems);
        return Problems.Require(award, problems);
    }

    /// <summary>Makes an award, or tells everything that is wrong: an amount that is not above zero, a financial year that is over before the period begins.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="authority">Who grants.</param>
    /// <param name="beneficiary">Who receives.</param>
    /// <param name="amount">How much; above zero.</param>
    /// <param name="year">The budget year of the authority, from 1 to 9999.</param>
    /// <param name="period">The days for which it is given, both ends included.</param>
    /// <param name="yearEnd">The last day of the financial year for which it is given; not before the period begins.</param>
    /// <param name="holidays">The public holidays of the place; those of metropolitan France where none are given.</param>
    /// <param name="citations">Where the award is written.</param>
    /// <param name="isFictional">Whether it is made up for an example.</param>
    /// <param name="award">The award, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at <c>/amount</c>, <c>/year</c> and <c>/yearEnd</c>.</param>
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
        ValueList<Citation> citations,
        bool isFictional,
        [NotNullWhen(true)] out GrantAward? award,
        out ValueList<Problem> problems)
    {
        Guard.Against.Default(id);
        Guard.Against.Default(authority);
        Guard.Against.Null(beneficiary);
        Guard.Against.Null(period);
        problems =
        [
            .. GrantChecks.AboveZero("/amount", amount),
            .. year is >= 1 and <= 9999 ? (ValueList<Problem>)[] : [new Problem(ProblemCode.NumberOutOfRange, "/year", string.Create(CultureInfo.InvariantCulture, $"{year}"), "1 ≤ … ≤ 9999")],
            .. GrantChecks.NotBefore("/yearEnd", yearEnd, period.Start),
        ];
        award = problems.Count == 0
            ? new GrantAward(id, authority, beneficiary, amount, year, period, yearEnd, holidays ?? HolidayCalendar.Metropole, citations, isFictional)
            : null;
        return award is not null;
    }
}
