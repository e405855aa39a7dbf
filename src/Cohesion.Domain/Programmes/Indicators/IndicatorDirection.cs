namespace Cohesion.Domain.Programmes;

/// <summary>Which way an indicator is to go. There is no zero member: <c>default</c> is no direction.</summary>
public enum IndicatorDirection
{
    /// <summary>More is better.</summary>
    Increase = 1,

    /// <summary>Less is better.</summary>
    Decrease,
}
