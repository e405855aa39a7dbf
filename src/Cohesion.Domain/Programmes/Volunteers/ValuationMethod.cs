using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using NodaTime;

namespace Cohesion.Domain.Programmes;

/// <summary>How the hours of volunteers are valued: a basis that is declared, and dated rates.</summary>
/// <remarks>Règlement ANC 2018-06: the method is declared and kept from year to year.</remarks>
public sealed record ValuationMethod
{
    private ValuationMethod(ValuationBasis basis, ValueList<HourlyRate> rates) => (Basis, Rates) = (basis, rates);

    /// <summary>Gets on what the rates rest.</summary>
    public ValuationBasis Basis { get; }

    /// <summary>Gets the rates, in the order of their tasks and days; at least one, all in one currency.</summary>
    public ValueList<HourlyRate> Rates { get; }

    /// <summary>Declares a method known to be right.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static ValuationMethod Create(ValuationBasis basis, params ValueList<HourlyRate> rates)
    {
        TryCreate(basis, rates, out ValuationMethod? method, out ValueList<Problem> problems);
        return Problems.Require(method, problems);
    }

    /// <summary>Declares a method, or tells everything that is wrong: no rate, one that is not above zero or in another currency, two of one task from one day on.</summary>
    /// <param name="basis">On what the rates rest.</param>
    /// <param name="rates">The rates, in any order.</param>
    /// <param name="method">The method, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at paths such as <c>/rates/0/amount</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basis"/> is none.</exception>
    /// <exception cref="ArgumentNullException">A rate is <see langword="null"/>.</exception>
    public static bool TryCreate(ValuationBasis basis, ValueList<HourlyRate> rates, [NotNullWhen(true)] out ValuationMethod? method, out ValueList<Problem> problems)
    {
        Guard.Against.Undefined(basis);
        List<Problem> found = rates.Count == 0 ? [new Problem(ProblemCode.EmptyList, "/rates")] : [];
        foreach ((int i, HourlyRate rate) in rates.Index())
        {
            string path = $"/rates/{i}/amount";
            Money amount = Guard.Against.Null(rate, nameof(rates)).Amount;
            if (amount.Minor is <= 0 or > HourlyRate.MostMinor)
            {
                found.Add(amount.Minor <= 0
                    ? new Problem(ProblemCode.NotAboveZero, path, $"{amount}")
                    : new Problem(ProblemCode.TooLargeAmount, path, $"{amount}", $"≤ {Money.OfMinor(HourlyRate.MostMinor, amount.Currency)}"));
            }

            if (amount.Currency != rates[0].Amount.Currency)
            {
                found.Add(new Problem(ProblemCode.WrongCurrency, path, $"{amount}", rates[0].Amount.Currency.Code));
            }
        }

        found.AddRepeated(ProblemCode.DuplicateElement, rates.Select(rate => (rate.Task, rate.From)), i => $"/rates/{i}");
        problems = [.. found];
        method = found.Count == 0 ? new ValuationMethod(basis, [.. rates.OrderBy(rate => rate.Task).ThenBy(rate => rate.From)]) : null;
        return method is not null;
    }

    /// <summary>Gives the rate of a task on a day: the latest of its own that has begun, or of those for every task where it has none.</summary>
    /// <returns><see langword="null"/> where none has begun.</returns>
    public HourlyRate? RateOf(Code task, LocalDate day)
    {
        Code own = task != default && Rates.Any(rate => rate.Task == task) ? task : default;
        return Rates.LastOrDefault(rate => rate.Task == own && rate.From <= day);
    }
}
