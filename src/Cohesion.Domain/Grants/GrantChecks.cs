using NodaTime;
using NodaTime.Text;

namespace Cohesion.Domain.Grants;

/// <summary>What the transitions of a grant check alike; each problem quotes both values.</summary>
internal static class GrantChecks
{
    /// <summary>The largest amount, in minor units, and the largest count; included. A thousand of them can still be added up.</summary>
    public const long Most = 1_000_000_000_000_000;

    /// <summary>Puts problems together; the common case, in which there is none, copies nothing.</summary>
    public static ValueList<Problem> All(params ReadOnlySpan<ValueList<Problem>> parts)
    {
        foreach (ValueList<Problem> part in parts)
        {
            if (part.Count > 0)
            {
                return [.. parts.ToArray().SelectMany(one => one)];
            }
        }

        return default;
    }

    public static ValueList<Problem> AboveZero(string path, Money amount) =>
        amount.Minor > 0 ? Counted(path, amount) : [new Problem(ProblemCode.NotAboveZero, path, $"{amount}")];

    public static ValueList<Problem> NotBelowZero(string path, Money amount) =>
        amount.IsNegative ? [new Problem(ProblemCode.BelowZero, path, $"{amount}")] : Counted(path, amount);

    public static ValueList<Problem> NotBefore(string path, LocalDate day, LocalDate earliest) =>
        day >= earliest ? [] : [new Problem(ProblemCode.TooEarly, path, Spell(day), $"≥ {Spell(earliest)}")];

    public static ValueList<Problem> InCurrencyOf(string path, Money amount, Money whole) =>
        amount.Currency == whole.Currency ? [] : [new Problem(ProblemCode.WrongCurrency, path, $"{amount}", whole.Currency.Code)];

    /// <summary>States a problem where a total in the same currency is above what it may be.</summary>
    public static ValueList<Problem> AtMost(ProblemCode code, string path, Money total, Money most) =>
        total.Currency != most.Currency || total <= most ? [] : [new Problem(code, path, $"{total}", $"≤ {most}")];

    public static string Spell(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static ValueList<Problem> Counted(string path, Money amount) =>
        amount.Minor <= Most ? [] : [new Problem(ProblemCode.TooLargeAmount, path, $"{amount}", $"≤ {Money.OfMinor(Most, amount.Currency)}")];
}
