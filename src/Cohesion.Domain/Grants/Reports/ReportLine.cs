using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Grants;

/// <summary>A line of a financial report: what was planned against what was real.</summary>
public sealed record ReportLine
{
    private ReportLine(BudgetSide side, Code kind, Money planned, Money actual) => (Side, Kind, Planned, Actual) = (side, kind, planned, actual);

    /// <summary>Gets whether it is an expense or an income.</summary>
    public BudgetSide Side { get; }

    /// <summary>Gets of what kind it is, of the vocabularies <see cref="Vocabularies.ExpenseKind"/> and <see cref="Vocabularies.IncomeKind"/> or of the call.</summary>
    public Code Kind { get; }

    /// <summary>Gets what the budget foresaw; zero or more.</summary>
    public Money Planned { get; }

    /// <summary>Gets what it came to; zero or more.</summary>
    public Money Actual { get; }

    /// <summary>Gets how much more it came to than was planned; below zero where it came to less.</summary>
    public Money Gap => Actual - Planned;

    /// <summary>Gets the gap as a share of what was planned, or <see langword="null"/> where nothing was.</summary>
    public Ratio? GapShare => Planned.IsZero ? null : Ratio.Of(Gap.Minor, Planned.Minor);

    /// <summary>Makes a line that is known to be right.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException">An argument is missing, or <see cref="TryCreate"/> finds something wrong.</exception>
    public static ReportLine Create(BudgetSide side, Code kind, Money planned, Money actual)
    {
        TryCreate(side, kind, planned, actual, out ReportLine? line, out ValueList<Problem> problems);
        return Problems.Require(line, problems);
    }

    /// <summary>Makes a line, or tells everything that is wrong: an amount below zero, two currencies.</summary>
    /// <param name="side">Whether it is an expense or an income.</param>
    /// <param name="kind">Of what kind it is.</param>
    /// <param name="planned">What the budget foresaw; zero or more.</param>
    /// <param name="actual">What it came to; zero or more.</param>
    /// <param name="line">The line, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at <c>/planned</c> and <c>/actual</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="side"/> is no side.</exception>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is the default value.</exception>
    public static bool TryCreate(
        BudgetSide side, Code kind, Money planned, Money actual, [NotNullWhen(true)] out ReportLine? line, out ValueList<Problem> problems)
    {
        Guard.Against.Undefined(side);
        Guard.Against.Default(kind);
        problems = [.. GrantChecks.NotBelowZero("/planned", planned), .. GrantChecks.NotBelowZero("/actual", actual), .. GrantChecks.InCurrencyOf("/actual", actual, planned)];
        line = problems.Count == 0 ? new ReportLine(side, kind, planned, actual) : null;
        return line is not null;
    }
}
