using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Eligibility;

/// <summary>What an operand amounts to in a situation.</summary>
internal abstract record Measured
{
    private Measured()
    {
    }

    /// <summary>A number between two bounds; amounts are in minor units.</summary>
    public sealed record Number(Exact Low, Exact? High) : Measured
    {
        public static Number Of(Exact value) => new(value, value);

        public static Number Of(long value) => Of(Exact.Of(value));
    }

    /// <summary>A stretch of time.</summary>
    public sealed record Time(TimeRange Range) : Measured;

    /// <summary>A period, from some point of one stretch to some point of another.</summary>
    public sealed record Period(TimeRange Start, TimeRange End) : Measured;

    /// <summary>A code or a text.</summary>
    public sealed record Word(string Text) : Measured;

    /// <summary>A territory.</summary>
    public sealed record Place(TerritoryCode Code) : Measured;

    /// <summary>Yes or no.</summary>
    public sealed record Flag(bool Value) : Measured;

    /// <summary>Known to be none: every comparison with it fails.</summary>
    public sealed record Nothing : Measured
    {
        public static Nothing Instance { get; } = new();
    }

    /// <summary>Not known yet, for doubts that were noted.</summary>
    public sealed record Open : Measured
    {
        public static Open Instance { get; } = new();
    }
}
