namespace Cohesion.Domain.Territories;

/// <summary>A generation of lists of priority quartiers. Both were in force in 2024: metropole had changed, overseas had not yet.</summary>
public enum QuartierGeneration
{
    /// <summary>Codes <c>QP</c>: decrees no. 2014-1750 (metropole) and 2014-1751 (overseas), in force from 2015.</summary>
    Of2015 = 1,

    /// <summary>Codes <c>QN</c>: decrees no. 2023-1314 (metropole, from 2024) and 2024-1212 (overseas, from 2025).</summary>
    Of2024,
}
