namespace Cohesion.Domain.Statistics;

/// <summary>How an interval is built around a proportion. There is no zero member: <c>default</c> is no method.</summary>
public enum IntervalMethod
{
    /// <summary>The score interval of Wilson (1927): covers the true proportion as often as its level says on average, a little less at worst.</summary>
    Wilson = 1,

    /// <summary>The interval of Clopper and Pearson (1934): covers the true proportion at least as often as its level says, whatever that proportion is.</summary>
    ClopperPearson,
}
