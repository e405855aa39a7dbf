using Ardalis.GuardClauses;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Calls;

/// <summary>The authority that issues a call.</summary>
public sealed record Issuer
{
    /// <summary>Names an authority.</summary>
    /// <param name="name">Its name; not blank.</param>
    /// <param name="siren">Its SIREN, or <see langword="null"/>.</param>
    /// <param name="contact">Whom to ask, and how, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public Issuer(string name, Siren? siren = null, string? contact = null) =>
        (Name, Siren, Contact) = (Guard.Against.NullOrWhiteSpace(name), siren, contact);

    /// <summary>Gets by what people name it; not blank.</summary>
    public string Name { get; }

    /// <summary>Gets its SIREN, or <see langword="null"/>.</summary>
    public Siren? Siren { get; }

    /// <summary>Gets whom to ask, and how, or <see langword="null"/>.</summary>
    public string? Contact { get; }

    /// <summary>Gets the sources.</summary>
    public ValueList<Citation> Citations { get; init; }
}
