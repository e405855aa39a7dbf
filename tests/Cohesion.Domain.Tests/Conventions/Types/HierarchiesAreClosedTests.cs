using Xunit;

namespace Cohesion.Domain.Tests.Conventions.Types;

public class HierarchiesAreClosedTests
{
    [Fact]
    public void The_library_keeps_to_it() => Breaches.None(HierarchiesAreClosed.Breaches(Subjects.ExportedByAll));

    [Theory]
    [InlineData(typeof(Closed))]
    [InlineData(typeof(Closed.Leaf))]
    [InlineData(typeof(ClosedByInternal))]
    [InlineData(typeof(ClosedClass))]
    [InlineData(typeof(HierarchiesAreClosed))]
    public void A_hierarchy_of_our_own_cases_passes(Type type) => Breaches.None(HierarchiesAreClosed.Breaches([type]));

    [Theory]
    [InlineData(typeof(OpenThroughItsCopy))]
    [InlineData(typeof(OpenThroughItsPublicMember))]
    [InlineData(typeof(OpenThroughItsConstructor))]
    [InlineData(typeof(Closed.OpenMiddle))]
    [InlineData(typeof(OpenClass))]
    public void A_hierarchy_that_others_extend_is_found(Type type) =>
        Assert.Equal([$"{type.Name} can be derived from by another assembly"], HierarchiesAreClosed.Breaches([type]));

    public abstract record Closed
    {
        private Closed()
        {
        }

        private protected abstract int Height { get; }

        public sealed record Leaf : Closed
        {
            private protected override int Height => 1;
        }

        public abstract record OpenMiddle : Closed
        {
            private protected override int Height => 2;
        }
    }

    public abstract record ClosedByInternal
    {
        internal abstract int Height { get; }
    }

    public abstract class ClosedClass
    {
        private ClosedClass()
        {
        }
    }

    public abstract record OpenThroughItsCopy
    {
        private OpenThroughItsCopy()
        {
        }
    }

    public abstract record OpenThroughItsPublicMember
    {
        private OpenThroughItsPublicMember()
        {
        }

        public abstract int Height { get; }
    }

    public abstract record OpenThroughItsConstructor;

    public abstract class OpenClass
    {
        protected OpenClass()
        {
        }
    }
}
