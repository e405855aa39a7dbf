using Ardalis.GuardClauses;

namespace Cohesion.Domain.Applications;

/// <summary>What an applicant was granted and what it asked for before. The authority knows it: it is no part of an application.</summary>
public sealed record GrantHistory
{
    /// <summary>Gets the grants made before.</summary>
    public Answer<ValueList<EarlierRequest>> Grants { get; init; }

    /// <summary>Gets the applications made before, granted or not.</summary>
    public Answer<ValueList<EarlierRequest>> Applications { get; init; }

    internal static FactMap<GrantHistory> Map { get; } = new FactMap<GrantHistory>("history", new())
        .With("grants", FactCodecs.Records(EarlierRequest.MapOf("history.grants")), h => h.Grants, (h, value) => h with { Grants = value })
        .With(
            "applications", FactCodecs.Records(EarlierRequest.MapOf("history.applications")),
            h => h.Applications, (h, value) => h with { Applications = value });

    /// <summary>Gives the facts of the world that it states.</summary>
    public FactSet ToFacts() => Map.Write(this);

    /// <summary>Reads what facts of the world state of it; other facts are passed over.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    public static GrantHistory FromFacts(FactSet facts) => Map.Read(Guard.Against.Null(facts));
}
