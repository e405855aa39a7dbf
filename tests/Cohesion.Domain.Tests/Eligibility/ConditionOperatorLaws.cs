using Cohesion.Domain.Eligibility;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility;

public class ConditionOperatorLaws
{
    private static readonly Gen<Condition> Conditions = Gen.Elements(
        Facts.Collective.IsTrue, Facts.OneOff.IsTrue, Facts.Siret.IsKnown, Facts.Women.AtLeast(1), !Facts.OneOff.IsTrue,
        Facts.Collective.IsTrue & Facts.OneOff.IsTrue, Facts.Collective.IsTrue | Facts.OneOff.IsTrue,
        (Facts.Collective.IsTrue & Facts.OneOff.IsTrue).CitedBy([new Citation("art. 3")]));

    [Fact]
    public void Chains_associate()
    {
        Law.Associates(Conditions, (left, right) => left & right);
        Law.Associates(Conditions, (left, right) => left | right);
    }

    [Fact]
    public void A_chain_is_one_condition_as_a_file_writes_it() => Assert.Equal(
        new Condition.AllOf([Facts.Collective.IsTrue, Facts.OneOff.IsTrue, Facts.Siret.IsKnown]), Facts.Collective.IsTrue & Facts.OneOff.IsTrue & Facts.Siret.IsKnown);

    [Fact]
    public void A_part_with_sources_of_its_own_stays_whole()
    {
        Condition cited = (Facts.Collective.IsTrue | Facts.OneOff.IsTrue).CitedBy([new Citation("art. 3")]);

        Assert.Equal(new Condition.AnyOf([cited, Facts.Siret.IsKnown]), cited | Facts.Siret.IsKnown);
    }

    [Fact]
    public void A_negation_negates() => Assert.Equal(new Condition.Negation(Facts.Siret.IsKnown), !Facts.Siret.IsKnown);

    [Fact]
    public void Nothing_is_joined_with_nothing() => Assert.Throws<ArgumentNullException>(() => Facts.Siret.IsKnown & null!);
}
