namespace Cohesion.Domain.Tests.Selections;

/// <summary>The ways to spend an envelope whose laws were published.</summary>
internal enum SmallRule
{
    StopAtFirst = 1,
    SkipOver,
    ScorePerEuro,
    ExactKnapsack,
}
