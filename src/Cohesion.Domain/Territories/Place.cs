namespace Cohesion.Domain.Territories;

/// <summary>A place as the hierarchy sees it.</summary>
/// <param name="Code">Its canonical code: arrondissements are folded, a quartier that is a whole commune is that commune.</param>
/// <param name="Containers">Every place in which it lies, itself included, by canonical code.</param>
/// <param name="Footprint">What covers it; empty for a zone of a file.</param>
/// <param name="Within">The places, none of them a zone of a file, that cover one together; empty for another place, and for a zone not declared.</param>
/// <param name="IsApart">Whether it is a zone of a file that has nothing in common with other zones and quartiers of that file.</param>
internal sealed record Place(TerritoryCode Code, ValueSet<TerritoryCode> Containers, Footprint Footprint, ValueList<Place> Within = default, bool IsApart = false)
{
    /// <summary>Gets the quartier that it is, read once.</summary>
    public QuartierCode? Quartier { get; } = Code.Quartier;
}
