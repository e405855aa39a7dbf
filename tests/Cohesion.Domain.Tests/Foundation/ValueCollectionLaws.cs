using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Foundation;

public class ValueCollectionLaws
{
    private static readonly Gen<int[]> Numbers = Gen.Choose(-5, 5).ArrayOf();

    [Fact]
    public void Lists_of_equal_elements_are_equal() =>
        Law.EqualValuesHashAlike(Numbers.Select(n => (ValueList<int>)[.. n]), list => [.. list]);

    [Fact]
    public void A_list_keeps_its_elements_in_order() => Law.Holds(Numbers, n => ((ValueList<int>)[.. n]).SequenceEqual(n));

    [Fact]
    public void A_map_with_another_holds_the_entries_of_both() => Law.Holds(Numbers, Numbers, (one, other) => Map(one, 0).With(Map(other, 1)) == [.. Map(one, 0), .. Map(other, 1)]);

    [Fact]
    public void A_map_does_not_depend_on_the_order_of_its_entries() => Law.Holds(Numbers, n => Map(n, 0) == Map([.. n.Reverse()], 0) && Map(n, 0).Keys.SequenceEqual(new SortedSet<int>(n)));

    [Fact]
    public void The_default_list_is_the_empty_list() => Assert.Equal(default, (ValueList<int>)[]);

    [Fact]
    public void A_list_owns_its_elements()
    {
        int[] source = [1, 2];
        ValueList<int> list = [.. source];
        source[0] = 9;
        Assert.Equal([1, 2], list);
    }

    [Fact]
    public void Nothing_stands_past_the_end() => Assert.Throws<ArgumentOutOfRangeException>(() => ((ValueList<int>)[1])[1]);

    [Fact]
    public void A_set_agrees_with_the_sorted_set_of_the_framework() => Law.Holds(
        Numbers, n => ((ValueSet<int>)[.. n]).SequenceEqual(new SortedSet<int>(n)));

    [Fact]
    public void A_set_does_not_depend_on_the_order_of_its_elements() =>
        Law.Holds(Numbers, n => (ValueSet<int>)[.. n] == [.. n.Reverse()]);

    [Fact]
    public void Union_by_a_collection_expression_holds_what_either_holds() => Law.Holds(Numbers, Numbers, (a, b) =>
    {
        ValueSet<int> left = [.. a], right = [.. b], union = [.. left, .. right];
        return left.IsSubsetOf(union) && right.IsSubsetOf(union) && union.All(n => left.Contains(n) || right.Contains(n));
    });

    [Fact]
    public void Sets_overlap_when_they_share_an_element() =>
        Law.Holds(Numbers, Numbers, (a, b) => ((ValueSet<int>)[.. a]).Overlaps([.. b]) == a.Intersect(b).Any());

    private static ValueMap<int, int> Map(int[] keys, int value) => [.. keys.Select(key => KeyValuePair.Create(key, value))];
}
