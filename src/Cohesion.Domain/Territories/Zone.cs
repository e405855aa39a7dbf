using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Territories;

/// <summary>A zone that a call or a contract defines because no official code names it: <c>local:les-pres</c>, in a commune, under observation.</summary>
/// <remarks>
/// Like a quartier that straddles, it lies in each of the places that it names, and in none other. Where these are wider than communes, a commune
/// of them is coarser than the zone. A zone of <see cref="ZoneKind.Commune"/> is the whole of the communes that it names.
/// </remarks>
public sealed record Zone
{
    private Zone(TerritoryCode id, ZoneKind? kind, ValueSet<TerritoryCode> within, LocalizedText title) =>
        (Id, Kind, Within, Title) = (id, kind, within, title);

    /// <summary>Gets its identifier, of kind <see cref="TerritoryKind.Local"/>.</summary>
    public TerritoryCode Id { get; }

    /// <summary>Gets what it is, or <see langword="null"/> where the author does not say.</summary>
    public ZoneKind? Kind { get; }

    /// <summary>Gets the places in which it lies, at least one; the member <c>in</c> of a file.</summary>
    public ValueSet<TerritoryCode> Within { get; }

    /// <summary>Gets its name.</summary>
    public LocalizedText Title { get; }

    /// <summary>Creates a zone from values known to be right.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException">A place is the default value, or <see cref="TryCreate"/> finds something wrong.</exception>
    public static Zone Create(TerritoryCode id, ZoneKind? kind, ValueSet<TerritoryCode> within, LocalizedText title)
    {
        TryCreate(id, kind, within, title, out Zone? zone, out ValueList<Problem> problems);
        return Problems.Require(zone, problems);
    }

    /// <summary>Creates a zone, or tells everything that is wrong: an identifier that is not local, no place, itself among its places.</summary>
    /// <param name="id">Its identifier, <c>local:…</c>.</param>
    /// <param name="kind">What it is, if the author says.</param>
    /// <param name="within">The places in which it lies.</param>
    /// <param name="title">Its name.</param>
    /// <param name="zone">The zone, unless something is wrong.</param>
    /// <param name="problems">What is wrong.</param>
    /// <exception cref="ArgumentException">A place is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none.</exception>
    public static bool TryCreate(
        TerritoryCode id, ZoneKind? kind, ValueSet<TerritoryCode> within, LocalizedText title, [NotNullWhen(true)] out Zone? zone, out ValueList<Problem> problems)
    {
        Guard.Against.Default(id);
        Guard.Against.DefaultAmong(within);
        Guard.Against.Null(title);
        _ = kind is { } known ? Guard.Against.Undefined(known, nameof(kind)) : default;
        List<Problem> found = [];
        if (id.Kind != TerritoryKind.Local)
        {
            found.Add(new Problem(ProblemCode.Malformed, "/id", $"{id}", CodeText.LocalPrefix + "…"));
        }

        if (within.Count == 0)
        {
            found.Add(new Problem(ProblemCode.EmptyList, "/in"));
        }

        if (within.Contains(id))
        {
            found.Add(new Problem(ProblemCode.CyclicReference, "/in", $"{id}"));
        }

        problems = [.. found];
        zone = found.Count == 0 ? new Zone(id, kind, within, title) : null;
        return zone is not null;
    }
}
