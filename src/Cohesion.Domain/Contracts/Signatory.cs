using Ardalis.GuardClauses;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Contracts;

/// <summary>One who signed a contrat de ville.</summary>
public sealed record Signatory
{
    /// <summary>Names a signatory.</summary>
    /// <param name="name">As the contract writes it; not blank.</param>
    /// <param name="role">As what it signs.</param>
    /// <param name="siren">Its number, if it is known.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or <paramref name="siren"/> is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is none.</exception>
    public Signatory(string name, SignatoryRole role, Siren? siren = null)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Role = Guard.Against.Undefined(role);
        Siren = siren is { } number ? Guard.Against.Default(number, nameof(siren)) : null;
    }

    /// <summary>Gets by what the contract names it; not blank.</summary>
    public string Name { get; }

    /// <summary>Gets as what it signs.</summary>
    public SignatoryRole Role { get; }

    /// <summary>Gets its number in the Sirene register, or <see langword="null"/> where it is not known.</summary>
    public Siren? Siren { get; }
}
