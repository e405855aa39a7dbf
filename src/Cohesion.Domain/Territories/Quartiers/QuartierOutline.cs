namespace Cohesion.Domain.Territories;

/// <summary>What became of the outline of a quartier since 2015, as the last letter of its code of 2024 says.</summary>
/// <remarks>Source: the notice of the published outlines, <c>QNXXXYYZ</c>; the letter <c>C</c> came with law no. 2025-797 for Mayotte.</remarks>
public enum QuartierOutline
{
    /// <summary><c>N</c>: there was no quartier.</summary>
    New = 1,

    /// <summary><c>M</c>: there was one, or several; the outline has changed.</summary>
    Modified,

    /// <summary><c>I</c>: there was one, with the same outline.</summary>
    Identical,

    /// <summary><c>C</c>: the quartier is a whole commune.</summary>
    WholeCommune,
}
