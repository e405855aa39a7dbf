using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Calls;

/// <summary>The facts that a test decides: those of its situation, less what it forgets, and its own.</summary>
internal static class TestFacts
{
    public static FactSet Of(CallDefinition call, CallTest test)
    {
        FactSet facts = call.Situations.FirstOrDefault(situation => situation.Name == test.From)?.Facts ?? FactSet.Empty;
        foreach (FactId forgotten in test.Without)
        {
            facts = facts.Without(forgotten);
        }

        return facts.With(test.Facts);
    }
}
