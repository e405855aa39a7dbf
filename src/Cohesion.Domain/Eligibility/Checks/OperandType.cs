using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>What sort of thing an operand is, as far as comparisons and sums care.</summary>
internal enum OperandSort
{
    Number = 1,
    Amount,
    Ratio,
    Time,
    Word,
    Flag,
}

/// <summary>What an operand is.</summary>
/// <param name="Sort">What it is made of.</param>
/// <param name="Unit">What a number counts; <see langword="null"/> agrees with any unit.</param>
/// <param name="Codes">The codes that a word may be; <see langword="null"/> for any.</param>
internal sealed record OperandType(OperandSort Sort, string? Unit = null, CodeDomain? Codes = null)
{
    /// <summary>Gets whether it can be added and multiplied.</summary>
    public bool IsQuantity => Sort is OperandSort.Number or OperandSort.Amount or OperandSort.Ratio;

    /// <summary>Gets whether less and more mean something.</summary>
    public bool IsOrdered => IsQuantity || Sort == OperandSort.Time;

    /// <summary>Gets the word of the call file for it.</summary>
    public string Word => Sort switch
    {
        OperandSort.Number => Unit ?? FormatWords.Of(FactKind.Count),
        OperandSort.Amount => FormatWords.Of(FactKind.Money),
        OperandSort.Ratio => FormatWords.Of(FactKind.Ratio),
        OperandSort.Time => FormatWords.Of(FactKind.Date, FactKind.Instant),
        OperandSort.Flag => FormatWords.Of(FactKind.Flag),
        _ => FormatWords.Of(FactKind.Choice, FactKind.Text, FactKind.Identifier),
    };

    /// <summary>Gets a value of it as a call file writes one, or its word where that is plain.</summary>
    public string Example => Sort switch
    {
        OperandSort.Amount => "3000.01 EUR",
        OperandSort.Ratio => "60 %",
        OperandSort.Time => "2021-04-30",
        _ => Word,
    };

    /// <summary>Tells whether both count the same thing.</summary>
    public bool AgreesWith(OperandType other) =>
        Sort == other.Sort && (Unit is null || other.Unit is null || string.Equals(Unit, other.Unit, StringComparison.Ordinal));

    /// <summary>Gives the type of the values of a kind, or <see langword="null"/> for a kind that no comparison reads.</summary>
    public static OperandType? Of(FactKind kind, string? unit, CodeDomain? codes) => kind switch
    {
        FactKind.Count => new OperandType(OperandSort.Number, unit),
        FactKind.Money => new OperandType(OperandSort.Amount),
        FactKind.Ratio => new OperandType(OperandSort.Ratio),
        FactKind.Date or FactKind.Instant => new OperandType(OperandSort.Time),
        FactKind.Flag => new OperandType(OperandSort.Flag),
        FactKind.Choice => new OperandType(OperandSort.Word, Codes: codes),
        FactKind.Text or FactKind.Identifier => new OperandType(OperandSort.Word),
        _ => null,
    };

    /// <summary>Gives the type of a value written in a rule, or <see langword="null"/> for a territory, which only lists hold.</summary>
    public static OperandType? Of(Literal literal) => literal switch
    {
        Literal.Number => new OperandType(OperandSort.Number),
        Literal.Amount => new OperandType(OperandSort.Amount),
        Literal.Proportion => new OperandType(OperandSort.Ratio),
        Literal.Time or Literal.Span => new OperandType(OperandSort.Time),
        Literal.Word => new OperandType(OperandSort.Word),
        Literal.Flag => new OperandType(OperandSort.Flag),
        _ => null,
    };
}
