namespace Cohesion.Domain.Grants;

/// <summary>On which side of a budget a line stands. There is no zero member: <c>default</c> is no side.</summary>
public enum BudgetSide
{
    /// <summary>What the action costs (<i>charges</i>).</summary>
    Expense = 1,

    /// <summary>What pays for it besides the grant that is reported on (<i>produits</i>).</summary>
    Income,
}
