using Cohesion.Domain.Applications;
using Xunit;

namespace Cohesion.Domain.Tests.Applications;

public class RequestedAmountTests
{
    [Fact]
    public void One_amount_is_its_own_total() => Assert.Equal(Money.Euros(5), RequestedAmount.Of(Money.Euros(5)).Total());

    [Fact]
    public void Amounts_by_scope_add_up() => Assert.Equal(Money.Euros(7), By(("etat", Money.Euros(5)), ("agglo", Money.Euros(2))).Total());

    [Fact]
    public void Nothing_asked_for_has_no_total() => Assert.Null(By().Total());

    [Fact]
    public void Two_currencies_have_no_total() => Assert.Throws<ArgumentException>(() => By(("etat", Money.Euros(5)), ("agglo", Money.Xpf(2))).Total());

    [Fact]
    public void A_total_beyond_what_can_be_counted_overflows() => Assert.Throws<OverflowException>(
        () => By(("etat", Money.OfMinor(long.MaxValue, Currency.Euro)), ("agglo", Money.Euros(1))).Total());

    private static RequestedAmount By(params (string Scope, Money Amount)[] amounts) =>
        RequestedAmount.Of([.. amounts.Select(entry => new KeyValuePair<ScopeId, Money>(ScopeId.Parse(entry.Scope), entry.Amount))]);
}
