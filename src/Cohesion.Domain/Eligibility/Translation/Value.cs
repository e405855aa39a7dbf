using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Eligibility;

/// <summary>What an operand amounts to, over the variables of a space.</summary>
internal abstract record Value
{
    private Value()
    {
    }

    /// <summary>A count, an amount, a ratio, or a sum of such.</summary>
    /// <param name="Form">The sum that it is.</param>
    /// <param name="Has">When all of its facts have a value.</param>
    public sealed record Number(LinearForm Form, Claim Has) : Value;

    /// <summary>A stretch of time.</summary>
    /// <param name="Range">From when to when.</param>
    /// <param name="Has">When its facts have a value.</param>
    public sealed record Time(Stretch Range, Claim Has) : Value;

    /// <summary>A fact that is a flag, a code, a text or a place.</summary>
    /// <param name="Of">How it stands in the space.</param>
    /// <param name="Has">When it has a value.</param>
    public sealed record Stated(Carrier Of, Claim Has) : Value;

    /// <summary>A code or a text.</summary>
    public sealed record Word(string Text) : Value;

    /// <summary>A territory.</summary>
    public sealed record Place(TerritoryCode Code) : Value;

    /// <summary>Yes or no.</summary>
    public sealed record Flag(bool Is) : Value;

    /// <summary>Nothing that can be compared.</summary>
    public sealed record Nothing : Value;

    /// <summary>Something that is outside what can be said of variables.</summary>
    public sealed record Open : Value;

    /// <summary>A time between two points; a limit is read whole.</summary>
    /// <param name="First">Its first minute.</param>
    /// <param name="Last">Its last minute.</param>
    /// <param name="IsTimed">Whether it says an hour, and not only a day.</param>
    /// <param name="IsLimit">Whether it is written in the rules.</param>
    public readonly record struct Stretch(Point First, Point Last, bool IsTimed, bool IsLimit)
    {
        /// <summary>Gets whether it is one day, or one minute.</summary>
        public bool IsPoint => First.Variable == Last.Variable && First.Day == Last.Day && (!IsTimed || First == Last);
    }

    /// <summary>A day and a minute, each free or fixed.</summary>
    /// <param name="Day">The number of the day, or how many days after the variable.</param>
    /// <param name="Minute">The minute of the day, where no variable holds it.</param>
    /// <param name="Variable">The variable of the day, or <see langword="null"/>.</param>
    /// <param name="MinuteVariable">The variable of the minute, or <see langword="null"/>.</param>
    public readonly record struct Point(long Day, int Minute, int? Variable = null, int? MinuteVariable = null);
}

/// <summary>What an operand amounts to in one of several cases, which leave nothing out.</summary>
internal readonly record struct Case<T>(Claim When, T Value);
