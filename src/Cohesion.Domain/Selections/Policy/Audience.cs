using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Themes;

namespace Cohesion.Domain.Selections;

/// <summary>Whom a sub-envelope is for. Each set that is not empty must have something in common with the application; one without sets is for everybody.</summary>
public sealed record Audience
{
    /// <summary>Gets the themes, of which one is enough.</summary>
    public ValueSet<ThemeCode> Themes { get; init; }

    /// <summary>Gets the territories, quartiers or communes say, of which one is enough.</summary>
    public ValueSet<TerritoryCode> Territories { get; init; }

    /// <summary>Gets the legal forms of applicants, of which one is enough.</summary>
    public ValueSet<Code> LegalForms { get; init; }

    /// <summary>Tells whether an application is meant.</summary>
    internal bool Covers(EntryProfile profile) =>
        Meets(Themes, profile.Themes) && Meets(Territories, profile.Territories) && Meets(LegalForms, profile.LegalForms);

    private static bool Meets<T>(ValueSet<T> asked, ValueSet<T> given)
        where T : struct, IComparable<T> => asked.Count == 0 || asked.Overlaps(given);
}
