namespace Cohesion.Domain.Applications;

/// <summary>A partner of a project.</summary>
public sealed record Partner
{
    /// <summary>Gets what it is, of the vocabulary <see cref="Vocabularies.PartnerKind"/>.</summary>
    public Answer<Code> Kind { get; init; }

    /// <summary>Gets what it does in the project.</summary>
    public Answer<string> Role { get; init; }

    internal static FactMap<Partner> Map { get; } = new FactMap<Partner>("project.partners", new())
        .With("kind", FactCodecs.Choice, p => p.Kind, (p, value) => p with { Kind = value })
        .With("role", FactCodecs.Text, p => p.Role, (p, value) => p with { Role = value });
}
