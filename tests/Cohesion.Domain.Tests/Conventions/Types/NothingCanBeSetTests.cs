using Xunit;

namespace Cohesion.Domain.Tests.Conventions.Types;

public class NothingCanBeSetTests
{
    [Fact]
    public void The_library_keeps_to_it() => Breaches.None(NothingCanBeSet.Breaches(Subjects.ExportedByAll));

    [Theory]
    [InlineData(typeof(GetOnly))]
    [InlineData(typeof(SetInside))]
    [InlineData(typeof(FreeToInitialize))]
    [InlineData(typeof(Positional))]
    [InlineData(typeof(PositionalStruct))]
    [InlineData(typeof(DayOfWeek))]
    public void What_nobody_can_break_passes(Type type) => Breaches.None(NothingCanBeSet.Breaches([type]));

    [Theory]
    [InlineData(typeof(Settable), "Settable.Name can be set")]
    [InlineData(typeof(PastItsFactory), "PastItsFactory.Name can be initialized past the constructor")]
    [InlineData(typeof(PastItsFactoryStruct), "PastItsFactoryStruct.Name can be initialized past the constructor")]
    [InlineData(typeof(PastItsGuard), "PastItsGuard.Name can be initialized past the constructor")]
    [InlineData(typeof(OpenField), "OpenField.Name is a field that can be set")]
    public void What_somebody_can_break_is_found(Type type, string breach) => Assert.Equal([breach], NothingCanBeSet.Breaches([type]));

    public sealed record GetOnly(int Seed)
    {
        public int Seed { get; } = Seed;
    }

    public sealed record SetInside
    {
        public string Name { get; private set; } = "";

        public string Other { get; internal set; } = "";
    }

    public sealed record FreeToInitialize
    {
        public string Name { get; init; } = "";
    }

    public sealed record Positional(string Name);

    public readonly record struct PositionalStruct(string Name);

    public sealed record Settable
    {
        public string Name { get; set; } = "";
    }

    public sealed record PastItsFactory
    {
        private PastItsFactory()
        {
        }

        public static PastItsFactory Only { get; } = new();

        public string Name { get; init; } = "";
    }

    public readonly record struct PastItsFactoryStruct
    {
        private PastItsFactoryStruct(string name) => Name = name;

        public static PastItsFactoryStruct Only { get; } = new("");

        public string Name { get; init; }
    }

    public sealed record PastItsGuard
    {
        public PastItsGuard(string name) => Name = name.Trim();

        public string Name { get; init; }
    }

    public sealed class OpenField
    {
#pragma warning disable CA1051 // the sample must show a field
        public string Name = "";
#pragma warning restore CA1051
    }
}
