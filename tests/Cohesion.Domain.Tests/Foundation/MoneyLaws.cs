using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Foundation;

public class MoneyLaws
{
    [Fact]
    public void Reading_inverts_writing() => Law.ParseInvertsToString(Generate.Money);

    [Fact]
    public void Every_amount_has_the_form_of_one() => Law.Holds(Generate.Money, amount => Money.HasForm(amount.ToString()));

    [Fact]
    public void Equal_amounts_hash_alike() => Law.EqualValuesHashAlike(Generate.Money, amount => Money.OfMinor(amount.Minor, amount.Currency));

    [Fact]
    public void Amounts_of_one_currency_are_ordered() => Law.OrdersTotally(Generate.Money.Select(amount => Money.OfMinor(amount.Minor, Currency.Euro)));

    [Fact]
    public void Adding_commutes() => Law.Commutes(Generate.ModestEuros, (a, b) => a + b);

    [Fact]
    public void Adding_associates() => Law.Associates(Generate.ModestEuros, (a, b) => a + b);

    [Fact]
    public void Subtracting_undoes_adding() => Law.Holds(Generate.ModestEuros, Generate.ModestEuros, (a, b) => a + b - b == a && a - b == -(b - a));

    [Fact]
    public void Operators_agree_with_the_order() => Law.Holds(Generate.ModestEuros, Generate.ModestEuros, (a, b) =>
        (a < b) == (a.CompareTo(b) < 0) && (a <= b) == !(a > b) && (a >= b) == !(a < b) && a.IsNegative == a < default(Money) && a.IsZero == (a == default));

    [Fact]
    public void Multiplying_is_adding_again_and_again() => Law.Holds(Generate.ModestEuros, Gen.Choose(0, 20), (amount, times) =>
        amount * times == Money.Sum(Enumerable.Repeat(amount, times), Currency.Euro) && times * amount == amount * times);
}
