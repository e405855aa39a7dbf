using Ardalis.GuardClauses;

namespace Cohesion.Domain.Territories;

/// <summary>A commune, and the intercommunalité to which it belongs where that is known.</summary>
public sealed record Commune
{
    /// <summary>Describes a commune.</summary>
    /// <param name="code">As INSEE publishes it.</param>
    /// <param name="name">Its name; not blank.</param>
    /// <param name="epci">The SIREN of its EPCI; <see langword="null"/> where it is not known or there is none.</param>
    /// <exception cref="ArgumentException">A code is the default value, or <paramref name="name"/> is blank.</exception>
    public Commune(CommuneCode code, string name, Siren? epci = null)
    {
        Code = Guard.Against.Default(code);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Epci = epci is { } siren ? Guard.Against.Default(siren, nameof(epci)) : null;
    }

    /// <summary>Gets by what INSEE names it.</summary>
    public CommuneCode Code { get; }

    /// <summary>Gets by what people name it; not blank.</summary>
    public string Name { get; }

    /// <summary>Gets the SIREN of the EPCI, or <see langword="null"/> where it is not known or there is none.</summary>
    public Siren? Epci { get; }
}
