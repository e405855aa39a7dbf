namespace Cohesion.Domain.Programmes;

/// <summary>On what the rates of a valuation rest. An association keeps to one from year to year. There is no zero member: <c>default</c> is no basis.</summary>
public enum ValuationBasis
{
    /// <summary>The hourly minimum wage (SMIC).</summary>
    MinimumWage = 1,

    /// <summary>The hourly minimum wage with the employer’s contributions.</summary>
    LoadedMinimumWage,

    /// <summary>What somebody paid to do the same would cost.</summary>
    ReplacementCost,

    /// <summary>A rate that a funder or the association itself sets.</summary>
    DeclaredRate,
}
