namespace Cohesion.Domain.Territories;

/// <summary>What certainly covers a place: whole communes, whole départements, whole EPCIs; <see langword="null"/> where a cover of that kind is not known.</summary>
internal readonly record struct Footprint(ValueSet<CommuneCode>? Communes, ValueSet<DepartementCode>? Departements, ValueSet<Siren>? Epcis)
{
    // Its établissements publics territoriaux lie inside it (CGCT, article L5219-2), and a list names either: they are never apart.
    private static readonly Siren MetropoleDuGrandParis = Siren.Parse("200054781", null);

    /// <summary>Tells whether two places have no commune, no département or no EPCI in common. A commune lies in one EPCI at most.</summary>
    /// <param name="other">What covers the other place.</param>
    /// <param name="sameVintage">Whether the codes of communes mean the same in both: they merge and are numbered anew over the years.</param>
    public bool IsApartFrom(Footprint other, bool sameVintage) =>
        (Departements is { } departements && other.Departements is { } otherDepartements && !departements.Overlaps(otherDepartements))
        || (sameVintage && Communes is { } communes && other.Communes is { } otherCommunes && !communes.Overlaps(otherCommunes))
        || (sameVintage && Epcis is { } epcis && other.Epcis is { } otherEpcis && !epcis.Overlaps(otherEpcis)
            && !epcis.Contains(MetropoleDuGrandParis) && !otherEpcis.Contains(MetropoleDuGrandParis));
}
