using Ardalis.GuardClauses;
using NodaTime;

namespace Cohesion.Domain.Grants;

/// <summary>What an assembly decided on a day (<i>délibération</i>).</summary>
public sealed record Deliberation
{
    /// <summary>States a deliberation.</summary>
    /// <param name="on">The day of the meeting.</param>
    /// <param name="assembly">Which assembly: « conseil communautaire ».</param>
    /// <param name="reference">By what a letter cites it, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="assembly"/> is blank.</exception>
    public Deliberation(LocalDate on, string assembly, string? reference = null) => (On, Assembly, Reference) = (on, Guard.Against.NullOrWhiteSpace(assembly), reference);

    /// <summary>Gets the day of the meeting.</summary>
    public LocalDate On { get; }

    /// <summary>Gets which assembly decided.</summary>
    public string Assembly { get; }

    /// <summary>Gets by what a letter cites it, or <see langword="null"/>.</summary>
    public string? Reference { get; }
}
