using Ardalis.GuardClauses;

namespace Cohesion.Domain.Programmes;

/// <summary>Who carries a programme together with its city, and in what part.</summary>
public sealed record ProgrammePartner
{
    /// <summary>Names a partner.</summary>
    /// <param name="name">How it is called; not blank.</param>
    /// <param name="part">What it does in the programme, or <see langword="null"/> where no source says.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public ProgrammePartner(string name, LocalizedText? part = null) => (Name, Part) = (Guard.Against.NullOrWhiteSpace(name), part);

    /// <summary>Gets how it is called.</summary>
    public string Name { get; }

    /// <summary>Gets what it does in the programme, or <see langword="null"/> where no source says.</summary>
    public LocalizedText? Part { get; }
}
