using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>Cases of a parameter that meet where one value only may hold, or that leave a case out.</summary>
internal sealed class ParameterLints(LintDesk desk, Parameter parameter)
{
    public IEnumerable<Lint> Run()
    {
        ScopeId? scope = desk.Scopes[0];
        for (int later = 1; parameter.Hit == HitPolicy.Unique && later < parameter.Rows.Count; later++)
        {
            if (Enumerable.Range(0, later).Select(earlier => Meet(scope, parameter.Rows[earlier], parameter.Rows[later])).OfType<Search.Found>().FirstOrDefault() is { } found)
            {
                yield return desk.Shown(ProblemCode.CasesMeet, PathOf(later), $"{parameter.Name}", found);
            }
        }

        ParameterRow[] always = [.. parameter.Rows.Where(row => row.From is null && row.Until is null)];
        if (parameter.Otherwise is null && always.Length > 0 && always.Length == parameter.Rows.Count && always.All(row => row.When is not null)
            && desk.Ask(scope, probe => always.All(row => Decide(row, probe) == Truth.False), [.. always.Select(row => desk.For(scope).Of(row.When!).Contrary)]) is Search.Found left)
        {
            yield return desk.Shown(ProblemCode.CaseMissing, $"/parameters/{parameter.Name}", $"{parameter.Name}", left);
        }
    }

    private Search? Meet(ScopeId? scope, ParameterRow one, ParameterRow other)
    {
        bool sameDay = !(one.Until?.Last < other.From?.First) && !(other.Until?.Last < one.From?.First);
        return !sameDay || one.When is null || other.When is null ? null
            : desk.Ask(scope, probe => Decide(one, probe) == Truth.True && Decide(other, probe) == Truth.True, desk.For(scope).Of(one.When), desk.For(scope).Of(other.When));
    }

    private static Truth Decide(ParameterRow row, Probe probe) => new Evaluator(probe.Frame).Evaluate(row.When!, null);

    private string PathOf(int row) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/parameters/{parameter.Name}/values/{row}");
}
