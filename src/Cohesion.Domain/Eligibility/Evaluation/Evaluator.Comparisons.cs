using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <content>Comparisons. An operand that hangs on undecided cases has several measures; a comparison is decided when all of them agree.</content>
internal sealed partial class Evaluator
{
    private Truth Compare(Condition.Compare compare, List<Doubt> doubts) =>
        Compare(Measure(compare.Left, doubts), compare.Relation, Measure(compare.Right, doubts));

    private Truth Between(Condition.Between between, List<Doubt> doubts)
    {
        IReadOnlyList<Measured> fact = [MeasureOf(between.Fact, doubts)];
        return Kleene.And(
            Compare(fact, Relation.AtLeast, Measure(between.Min, doubts)),
            Compare(fact, Relation.AtMost, Measure(between.Max, doubts)));
    }

    private Truth Compare(IReadOnlyList<Measured> left, Relation relation, IReadOnlyList<Measured> right)
    {
        IReadOnlyList<Measured> some = Few(left), others = Few(right);
        return Agreement(some.SelectMany(a => others.Select(b => Compare(a, relation, b))));
    }

    private Truth Compare(Measured left, Relation relation, Measured right) => (left, right) switch
    {
        (Measured.Nothing, _) or (_, Measured.Nothing) => Truth.False,
        (Measured.Open, _) or (_, Measured.Open) => Truth.Unknown,
        (Measured.Number a, Measured.Number b) => Ranges.Compare(a.Low, a.High, relation, b.Low, b.High),
        (Measured.Time a, Measured.Time b) => TimeRange.Compare(a.Range, relation, b.Range),
        _ => relation switch
        {
            Relation.EqualTo => Same(left, right),
            Relation.DifferentFrom => Kleene.Negate(Same(left, right)),
            _ => Truth.False,
        },
    };

    private Truth Same(Measured left, Measured right) => (left, right) switch
    {
        (Measured.Place a, Measured.Place b) => Lies(a.Code, [b.Code]),
        (Measured.Word a, Measured.Word b) => Kleene.Of(a.Text == b.Text),
        (Measured.Flag a, Measured.Flag b) => Kleene.Of(a.Value == b.Value),
        _ => Truth.False,
    };

    /// <summary>Decides a share without a division: part ≥ r·whole. On a base of zero there is no share, and nothing is met.</summary>
    private Truth Share(Condition.Share share, List<Doubt> doubts)
    {
        Measured part = MeasureOf(share.Fact, doubts), whole = MeasureOf(share.Base, doubts);
        if (part is Measured.Nothing || whole is Measured.Nothing)
        {
            return Truth.False;
        }

        Truth hasBase = Compare(whole, Relation.MoreThan, Measured.Number.Of(0));
        IReadOnlyList<Measured> bounds = [.. Measure(share.Bound, doubts).Select(bound => Product(bound, whole))];
        return hasBase == Truth.False ? Truth.False : Kleene.And(hasBase, Compare([part], share.Relation, bounds));
    }

    private static Measured Product(Measured factor, Measured of) => (factor, of) switch
    {
        (Measured.Nothing, _) or (_, Measured.Nothing) => Measured.Nothing.Instance,
        (Measured.Number { Low: var k }, Measured.Number number) => k.Numerator.Sign >= 0
            ? new Measured.Number(k * number.Low, number.High is { } high ? k * high : null)
            : number.High is { } top ? new Measured.Number(k * top, k * number.Low)
            : Measured.Open.Instance,
        _ => Measured.Open.Instance,
    };

    private static Truth Agreement(IEnumerable<Truth> truths)
    {
        Truth[] distinct = [.. truths.Distinct()];
        return distinct is [var only] ? only : Truth.Unknown;
    }
}
