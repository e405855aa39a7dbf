using Cohesion.Domain.Calls;

namespace Cohesion.Domain.Configuration;

/// <summary>Holds what was recorded against what is decided now, and reports each place at which they differ.</summary>
internal static class DecisionComparison
{
    public static void Run(JsonCursor recorded, Decision decision) => Run(recorded, json => DecisionWriter.Outcome(json, decision));

    /// <summary>Holds what was recorded against what is written now.</summary>
    public static void Run(JsonCursor recorded, Action<CanonicalJson> now)
    {
        DiagnosticSink sink = new();
        JsonTree again = JsonTree.Parse(CanonicalJson.ToUtf8(now), sink);
        Compare(recorded, new JsonCursor(again.Root!, sink));
    }

    private static void Compare(JsonCursor recorded, JsonCursor again)
    {
        if (!recorded.Exists || !again.Exists || recorded.Kind != again.Kind)
        {
            Report(recorded, again);
            return;
        }

        switch (recorded.Kind)
        {
            case JsonKinds.Object:
                foreach (string name in recorded.Members().Concat(again.Members()).Select(member => member.Name).Distinct(StringComparer.Ordinal))
                {
                    Compare(recorded[name], again[name]);
                }

                break;
            case JsonKinds.List:
                for (int i = 0; i < Math.Max(recorded.List().Count, again.List().Count); i++)
                {
                    Compare(recorded[i], again[i]);
                }

                break;
            default:
                if (recorded.Found != again.Found)
                {
                    Report(recorded, again);
                }

                break;
        }
    }

    private static void Report(JsonCursor recorded, JsonCursor again) =>
        recorded.Report(ProblemCode.DecidedOtherwise, recorded.Exists ? recorded.Found : "—", again.Exists ? again.Found : "—");
}
