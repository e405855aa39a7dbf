using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Cohesion.Domain.Grants;

/// <summary>What a beneficiary reports once the action is done (<i>compte rendu financier</i>): money planned and real, figures, people.</summary>
/// <remarks>
/// The incomes are those besides the grant itself, which the authority knows. Source: arrêté of 24 May 2005; form CERFA 15059.
/// </remarks>
public sealed record FinancialReport
{
    /// <summary>The most lines; included.</summary>
    public const int MostLines = 1_000;

    private FinancialReport(
        LocalDate on, ValueList<ReportLine> lines, ValueList<ReportedIndicator> indicators, ReportedBeneficiaries? beneficiaries, string? summary)
    {
        (On, Lines, Indicators, Beneficiaries, Summary) = (on, lines, indicators, beneficiaries, summary);
        (PlannedCost, ActualCost) = Sums(BudgetSide.Expense);
        (PlannedIncome, ActualIncome) = Sums(BudgetSide.Income);
    }

    /// <summary>Gets the day on which it is handed in.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the expenses and the incomes besides the grant; one expense at least.</summary>
    public ValueList<ReportLine> Lines { get; }

    /// <summary>Gets the figures that tell what the action did.</summary>
    public ValueList<ReportedIndicator> Indicators { get; }

    /// <summary>Gets whom it reached, or <see langword="null"/> where the report does not say.</summary>
    public ReportedBeneficiaries? Beneficiaries { get; }

    /// <summary>Gets what the report says in words, or <see langword="null"/>.</summary>
    public string? Summary { get; }

    /// <summary>Gets the cost that was planned.</summary>
    public Money PlannedCost { get; }

    /// <summary>Gets the real cost.</summary>
    public Money ActualCost { get; }

    /// <summary>Gets the incomes that were planned besides the grant.</summary>
    public Money PlannedIncome { get; }

    /// <summary>Gets the real incomes besides the grant.</summary>
    public Money ActualIncome { get; }

    /// <summary>Gets how much more the action cost than was planned; below zero where it cost less.</summary>
    public Money CostGap => ActualCost - PlannedCost;

    /// <summary>Gets the gap as a share of the planned cost, or <see langword="null"/> where none was planned.</summary>
    public Ratio? CostGapShare => PlannedCost.IsZero ? null : Ratio.Of(CostGap.Minor, PlannedCost.Minor);

    /// <summary>Makes a report that is known to be right.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static FinancialReport Create(
        LocalDate on,
        ValueList<ReportLine> lines,
        ValueList<ReportedIndicator> indicators = default,
        ReportedBeneficiaries? beneficiaries = null,
        string? summary = null)
    {
        TryCreate(on, lines, indicators, beneficiaries, summary, out FinancialReport? report, out ValueList<Problem> problems);
        return Problems.Require(report, problems);
    }

    /// <summary>Makes a report, or tells everything that is wrong: no expense, two currencies, an indicator that stands twice.</summary>
    /// <param name="on">The day on which it is handed in.</param>
    /// <param name="lines">The expenses and the incomes besides the grant; one expense at least, at most <see cref="MostLines"/>, all in one currency.</param>
    /// <param name="indicators">The figures, each once.</param>
    /// <param name="beneficiaries">Whom the action reached, or <see langword="null"/>.</param>
    /// <param name="summary">What the report says in words, or <see langword="null"/>.</param>
    /// <param name="report">The report, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at paths such as <c>/lines/1</c>.</param>
    public static bool TryCreate(
        LocalDate on,
        ValueList<ReportLine> lines,
        ValueList<ReportedIndicator> indicators,
        ReportedBeneficiaries? beneficiaries,
        string? summary,
        [NotNullWhen(true)] out FinancialReport? report,
        out ValueList<Problem> problems)
    {
        List<Problem> found = [.. lines.Index().SelectMany(line => GrantChecks.InCurrencyOf($"/lines/{line.Index}/planned", line.Item.Planned, lines[0].Planned))];
        if (lines.Count > MostLines)
        {
            found.Add(new Problem(ProblemCode.WrongLength, "/lines", $"{lines.Count}", $"≤ {MostLines}"));
        }

        if (!lines.Any(line => line.Side == BudgetSide.Expense))
        {
            found.Add(new Problem(ProblemCode.NoExpense, "/lines"));
        }

        found.AddRepeated(ProblemCode.DuplicateId, indicators.Select(indicator => indicator.Id), i => $"/indicators/{i}/id");
        problems = [.. found];
        report = problems.Count == 0 ? new FinancialReport(on, lines, indicators, beneficiaries, summary) : null;
        return report is not null;
    }

    private (Money Planned, Money Actual) Sums(BudgetSide side)
    {
        Money none = Lines[0].Planned - Lines[0].Planned;
        (Money planned, Money actual) = (none, none);
        foreach (ReportLine line in Lines.AsSpan())
        {
            planned += line.Side == side ? line.Planned : none;
            actual += line.Side == side ? line.Actual : none;
        }

        return (planned, actual);
    }
}
