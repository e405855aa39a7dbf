using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Eligibility.Analysis;

namespace Cohesion.Domain.Calls;

/// <summary>
/// Limits that are written the wrong way round, or that take in one value too many or too few: with another comparison every test of the call would pass that
/// fails now, and none would fail that passes.
/// </summary>
internal sealed class ThresholdTrials(CallForProjects call)
{
    public IEnumerable<Lint> Run()
    {
        ValueList<CallTestResult> results = call.RunTests();
        CallTest[] failed = [.. results.Where(result => !result.IsPassed).Select(result => result.Test)], passed = [.. results.Where(result => result.IsPassed).Select(result => result.Test)];
        return failed.Length == 0 ? [] :
            from turned in RelationTurns.Of(call.Rules)
            where failed.Any(test => Passes(turned.Rules, test)) && passed.All(test => Passes(turned.Rules, test))
            let mended = failed.First(test => Passes(turned.Rules, test)).Name
            select new Lint(
                new Problem(ProblemCode.ThresholdAgainstTests, turned.Path, FormatWords.Of(turned.From), FormatWords.Of(turned.To)),
                LocalizedText.Of($"avec `{FormatWords.Of(turned.To)}`, le test «\u00A0{mended}\u00A0» réussirait", $"with `{FormatWords.Of(turned.To)}`, the test “{mended}” would pass"));
    }

    private bool Passes(RuleSet other, CallTest test) => new CallTestRun(call.Definition, other, test).Run().IsPassed;
}
