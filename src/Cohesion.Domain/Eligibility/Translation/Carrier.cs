namespace Cohesion.Domain.Eligibility;

/// <summary>How a fact stands in a space.</summary>
internal abstract record Carrier
{
    private Carrier()
    {
    }

    /// <summary>A count, an amount in minor units, or a ratio in parts.</summary>
    /// <param name="Variable">Where it stands.</param>
    /// <param name="Unit">What one of it counts.</param>
    public sealed record Number(int Variable, Exact Unit) : Carrier;

    /// <summary>Yes or no.</summary>
    /// <param name="Variable">One or zero.</param>
    public sealed record Flag(int Variable) : Carrier;

    /// <summary>A day, or an instant: a day and a minute of it.</summary>
    /// <param name="Day">The number of the day.</param>
    /// <param name="Minute">The minute of an instant, or <see langword="null"/>.</param>
    public sealed record Time(int Day, int? Minute = null) : Carrier;

    /// <summary>A period.</summary>
    /// <param name="Start">The number of its first day.</param>
    /// <param name="End">The number of its last.</param>
    public sealed record Span(int Start, int End) : Carrier;

    /// <summary>A code, a text or a place.</summary>
    /// <param name="Variable">The choice.</param>
    /// <param name="Elements">What it may be.</param>
    public sealed record Element(int Variable, Elements Elements) : Carrier;

    /// <summary>A set of codes or places.</summary>
    /// <param name="Variable">Where it stands.</param>
    /// <param name="Elements">What may be in it.</param>
    public sealed record Set(int Variable, Elements Elements) : Carrier;

    /// <summary>What somebody thinks.</summary>
    /// <param name="Favourable">One or zero.</param>
    /// <param name="Day">The number of the day on which it is given.</param>
    public sealed record Opinion(int Favourable, int Day) : Carrier;

    /// <summary>A fact of which nothing matters but that it is known.</summary>
    public sealed record Whole : Carrier;
}
