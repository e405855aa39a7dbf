namespace Cohesion.Domain.Grants;

/// <summary>What becomes of a grant when the real cost is lower than the budget. There is no zero member: <c>default</c> is no basis.</summary>
public enum CostBasis
{
    /// <summary>The amount stays as it is (<i>forfait</i>).</summary>
    LumpSum = 1,

    /// <summary>The grant is the same share of the real cost as of the budget, and never more than was awarded.</summary>
    Proportional,
}
