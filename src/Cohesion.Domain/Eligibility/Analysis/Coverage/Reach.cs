using System.Diagnostics;
using System.Numerics;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>What no case can show, as far as the kinds and the bounds of single facts tell.</summary>
internal sealed class Reach(RuleSet rules)
{
    private static readonly LocalizedText AlwaysStated = LocalizedText.Of(
        "ce fait a toujours une valeur\u202F: tant qu’elle manque, la disposition est en suspens, et n’est pas refusée", "the fact always has a value: as long as it is missing, the clause is undecided, and not failed");

    /// <summary>Says why no case shows a goal, or <see langword="null"/> where one may.</summary>
    public LocalizedText? WhyNot(Goal goal) => goal switch
    {
        { Threshold: { } threshold } => WhyNot(threshold, goal.Aspect),
        { Filter: not null } => null,
        { Atom: >= 0 } => goal.Aspect is CoverageAspect.Fails or CoverageAspect.FailsAndDecides && NeverFails(goal.Plan.Atoms[goal.Atom].Atom) ? AlwaysStated : null,
        { Aspect: CoverageAspect.Fails or CoverageAspect.FailsAndDecides } => NeverRefuses(goal.Plan) ? AlwaysStated : null,
        _ => null,
    };

    private bool NeverRefuses(ClausePlan plan) =>
        plan.Refusal.Formula.Evaluate([.. plan.Atoms.Select(atom => NeverFails(atom.Atom) ? Truth.True : Truth.Unknown)]) == Truth.False;

    /// <summary>Tells whether an atom asks whether something is stated that always has a value.</summary>
    public bool NeverFails(Condition atom) => atom is Condition.Known known && FactLookup.Find(rules, known.Fact) is { } fact && !AtomSamples.MayBeNone(fact, rules.Facts);

    /// <summary>Tells whether facts may lie on both sides of a limit, as far as their bounds tell.</summary>
    public bool IsCrossed(Threshold threshold) => WhyNot(threshold, CoverageAspect.JustBelow) is null || WhyNot(threshold, CoverageAspect.JustAbove) is null;

    private LocalizedText? WhyNot(Threshold threshold, CoverageAspect aspect)
    {
        (BigInteger? least, BigInteger? greatest) = threshold.Atom switch
        {
            Condition.Compare compare when threshold.IsTurned => Minus(Range(compare.Right), Range(compare.Left)),
            Condition.Compare compare => Minus(Range(compare.Left), Range(compare.Right)),
            Condition.Between between => Minus(Range(between.Fact), Range(threshold.IsUpper ? between.Max : between.Min)),
            Condition.Share share => ShareRange(share),
            _ => (null, null),
        };
        return aspect switch
        {
            CoverageAspect.JustBelow when least >= 0 => LocalizedText.Of("la comparaison n’est jamais sous la limite, bornes des faits obligent", "what is compared never lies below the limit, by the bounds of its facts"),
            CoverageAspect.AtTheLimit when least > 0 || greatest < 0 => LocalizedText.Of("la comparaison n’est jamais à la limite, bornes des faits obligent", "what is compared never lies at the limit, by the bounds of its facts"),
            CoverageAspect.JustAbove when greatest <= 0 => LocalizedText.Of("la comparaison n’est jamais au-dessus de la limite, bornes des faits obligent", "what is compared never lies above the limit, by the bounds of its facts"),
            _ => null,
        };
    }

    // A share of nothing is none, and a part is no more than its whole only where the catalogue says so.
    private (BigInteger? Least, BigInteger? Greatest) ShareRange(Condition.Share share) =>
        share.Bound is Operand.Constant { Value: Literal.Proportion { Value.Numerator: 0 } } ? Range(share.Fact)
        : share.Bound is Operand.Constant { Value: Literal.Proportion { Value: var ratio } } && ratio == Ratio.Percent(100) && PartsAndWholes.IsPart(share.Fact, share.Base) ? (null, BigInteger.Zero)
        : (null, null);

    private static (BigInteger? Least, BigInteger? Greatest) Minus((BigInteger? Least, BigInteger? Greatest) left, (BigInteger? Least, BigInteger? Greatest) right) =>
        (left.Least - right.Greatest, left.Greatest - right.Least);

    private (BigInteger? Least, BigInteger? Greatest) Range(Operand operand) => operand switch
    {
        Operand.Fact fact => Range(fact.Id),
        Operand.Constant constant => (Number(constant.Value), Number(constant.Value)),
        Operand.Sum sum => sum.Terms.Select(Range).Aggregate((one, other) => (one.Least + other.Least, one.Greatest + other.Greatest)),
        Operand.Times { Factor: Operand.Constant { Value: Literal.Number { Value: >= 0 and var factor } }, Of: var of } when Range(of) is var (least, greatest) => (least * factor, greatest * factor),
        _ => (null, null),
    };

    private (BigInteger? Least, BigInteger? Greatest) Range(FactId id) => FactLookup.Find(rules, id) is { Kind: FactKind.Count or FactKind.Money } fact
        ? (Number(fact.Min) ?? LeastOf(fact), Number(fact.Max))
        : (null, null);

    // What counts gives no less than zero, and so does what adds up numbers that are none.
    private BigInteger? LeastOf(FactDefinition fact) => fact.Derivation switch
    {
        { Aggregate: Aggregate.Count or Aggregate.Distinct } => BigInteger.Zero,
        { Aggregate: Aggregate.Sum } sum when rules.Facts.TryGet(sum.Over, out FactDefinition? over) => Number(over.Min)?.Sign >= 0 ? BigInteger.Zero : null,
        _ => null,
    };

    private static BigInteger? Number(Literal? literal) => literal switch
    {
        Literal.Number number => number.Value,
        Literal.Amount amount => amount.Value.Minor,
        Literal.Proportion or Literal.Time or Literal.Span or Literal.Place or Literal.Word or Literal.Flag or null => null,
        _ => throw new UnreachableException(),
    };
}
