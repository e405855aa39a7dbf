using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

/// <summary>What tests ask of call files.</summary>
internal static class CallFiles
{
    /// <summary>Gets a made-up call that has every member of the format.</summary>
    public static string Whole { get; } = Repository.Read("tests/Cohesion.Domain.Tests/Configuration/Data/call.json");

    /// <summary>Reads a file that must be right; warnings are allowed.</summary>
    public static CallForProjects Valid(string json, CallSources? sources = null)
    {
        Reading<CallForProjects> reading = CallFile.Read(json, sources);
        Assert.True(reading.TryGetValue(out CallForProjects? call), string.Join('\n', reading.Errors));
        return call;
    }

    public static void TestsPass(CallForProjects call) => Assert.All(
        call.RunTests(), result => Assert.True(result.IsPassed, $"{result.Test.Name}: {string.Join("; ", result.Failures.Select(failure => failure.ToText(Language.English)))}"));

    public static void WritingIsCanonical(CallForProjects call)
    {
        string written = CallFile.Write(call);
        CallForProjects again = Valid(written);
        Assert.Equal(written, CallFile.Write(again));
        Assert.Equal(call.Definition, again.Definition);
        Assert.Equal(CallFile.HashOf(call), CallFile.HashOf(again));
    }
}
