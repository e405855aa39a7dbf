using Cohesion.Domain.Applications;
using Xunit;

namespace Cohesion.Domain.Tests.Applications;

public class FactSetLaws
{
    [Fact]
    public void What_is_learned_is_known_and_what_is_forgotten_is_not() => Law.Holds(
        Generate.FactSets, Generate.FactIds, (facts, id) =>
            facts.With(id, new FactValue.Count(1)).TryGet(id, out FactValue? value) && value == new FactValue.Count(1) && !facts.Without(id).TryGet(id, out _));

    [Fact]
    public void Learning_two_facts_commutes() => Law.Holds(
        Generate.FactSets, facts => facts.With(FactId.Parse("x.a"), new FactValue.None()).With(FactId.Parse("x.b"), new FactValue.Count(1))
            .Equals(facts.With(FactId.Parse("x.b"), new FactValue.Count(1)).With(FactId.Parse("x.a"), new FactValue.None())));

    [Fact]
    public void Adding_sets_associates() => Law.Associates(Generate.FactSets, (left, right) => left.With(right));

    [Fact]
    public void The_empty_set_adds_nothing() => Law.Holds(Generate.FactSets, facts => facts.With(FactSet.Empty).Equals(facts) && FactSet.Empty.With(facts).Equals(facts));

    [Fact]
    public void Equal_sets_hash_alike() => Law.EqualValuesHashAlike(Generate.FactSets, facts => FactSet.Empty.With(facts));

    [Fact]
    public void The_last_of_several_values_stands() => Assert.Equal(
        FactSet.Of((FactId.Parse("a.b"), new FactValue.Count(2))),
        FactSet.Of((FactId.Parse("a.b"), new FactValue.Count(1)), (FactId.Parse("a.b"), new FactValue.Count(2))));

    [Fact]
    public void A_fact_has_an_id() => Assert.Throws<ArgumentException>(() => FactSet.Empty.With(default, new FactValue.None()));
}
