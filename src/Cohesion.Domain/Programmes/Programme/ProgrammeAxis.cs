using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Programmes;

/// <summary>A line along which a programme acts: to break isolation, to open access to holidays.</summary>
public sealed record ProgrammeAxis
{
    /// <summary>Describes an axis.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is <see langword="null"/>.</exception>
    public ProgrammeAxis(Code id, LocalizedText title) => (Id, Title) = (Guard.Against.Default(id), Guard.Against.Null(title));

    /// <summary>Gets its name.</summary>
    public Code Id { get; }

    /// <summary>Gets what people read.</summary>
    public LocalizedText Title { get; }
}
