using System.Diagnostics;
using System.Numerics;

namespace Cohesion.Domain.Eligibility;

/// <content>Comparisons of numbers, flags, codes and places.</content>
internal sealed partial class Translator
{
    // Far from where sums overflow.
    private static readonly BigInteger MostNumber = BigInteger.One << 120;

    private Claim Compare(Condition.Compare compare) => (compare.Left, compare.Right) switch
    {
        (Operand.Years years, _) => Age(years, compare.Relation, Measure(compare.Right), compare),
        (_, Operand.Years years) => Age(years, Turned(compare.Relation), Measure(compare.Left), compare),
        _ => Compare(Measure(compare.Left), compare.Relation, Measure(compare.Right), compare),
    };

    private Claim Compare(IReadOnlyList<Case<Value>> left, Relation relation, IReadOnlyList<Case<Value>> right, Condition atom) => left.Count * right.Count > MostCases
        ? Open(atom)
        : Claim.Any([.. left.SelectMany(a => right.Select(b => Claim.All(a.When, b.When, Compare(a.Value, relation, b.Value, atom))))]);

    private Claim Compare(Value left, Relation relation, Value right, Condition atom) => (left, right) switch
    {
        (Value.Nothing, _) or (_, Value.Nothing) => Claim.False,
        (Value.Open, _) or (_, Value.Open) => Open(atom),
        (Value.Number a, Value.Number b) => Claim.All(a.Has, b.Has, Compare(a.Form.Minus(b.Form), relation, atom)),
        (Value.Time a, Value.Time b) => Claim.All(a.Has, b.Has, Compare(a.Range, relation, b.Range, atom)),
        (Value.Stated a, Value.Stated or Value.Word or Value.Place or Value.Flag) => Same(a, relation, right, atom),
        (Value.Word or Value.Place or Value.Flag, Value.Stated b) => Same(b, relation, left, atom),
        _ => Open(atom),
    };

    /// <summary>Compares a sum with zero.</summary>
    private Claim Compare(LinearForm form, Relation relation, Condition atom)
    {
        ((int Variable, BigInteger Coefficient)[] terms, BigInteger constant) = form.Whole();
        if (BigInteger.Abs(constant) > MostNumber || Array.Exists(terms, term => BigInteger.Abs(term.Coefficient) > MostNumber))
        {
            return Open(atom);
        }

        Claim? AtMost(int limit) => Space.AtMost(Array.ConvertAll(terms, static term => (term.Variable, (Int128)term.Coefficient)), limit - (Int128)constant);
        Claim? AtLeast(int limit) => Space.AtMost(Array.ConvertAll(terms, static term => (term.Variable, -(Int128)term.Coefficient)), (Int128)constant - limit);
        return relation switch
        {
            Relation.LessThan => AtMost(-1),
            Relation.AtMost => AtMost(0),
            Relation.AtLeast => AtLeast(0),
            Relation.MoreThan => AtLeast(1),
            Relation.EqualTo => AtMost(0) is { } most && AtLeast(0) is { } least ? Claim.All(most, least) : null,
            Relation.DifferentFrom => AtMost(-1) is { } below && AtLeast(1) is { } above ? Claim.Any(below, above) : null,
            _ => throw new UnreachableException(),
        } ?? Open(atom);
    }

    private Claim Same(Value.Stated fact, Relation relation, Value other, Condition atom)
    {
        Claim? same = (fact.Of, other) switch
        {
            (Carrier.Flag flag, Value.Flag { Is: var isYes }) => isYes ? Space.Yes(flag.Variable) : Space.Yes(flag.Variable).Contrary,
            (Carrier.Element element, Value.Word word) => IsOne(element, element.Elements.Where(value => value == word.Text)),
            (Carrier.Element element, Value.Place place) => Lies(element, [place.Code], atom),
            _ => null,
        };
        return relation switch
        {
            _ when same is null => Open(atom),
            Relation.EqualTo => Claim.All(fact.Has, same),
            Relation.DifferentFrom => Claim.All(fact.Has, same.Contrary),
            _ => Claim.False,
        };
    }

    /// <summary>Says a share without a division: part ≥ r·whole. On a base of zero there is no share, and nothing is met.</summary>
    private Claim Share(Condition.Share share)
    {
        if (Fact(share.Fact) is not [{ Value: Value.Number part }] || Fact(share.Base) is not [{ Value: Value.Number whole }])
        {
            return Open(share);
        }

        Claim hasBase = Claim.All(part.Has, whole.Has, Compare(whole.Form, Relation.MoreThan, share));
        IReadOnlyList<Case<Value>> bounds = Combine(Measure(share.Bound), [new(Claim.True, whole)], Product);
        return Claim.All(hasBase, Compare([new(Claim.True, part)], share.Relation, bounds, share));
    }

    private static Relation Turned(Relation relation) => relation switch
    {
        Relation.LessThan => Relation.MoreThan,
        Relation.AtMost => Relation.AtLeast,
        Relation.AtLeast => Relation.AtMost,
        Relation.MoreThan => Relation.LessThan,
        _ => relation,
    };
}
