using System.Globalization;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>Holds the cases of parameters to what they promise: where rows are unique, that one alone holds; where nothing stands otherwise, that one does.</summary>
internal sealed class CaseProof
{
    // Bounds what a file of many or large parameters may cost; nobody writes so many cases, or goes on where a question was given up.
    private const int MostConditions = 1_000, MostQuestions = 300, MostGivenUp = 3;

    private static readonly Search TooMany = new Search.Undecided(
        LocalizedText.Of("il y a trop de valeurs pour les confronter toutes", "there are too many values to hold all against one another"));

    private readonly RuleSet _rules;
    private readonly ScopeId? _scope;
    private readonly SizeCheck _size;
    private int _asked;
    private int _givenUp;

    private CaseProof(RuleSet rules) => (_rules, _scope, _size) = (rules, rules.Context.Scopes.Count == 0 ? null : rules.Context.Scopes[0], new SizeCheck(new RuleIndex(rules)));

    /// <summary>Gives each breach, an error with the application that shows it, and each question that stays open, a warning.</summary>
    /// <remarks>Rows that differ in their days alone are held against one another when the rules are linked.</remarks>
    public static ValueList<Lint> Of(RuleSet rules)
    {
        Parameter[] byCases = [.. rules.Parameters.Where(parameter => parameter.Rows.Any(row => row.When is not null))];
        return byCases.Length == 0 ? [] : [.. byCases.SelectMany(new CaseProof(rules).Run)];
    }

    private IEnumerable<Lint> Run(Parameter parameter)
    {
        string path = $"/parameters/{parameter.Name}/values";
        RowCase[] rows = [.. parameter.Rows.Select(row => new RowCase(row, Situation.SubmittedAt))];

        // What an application says beside what the cases read makes no difference.
        Clause read = Clause.Require("cases", new Condition.AnyOf([.. rows.SelectMany(row => row.Conditions)]));
        LintDesk desk = new(_rules, about: _ => [read]);
        Inquiry inquiry = desk.For(_scope);
        if (parameter.Hit == HitPolicy.Unique)
        {
            Search met = Ask(parameter, desk, probe => Holding(rows, probe).Skip(1).Any(), () => [Claim.AtLeast(2, [.. rows.Select(row => Held(row, inquiry))])]);
            string at = met is Search.Found { Witness: var shown } ? string.Create(CultureInfo.InvariantCulture, $"{path}/{Holding(rows, new Probe(_rules, shown.Situation, _scope)).ElementAt(1)}") : path;
            foreach (Lint lint in Told(desk, ProblemCode.CasesMeet, ProblemCode.RowsMayMeet, at, parameter, met))
            {
                yield return lint;
            }
        }

        if (parameter.Otherwise is null)
        {
            Search left = Ask(
                parameter, desk, probe => Array.TrueForAll(rows, row => row.Holds(probe) == Truth.False),
                () => [Claim.Any([.. rows.Select(row => InTime(row, inquiry))]), .. rows.Select(row => Held(row, inquiry).Contrary)]);
            foreach (Lint lint in Told(desk, ProblemCode.CaseMissing, ProblemCode.CaseLeftOut, path, parameter, left))
            {
                yield return lint;
            }
        }
    }

    private static IEnumerable<int> Holding(RowCase[] rows, Probe probe) => Enumerable.Range(0, rows.Length).Where(i => rows[i].Holds(probe) == Truth.True);

    private static ValueList<Lint> Told(LintDesk desk, ProblemCode proved, ProblemCode open, string path, Parameter parameter, Search answer) => answer switch
    {
        Search.Found found => [desk.Shown(proved, path, $"{parameter.Name}", found, expected: found.Witness.Said)],
        Search.Undecided undecided => [new Lint(new Problem(open, path, $"{parameter.Name}"), undecided.Why)],
        _ => [],
    };

    private Search Ask(Parameter parameter, LintDesk desk, Func<Probe, bool> shows, Func<IReadOnlyList<Claim>> claims)
    {
        if (_size.SizeOf(parameter) > MostConditions || ++_asked > MostQuestions || _givenUp >= MostGivenUp)
        {
            return TooMany;
        }

        Search answer = desk.Ask(_scope, shows, claims());
        _givenUp += answer is Search.Undecided open && ReferenceEquals(open.Why, Doubts.TooMany) ? 1 : 0;
        return answer;
    }

    private static Claim InTime(RowCase row, Inquiry inquiry) => Claim.All([.. row.Days.Select(day => inquiry.Of(day))]);

    private static Claim Held(RowCase row, Inquiry inquiry) => Claim.All([.. row.Conditions.Select(condition => inquiry.Of(condition))]);
}
