using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Testing;

/// <summary>What holds of a call file by itself; each statement gives what breaks it, or nothing.</summary>
internal static class FileLaws
{
    /// <summary>What is written reads back as the same call, and is written the same way again.</summary>
    public static LocalizedText? ReadingInvertsWriting(CallForProjects call)
    {
        string written = CallFile.Write(call);
        Reading<CallForProjects> reading = CallFile.Read(written);
        return !reading.TryGetValue(out CallForProjects? again)
            ? LocalizedText.Of(
                $"ce qui est écrit ne se relit pas\u202F: {reading.Errors[0].ToLogLine("call.json", Language.French)}", $"what is written is not read: {reading.Errors[0].ToLogLine("call.json", Language.English)}")
            : again.Definition != call.Definition || CallFile.Write(again) != written
                ? LocalizedText.Of("ce qui est relu est un autre appel", "what is read back is another call")
                : null;
    }

    /// <summary>The cases that its author wrote down are decided as he expects.</summary>
    public static LocalizedText? OwnTestsPass(CallForProjects call) => call.RunTests().FirstOrDefault(result => !result.IsPassed) is { } failed
        ? LocalizedText.Of(
            $"«\u00A0{failed.Test.Name}\u00A0»\u202F: {string.Join("\u202F; ", failed.Failures.Select(failure => failure.ToText(Language.French)))}",
            $"“{failed.Test.Name}”: {string.Join("; ", failed.Failures.Select(failure => failure.ToText(Language.English)))}")
        : null;

    /// <summary>Every threshold turns where the library says that it does, and the verdict has its words on both of its sides.</summary>
    public static LocalizedText? BoundariesAreExplained(CallForProjects call) => Boundaries.Of(call)
        .GroupBy(boundary => (boundary.Condition, boundary.Fact))
        .Select(threshold => Breach(call, [.. threshold]))
        .FirstOrDefault(found => found is not null);

    private static LocalizedText? Breach(CallForProjects call, BoundarySituation[] sides)
    {
        BoundarySituation first = sides[0];
        bool turns = sides.Select(side => side.Holds).Distinct().Count() == 2;
        return !turns ? LocalizedText.Of($"le seuil de {first.Fact} ne sépare rien ({first.Clause})", $"the threshold of {first.Fact} divides nothing ({first.Clause})")
            : sides.Any(side => call.Assess(side.Situation, Stage.Payment).Scopes.Any(scope => AnswerText.Of(scope).Length == 0))
                ? LocalizedText.Of($"au seuil de {first.Fact}, une réponse est sans mots ({first.Clause})", $"at the threshold of {first.Fact} an answer has no words ({first.Clause})")
                : null;
    }
}
