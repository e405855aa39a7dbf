namespace Cohesion.Domain.Tests.Selections;

internal static class ProblemsExtensions
{
    /// <summary>Says problems by their codes and places.</summary>
    public static string Said(this ValueList<Problem> problems) => string.Join(", ", problems.Select(problem => $"{problem.Code} {problem.Path}".TrimEnd()));
}
