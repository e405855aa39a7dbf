using Ardalis.GuardClauses;

namespace Cohesion.Domain.Territories;

/// <summary>An intercommunalité (<i>établissement public de coopération intercommunale</i>), at whose scale a contrat de ville is concluded.</summary>
/// <remarks>Source: law no. 2014-173 of 21 February 2014, article 6.</remarks>
public sealed record Epci
{
    /// <summary>Describes an EPCI.</summary>
    /// <param name="siren">By which lists name it.</param>
    /// <param name="name">Its name; not blank.</param>
    /// <param name="nature">Its legal nature, where it is known.</param>
    /// <param name="communes">Every commune of it, or none where they are not listed: a list in part would put the others outside.</param>
    /// <exception cref="ArgumentException"><paramref name="siren"/> or a commune is the default value, or <paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nature"/> is none.</exception>
    public Epci(Siren siren, string name, EpciNature? nature = null, ValueSet<CommuneCode> communes = default)
    {
        Siren = Guard.Against.Default(siren);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Nature = nature is { } known ? Guard.Against.Undefined(known, nameof(nature)) : null;
        Communes = Guard.Against.DefaultAmong(communes);
    }

    /// <summary>Gets by what lists name it.</summary>
    public Siren Siren { get; }

    /// <summary>Gets by what people name it; not blank.</summary>
    public string Name { get; }

    /// <summary>Gets the legal nature, or <see langword="null"/> where it is not known.</summary>
    public EpciNature? Nature { get; }

    /// <summary>Gets every commune of it; empty where they are not listed.</summary>
    public ValueSet<CommuneCode> Communes { get; }
}
