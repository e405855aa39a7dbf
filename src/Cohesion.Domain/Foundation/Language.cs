namespace Cohesion.Domain;

/// <summary>A language in which the library speaks. There is no zero member: <c>default</c> is no language.</summary>
public enum Language
{
    /// <summary>French, as written in France.</summary>
    French = 1,

    /// <summary>English, as spelt in Britain.</summary>
    English,
}
