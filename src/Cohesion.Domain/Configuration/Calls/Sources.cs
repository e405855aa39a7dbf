namespace Cohesion.Domain.Configuration;

/// <summary>The sources that may stand in any object. Those of a part that keeps none of its own are kept by the whole around it: none is lost.</summary>
internal static class Sources
{
    /// <summary>Gives the sources of a file that keeps them all in one place.</summary>
    public static ValueList<Citation> OfWhole(JsonCursor at) => With(at.Citations(), at.Members().SelectMany(static member => Below(member)));

    /// <summary>Gives the sources of a part, then those that stand inside it and are not among them, each once.</summary>
    public static ValueList<Citation> With(ValueList<Citation> own, IEnumerable<Citation> inside) => [.. own, .. inside.Except(own)];

    /// <summary>Gives the sources of an object and of everything in it; of every element of a list.</summary>
    public static ValueList<Citation> Below(JsonCursor at) =>
    [
        .. at.Citations(),
        .. at.Members().SelectMany(member => Below(member)),
        .. at.List().SelectMany(element => Below(element)),
    ];
}
