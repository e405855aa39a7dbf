using Xunit;

namespace Cohesion.Domain.Tests.Conventions;

/// <summary>What a rule finds, one sentence for each place. A rule is a function over types or texts, so that it can be shown to fail.</summary>
internal static class Breaches
{
    /// <summary>Fails with every sentence, where <see cref="Assert.Empty"/> would show the first few words.</summary>
    public static void None(IEnumerable<string> breaches)
    {
        string[] found = [.. breaches];
        Assert.True(found.Length == 0, string.Join('\n', found));
    }
}
