namespace Cohesion.Domain.Configuration;

/// <summary>The sources that may stand in any object. Those of a part that keeps none of its own are kept by the whole around it: none is lost.</summary>
internal static class Sources
{
    /// <summary>Gives the sources of a file that keeps them all in one place: its own, then those that stand inside and are not among them, each once.</summary>
    public static ValueList<Citation> OfWhole(JsonCursor at)
    {
        ValueList<Citation> own = at.Citations();
        return [.. own, .. at.Members().SelectMany(static member => Below(member)).Except(own)];
    }

    /// <summary>Gives the sources of an object and of everything in it; of every element of a list.</summary>
    public static ValueList<Citation> Below(JsonCursor at) =>
    [
        .. at.Citations(),
        .. at.Members().SelectMany(member => Below(member)),
        .. at.List().SelectMany(element => Below(element)),
    ];
}
