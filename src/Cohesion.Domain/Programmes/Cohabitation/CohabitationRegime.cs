namespace Cohesion.Domain.Programmes;

/// <summary>Under which rules an older person gives a room to a younger one. There is no zero member: <c>default</c> is no regime.</summary>
public enum CohabitationRegime
{
    /// <summary>A charter of a city, as that of Lille in 2006: a free room for hours of work, before any law spoke of it.</summary>
    Charter = 1,

    /// <summary>Intergenerational cohabitation (<i>cohabitation intergénérationnelle solidaire</i>): code de la construction et de l’habitation, articles L631-17 to L631-19.</summary>
    Law,
}
