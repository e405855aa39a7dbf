using System.Collections.Frozen;
using System.Collections.Immutable;
using Xunit;

namespace Cohesion.Domain.Tests.Conventions.Types;

public class RecordsHoldValuesTests
{
    [Fact]
    public void The_library_keeps_to_it() => Breaches.None(RecordsHoldValues.Breaches(Subjects.Written));

    [Theory]
    [InlineData(typeof(OfValues))]
    [InlineData(typeof(StructOfValues))]
    [InlineData(typeof(NoRecord))]
    [InlineData(typeof(IndexedByItsOwnEquality))]
    public void What_compares_by_value_passes(Type type) => Breaches.None(RecordsHoldValues.Breaches([type]));

    [Theory]
    [InlineData(typeof(OfArray))]
    [InlineData(typeof(OfList))]
    [InlineData(typeof(OfImmutableArray))]
    [InlineData(typeof(OfMemory))]
    [InlineData(typeof(OfNested))]
    [InlineData(typeof(OfNullable))]
    [InlineData(typeof(StructOfArray))]
    [InlineData(typeof(OfField))]
    [InlineData(typeof(OfView))]
    [InlineData(typeof(ShownInItsOwnEquality))]
    public void What_compares_by_reference_is_found(Type type) =>
        Assert.EndsWith("is a collection without value equality", Assert.Single(RecordsHoldValues.Breaches([type])), StringComparison.Ordinal);

    public sealed record OfValues(ValueList<int> List, ValueSet<int> Set, ValueList<ValueList<int>>? Lists, string Text);

    public readonly record struct StructOfValues(ValueList<int> List);

    public sealed class NoRecord
    {
        public IReadOnlyList<int> Values { get; } = [];
    }

    public sealed record IndexedByItsOwnEquality(ValueList<string> Values)
    {
        private readonly FrozenSet<string> _index = Values.ToFrozenSet(StringComparer.Ordinal);

        public bool Has(string value) => _index.Contains(value);

        public bool Equals(IndexedByItsOwnEquality? other) => Values == other?.Values;

        public override int GetHashCode() => Values.GetHashCode();
    }

#pragma warning disable CA1819 // the samples must show an array
    public sealed record OfArray(int[] Values);

    public readonly record struct StructOfArray(int[] Values);
#pragma warning restore CA1819

    public sealed record OfList(IReadOnlyList<int> Values);

    public sealed record OfImmutableArray(ImmutableArray<int> Values);

    public sealed record OfMemory(ReadOnlyMemory<int> Values);

    public sealed record OfNested(ValueList<IReadOnlyList<int>> Values);

    public sealed record OfNullable(ImmutableArray<int>? Values);

    public sealed record OfField(ValueList<int> Values)
    {
        private readonly HashSet<int> _index = [.. Values];

        public bool Has(int value) => _index.Contains(value);
    }

    public sealed record OfView(ValueList<int> Values)
    {
        public IEnumerable<int> Reversed => Values.Reverse();
    }

    public sealed record ShownInItsOwnEquality(ValueList<int> Values)
    {
        public FrozenSet<int> Index { get; } = Values.ToFrozenSet();

        public bool Equals(ShownInItsOwnEquality? other) => Values == other?.Values;

        public override int GetHashCode() => Values.GetHashCode();
    }
}
