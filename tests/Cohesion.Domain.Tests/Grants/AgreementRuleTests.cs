using Cohesion.Domain.Applications;
using Cohesion.Domain.Grants;
using Cohesion.Domain.Time;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Grants;

public class AgreementRuleTests
{
    [Theory]
    [InlineData("23000 EUR", "0 EUR", false)]
    [InlineData("23000.01 EUR", "0 EUR", true)]
    [InlineData("13000 EUR", "10000 EUR", false)]
    [InlineData("13000 EUR", "10000.01 EUR", true)]
    [InlineData("0.01 EUR", "23000 EUR", true)]
    public void An_agreement_is_due_strictly_above_23_000_euros_over_the_grants_of_the_year(string amount, string others, bool isDue)
    {
        NotifiedGrant notified = Life.Decided(amount).Notify(Life.Day("2026-03-20"), Money.Parse(others, null)).Require();
        Assert.Equal(isDue, notified is NotifiedGrant.AgreementDue);
        Assert.Equal(isDue, notified.Need is AgreementNeed.Due);
    }

    [Theory]
    [InlineData("association", true)]
    [InlineData("juniorAssociation", true)]
    [InlineData("foundation", true)]
    [InlineData("company", true)]
    [InlineData("socialEconomyCompany", true)]
    [InlineData("commune", false)]
    [InlineData("eple", false)]
    [InlineData("socialLandlord", false)]
    public void It_is_due_of_bodies_of_private_law(string form, bool isDue) => Assert.Equal(
        isDue, GrantRules.OfLaw.Agreement.NeedOf(new GrantBeneficiary(PartyId.Parse("a"), Code.Parse(form, null)), Money.Euros(50_000)) is AgreementNeed.Due);

    [Fact]
    public void It_is_due_exactly_when_the_total_is_above_the_threshold() => Law.Holds(Generate.GrantAwards, Generate.Awards, (award, others) =>
        GrantRules.OfLaw.Agreement.NeedOf(award.Beneficiary, others) is AgreementNeed.Due
            == (others.Currency == Currency.Euro && others.Minor > 2_300_000 && $"{award.Beneficiary.LegalForm}" is "association" or "foundation" or "company"));

    [Fact]
    public void The_total_counts_all_grants_of_one_authority_in_the_year_and_no_other()
    {
        GrantRegister register = new(
        [
            Life.Decided("10000 EUR"), Life.Proposed("5000 EUR"),
            Life.Proposed("7000 EUR").Refuse(new Deliberation(Life.Day("2026-03-12"), "conseil")).Require(),
            Life.Decided("2000.50 EUR").Notify(Life.Day("2026-03-20")).Require(),
            Life.Proposed("900 EUR", authority: "etat").Decide(new Deliberation(Life.Day("2026-03-12"), "conseil")).Require(),
            Life.Proposed("800 EUR", year: 2025).Decide(new Deliberation(Life.Day("2026-03-12"), "conseil")).Require(),
            Life.Proposed("700 EUR", beneficiary: "velos").Decide(new Deliberation(Life.Day("2026-03-12"), "conseil")).Require(),
            Life.Proposed("600 XPF").Decide(new Deliberation(Life.Day("2026-03-12"), "conseil")).Require(),
        ]);
        Assert.Equal("12000.50 EUR", $"{register.Granted(PartyId.Parse("agglo"), PartyId.Parse("lire-ici"), 2026)}");
        Assert.Equal("600 XPF", $"{register.Granted(PartyId.Parse("agglo"), PartyId.Parse("lire-ici"), 2026, Currency.PacificFranc)}");
    }

    [Fact]
    public void It_says_by_which_figures()
    {
        GrantBeneficiary association = new(PartyId.Parse("a"), LegalForm.Association);
        AgreementRule rule = GrantRules.OfLaw.Agreement;
        Assert.Equal("A written agreement is due: €23,000.01 in the year, more than €23,000.", rule.NeedOf(association, Money.OfMinor(2_300_001, Currency.Euro)).ToText(Language.English));
        Assert.Equal("No written agreement is due: €23,000 in the year, not more than €23,000.", rule.NeedOf(association, Money.Euros(23_000)).ToText(Language.English));
        Assert.Equal("Convention facultative\u202F: la règle ne vise pas ce bénéficiaire.", rule.NeedOf(association, Money.Xpf(9_000_000)).ToText(Language.French));
    }

    [Fact]
    public void Another_authority_may_state_another_threshold()
    {
        GrantRules rules = new() { Agreement = new(Money.Euros(5_000), [LegalForm.PrivateNonProfit]) };
        NotifiedGrant notified = new ProposedGrant(Life.Award("5000.01 EUR"), Life.Day("2026-02-01"), rules)
            .Decide(new Deliberation(Life.Day("2026-03-12"), "conseil")).Require().Notify(Life.Day("2026-03-20")).Require();
        Assert.IsType<NotifiedGrant.AgreementDue>(notified);
        Assert.Throws<ArgumentException>(() => new AgreementRule(Money.Euros(1), []));
    }
}
