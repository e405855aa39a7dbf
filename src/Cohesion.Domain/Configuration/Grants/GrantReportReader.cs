using Cohesion.Domain.Applications;
using Cohesion.Domain.Grants;

namespace Cohesion.Domain.Configuration;

/// <summary>Reads a financial report.</summary>
internal static class GrantReportReader
{
    public static FinancialReport? Read(JsonCursor at)
    {
        if (!at.Exists)
        {
            return null;
        }

        ValueList<ReportLine> expenses = at["expenses"].List(line => Line(line, BudgetSide.Expense)), incomes = at["incomes"].List(line => Line(line, BudgetSide.Income));
        ValueList<ReportedIndicator> indicators = at["indicators"].List(Indicator);
        ReportedBeneficiaries? beneficiaries = Beneficiaries(at["beneficiaries"]);
        if (at["on"].Day() is not { } on || !at.IsSound)
        {
            return null;
        }

        FinancialReport.TryCreate(on, [.. expenses, .. incomes], indicators, beneficiaries, at["summary"].Text(), out FinancialReport? report, out ValueList<Problem> problems);
        at.Report(problems.Select(problem => Placed(problem, expenses.Count)));
        return report;
    }

    private static ReportLine? Line(JsonCursor at, BudgetSide side)
    {
        if (at["kind"].Parse<Code>() is not { } kind || at["planned"].Parse<Money>() is not { } planned || at["actual"].Parse<Money>() is not { } actual)
        {
            return null;
        }

        ReportLine.TryCreate(side, kind, planned, actual, out ReportLine? line, out ValueList<Problem> problems);
        at.Report(problems);
        return line;
    }

    private static ReportedIndicator? Indicator(JsonCursor at) =>
        at["id"].Parse<Code>() is { } id && at["planned"].Integer() is { } planned && at["actual"].Integer() is { } actual ? new ReportedIndicator(id, planned, actual) : null;

    private static ReportedBeneficiaries? Beneficiaries(JsonCursor at)
    {
        if (at["total"].Integer() is not { } total || at["quartier"].Integer() is not { } quartier)
        {
            return null;
        }

        ReportedBeneficiaries.TryCreate(total, quartier, out ReportedBeneficiaries? beneficiaries, out ValueList<Problem> problems);
        at.Report(problems);
        return beneficiaries;
    }

    /// <summary>Tells a line of the report by its list in the file.</summary>
    private static Problem Placed(Problem problem, int expenses)
    {
        string[] steps = problem.Path.Split('/');
        if (steps is not ["", "lines", string text, ..] || !int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out int line))
        {
            return problem;
        }

        string list = line < expenses ? $"/expenses/{line}" : $"/incomes/{line - expenses}";
        return new Problem(problem.Code, string.Join('/', [list, .. steps[3..]]), problem.Found, problem.Expected);
    }
}
