using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Calls;

/// <summary>Somebody who gives opinions or owes duties in a call.</summary>
public sealed record Role
{
    /// <summary>States a role.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is <see langword="null"/>.</exception>
    public Role(RoleId id, LocalizedText title) => (Id, Title) = (Guard.Against.Default(id), Guard.Against.Null(title));

    /// <summary>Gets the roles that every call has: the applicant, the issuer and the jury.</summary>
    public static ValueList<Role> Shipped { get; } =
    [
        new(RoleId.Parse("applicant", null), LocalizedText.Of("Porteur de projet", "Applicant")),
        new(RoleId.Parse("issuer", null), LocalizedText.Of("Autorité qui lance l’appel", "Issuing authority")),
        new(RoleId.Parse("jury", null), LocalizedText.Of("Jury de sélection", "Selection jury")),
    ];

    /// <summary>Gets by what rules refer to it.</summary>
    public RoleId Id { get; }

    /// <summary>Gets by what people name it.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets the sources.</summary>
    public ValueList<Citation> Citations { get; init; }
}
