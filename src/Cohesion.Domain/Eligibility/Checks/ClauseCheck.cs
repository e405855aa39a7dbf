using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>What is wrong with the body of a clause besides its conditions, and clauses without a source.</summary>
internal sealed class ClauseCheck(RuleIndex index)
{
    public IEnumerable<Problem> Run() => index.Rules.Clauses.SelectMany((clause, i) => Check(clause, $"/clauses/{i}"));

    /// <summary>Gives the facts of an inclination with their places: a share stands as an object.</summary>
    public static IEnumerable<(FactId Fact, string Path)> FactsOf(ClauseBody.Inclination inclination, string path)
    {
        string member = $"{path}/prefer/{(inclination.IsMore ? "more" : "less")}";
        return inclination.Base is { } whole
            ? [(inclination.Fact, $"{member}/share/fact"), (whole, $"{member}/share/base")]
            : [(inclination.Fact, member)];
    }

    private List<Problem> Check(Clause clause, string path)
    {
        List<Problem> problems = [];
        switch (clause.Body)
        {
            case ClauseBody.Inclination inclination:
                Measure(inclination, path, problems);
                break;
            case ClauseBody.Obligation { Until: { } until }:
                new OperandCheck(index, problems).TimeOf(until, $"{path}/oblige/until");
                problems.AddRange(new EndCheck(index).Check(until, EndCheck.LastNeeded, $"{path}/oblige/until"));
                break;
            default:
                break;
        }

        if (clause.Citations.Count == 0)
        {
            problems.Add(new Problem(ProblemCode.MissingCitation, path, clause.Id.ToString(), "cite"));
        }

        return problems;
    }

    private void Measure(ClauseBody.Inclination inclination, string path, List<Problem> problems)
    {
        (FactId Fact, string Path)[] facts = [.. FactsOf(inclination, path)];
        FactDefinition?[] found = [.. facts.Select(entry => index.Fact(entry.Fact))];
        for (int i = 0; i < facts.Length; i++)
        {
            FactKind[] kinds = inclination.Base is null
                ? [FactKind.Count, FactKind.Money, FactKind.Ratio, FactKind.Date, FactKind.Instant]
                : [FactKind.Count, FactKind.Money];
            if (found[i] is { } fact && !kinds.Contains(fact.Kind))
            {
                problems.Add(new Problem(ProblemCode.KindMismatch, facts[i].Path, facts[i].Fact.ToString(), FormatWords.Of(kinds)));
                return;
            }
        }

        if (found is [{ } part, { } whole] && OperandType.Of(part.Kind, part.Unit, null) is { } expected
            && OperandType.Of(whole.Kind, whole.Unit, null) is { } other && !expected.AgreesWith(other))
        {
            problems.Add(new Problem(ProblemCode.UnitMismatch, facts[1].Path, facts[1].Fact.ToString(), expected.Word));
        }
    }
}
