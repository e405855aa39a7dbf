using Ardalis.GuardClauses;

namespace Cohesion.Domain.Programmes;

/// <summary>How an agreement stands to one requirement, and where that is written.</summary>
public sealed record CohabitationFinding
{
    internal CohabitationFinding(CohabitationRequirement requirement, CohabitationStatus status, Citation source) =>
        (Requirement, Status, Source) = (requirement, status, source);

    /// <summary>Gets what the agreement is held against.</summary>
    public CohabitationRequirement Requirement { get; }

    /// <summary>Gets how it stands to that.</summary>
    public CohabitationStatus Status { get; }

    /// <summary>Gets where the requirement is written.</summary>
    public Citation Source { get; }

    /// <summary>Says it in a sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language)
    {
        bool french = Guard.Against.Undefined(language) == Language.French;
        string what = CohabitationWords.Of(Requirement).ToText(language);
        string status = Status switch
        {
            CohabitationStatus.Met => french ? "respecté" : "met",
            CohabitationStatus.Breached => french ? "non respecté" : "not met",
            _ => french ? "non vérifiable" : "cannot be told",
        };
        return french ? $"{what}\u202F: {status} ({Source})." : $"{what}: {status} ({Source}).";
    }
}
