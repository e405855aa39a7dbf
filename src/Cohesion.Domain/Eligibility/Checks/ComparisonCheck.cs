using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Comparisons whose two sides are not of one sort or do not count the same thing, or whose relation has no meaning for them.</summary>
internal sealed class ComparisonCheck(RuleIndex index, List<Problem> problems)
{
    private readonly OperandCheck _operands = new(index, problems);

    public void Check(Condition.Compare compare, string path)
    {
        OperandType? left = _operands.TypeOf(compare.Left, $"{path}/0"), right = _operands.TypeOf(compare.Right, $"{path}/2");
        bool isLeftWritten = compare.Left is Operand.Constant && compare.Right is not Operand.Constant;
        if (left is not null && right is not null && (isLeftWritten
            ? Agree(right, left, compare.Left, $"{path}/0")
            : Agree(left, right, compare.Right, $"{path}/2")))
        {
            Order(left, compare.Relation, $"{path}/1");
            problems.AddRange(Ends(compare, path));
        }
    }

    public void Check(Condition.Between between, string path)
    {
        OperandType? fact = _operands.TypeOf(between.Fact, $"{path}/fact");
        OperandType? min = _operands.TypeOf(between.Min, $"{path}/min"), max = _operands.TypeOf(between.Max, $"{path}/max");
        if (fact is { IsOrdered: false })
        {
            problems.Add(new Problem(ProblemCode.KindMismatch, $"{path}/fact", between.Fact.ToString(), FormatWords.Of(FactKind.Count, FactKind.Money, FactKind.Ratio, FactKind.Date, FactKind.Instant)));
            return;
        }

        bool agree = fact is not null && min is not null && Agree(fact, min, between.Min, $"{path}/min");
        if (agree)
        {
            problems.AddRange(new EndCheck(index).Check(between.Min, EndCheck.FirstNeeded, $"{path}/min"));
        }

        if (fact is not null && max is not null && Agree(fact, max, between.Max, $"{path}/max"))
        {
            problems.AddRange(new EndCheck(index).Check(between.Max, EndCheck.LastNeeded, $"{path}/max"));
        }
    }

    public void Check(Condition.Share share, string path)
    {
        OperandType? part = Quantity(share.Fact, $"{path}/fact"), whole = Quantity(share.Base, $"{path}/base");
        if (part is not null && whole is not null)
        {
            Agree(part, whole, new Operand.Fact(share.Base), $"{path}/base");
        }

        string bound = $"{path}/{FormatWords.MemberOf(share.Relation)}";
        if (_operands.TypeOf(share.Bound, bound) is { Sort: not OperandSort.Ratio })
        {
            problems.Add(new Problem(ProblemCode.UnitMismatch, bound, FormatWords.Of(share.Bound), FormatWords.Of(FactKind.Ratio)));
        }
    }

    private OperandType? Quantity(FactId fact, string path)
    {
        OperandType? type = _operands.TypeOf(fact, path);
        if (type is null or { Sort: OperandSort.Number or OperandSort.Amount })
        {
            return type;
        }

        problems.Add(new Problem(ProblemCode.KindMismatch, path, fact.ToString(), FormatWords.Of(FactKind.Count, FactKind.Money)));
        return null;
    }

    private bool Agree(OperandType expected, OperandType found, Operand operand, string path)
    {
        // Nothing is nothing in every unit: "above 0" asks for no currency.
        bool isZero = operand is Operand.Constant { Value: Literal.Number { Value: 0 } } && expected.IsQuantity;
        Problem? problem = isZero ? null
            : !expected.AgreesWith(found) ? Mismatch(expected, found, operand, path)
            : expected.Sort != OperandSort.Word ? null
            : operand is Operand.Constant { Value: Literal.Word word } ? expected.Codes?.Check(word.Value, path, index.Suggest)
            : Equals(expected.Codes, found.Codes) ? null
            : new Problem(ProblemCode.UnitMismatch, path, FormatWords.Of(operand), expected.Codes?.Name?.ToString() ?? expected.Word);
        if (problem is not null)
        {
            problems.Add(problem);
        }

        return problem is null;
    }

    // A text that is no value at all is told how to be one.
    private static Problem Mismatch(OperandType expected, OperandType found, Operand operand, string path) => new(
        expected.IsQuantity && found.IsQuantity ? ProblemCode.UnitMismatch : ProblemCode.KindMismatch,
        path,
        FormatWords.Of(operand),
        operand is Operand.Constant { Value: Literal.Word } ? expected.Example : expected.Word);

    private void Order(OperandType type, Relation relation, string path)
    {
        if (!type.IsOrdered && relation is not (Relation.EqualTo or Relation.DifferentFrom))
        {
            problems.Add(new Problem(ProblemCode.KindMismatch, path, FormatWords.Of(relation), $"{FormatWords.Of(Relation.EqualTo)}, {FormatWords.Of(Relation.DifferentFrom)}"));
        }
    }

    private IEnumerable<Problem> Ends(Condition.Compare compare, string path)
    {
        EndCheck ends = new(index);
        (bool first, bool last) right = EndCheck.NeededOnTheRight(compare.Relation);
        (bool first, bool last) left = compare.Relation is Relation.EqualTo or Relation.DifferentFrom ? right : (right.last, right.first);
        return ends.Check(compare.Left, left, $"{path}/0").Concat(ends.Check(compare.Right, right, $"{path}/2"));
    }
}
