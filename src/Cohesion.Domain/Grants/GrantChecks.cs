using NodaTime;
using NodaTime.Text;

namespace Cohesion.Domain.Grants;

/// <summary>What the transitions of a grant check alike; each problem quotes both values.</summary>
internal static class GrantChecks
{
    public static ValueList<Problem> AboveZero(string path, Money amount) =>
        amount.Minor > 0 ? [] : [new Problem(ProblemCode.NotAboveZero, path, $"{amount}")];

    public static ValueList<Problem> NotBefore(string path, LocalDate day, LocalDate earliest) =>
        day >= earliest ? [] : [new Problem(ProblemCode.TooEarly, path, Spell(day), $"≥ {Spell(earliest)}")];

    public static ValueList<Problem> InCurrencyOf(string path, Money amount, Money whole) =>
        amount.Currency == whole.Currency ? [] : [new Problem(ProblemCode.WrongCurrency, path, $"{amount}", whole.Currency.Code)];

    /// <summary>States a problem where a total in the same currency is above what it may be.</summary>
    public static ValueList<Problem> AtMost(ProblemCode code, string path, Money total, Money most) =>
        total.Currency != most.Currency || total <= most ? [] : [new Problem(code, path, $"{total}", $"≤ {most}")];

    public static string Spell(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
