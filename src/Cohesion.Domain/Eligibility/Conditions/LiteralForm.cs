using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Whether a value written in a rule has the form that a kind asks for.</summary>
internal static class LiteralForm
{
    /// <summary>Says what is wrong with a value opposite a kind: its form, its currency, a code that is not in the vocabulary.</summary>
    public static Problem? Check(Literal literal, FactKind kind, CodeDomain? codes, string path, RuleIndex index) => (kind, literal) switch
    {
        (FactKind.Money, Literal.Amount amount) when amount.Value.Currency != index.Rules.Context.Currency =>
            new Problem(ProblemCode.WrongCurrency, path, amount.Value.ToString(), index.Rules.Context.Currency.Code),
        (FactKind.Choice or FactKind.ChoiceSet, Literal.Word word) => codes?.Check(word.Value, path, index.Suggest),
        (FactKind.Flag, Literal.Flag) or (FactKind.Count, Literal.Number) or (FactKind.Money, Literal.Amount) or (FactKind.Ratio, Literal.Proportion)
            or (FactKind.Date or FactKind.Instant, Literal.Time) or (FactKind.Period, Literal.Span or Literal.Time)
            or (FactKind.Territory or FactKind.TerritorySet, Literal.Place) or (FactKind.Text or FactKind.Identifier, Literal.Word) => null,
        (FactKind.Count, Literal.Amount or Literal.Proportion) or (FactKind.Money, Literal.Number or Literal.Proportion) or (FactKind.Ratio, Literal.Number or Literal.Amount) =>
            new Problem(ProblemCode.UnitMismatch, path, FormatWords.Of(literal), FormatWords.Of(kind)),
        _ => new Problem(ProblemCode.KindMismatch, path, FormatWords.Of(literal), FormatWords.Of(kind)),
    };
}
