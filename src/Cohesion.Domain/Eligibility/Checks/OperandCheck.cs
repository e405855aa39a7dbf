using System.Diagnostics;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <summary>Tells what operands are, and everything in them that does not fit together. What is unknown is left to <see cref="NameCheck"/>.</summary>
internal sealed class OperandCheck(RuleIndex index, List<Problem> problems)
{
    private static readonly string Comparable = FormatWords.Of(
        FactKind.Count, FactKind.Money, FactKind.Ratio, FactKind.Date, FactKind.Instant, FactKind.Choice, FactKind.Text, FactKind.Identifier, FactKind.Flag);

    /// <summary>Gives the type of an operand, or <see langword="null"/> when a problem, here or elsewhere, leaves it open.</summary>
    public OperandType? TypeOf(Operand operand, string path) => operand switch
    {
        Operand.Fact fact => TypeOf(fact.Id, path),
        Operand.Constant constant => TypeOf(constant.Value, path),
        Operand.Named named => TypeOf(named.Name, path),
        Operand.Times times => Product(times, path),
        Operand.Sum sum => Total(sum, path),
        Operand.Moved moved => TimeOf(moved.Day, $"{path}/date"),
        Operand.Years years => Years(years, path),
        Operand.ParameterAt at => At(at, path),
        _ => throw new UnreachableException(),
    };

    /// <summary>Gives the type of a day, and refuses anything else.</summary>
    public OperandType? TimeOf(Operand operand, string path) => Of(OperandSort.Time, TypeOf(operand, path), operand, path);

    /// <summary>Gives the type of a fact that comparisons read, and refuses any other.</summary>
    public OperandType? TypeOf(FactId id, string path)
    {
        if (index.Fact(id) is not { } fact)
        {
            return null;
        }

        OperandType? type = OperandType.Of(fact.Kind, fact.Unit, index.CodesOf(fact));
        return type ?? Refuse(path, id.ToString(), Comparable);
    }

    private OperandType? TypeOf(Literal literal, string path)
    {
        if (literal is Literal.Amount amount && amount.Value.Currency != index.Rules.Context.Currency)
        {
            problems.Add(new Problem(ProblemCode.WrongCurrency, path, amount.Value.ToString(), index.Rules.Context.Currency.Code));
        }

        return OperandType.Of(literal) ?? Refuse(path, FormatWords.Of(literal), "within");
    }

    private OperandType? TypeOf(NameReference name, string path)
    {
        if (index.Parameter(name) is { } parameter)
        {
            return TypeOf(parameter, name.ToString(), path);
        }

        if (Names.WindowOf(name, index.Rules) is var (phase, wave))
        {
            if (wave is null && phase.Windows.Count > 1)
            {
                problems.Add(new Problem(ProblemCode.SeveralWindows, path, name.ToString(), string.Join(", ", phase.Windows.Select(window => $"{name}.{window.Id}"))));
                return null;
            }

            return new OperandType(OperandSort.Time);
        }

        return index.Rules.Context.Names.TryGetValue(name, out _) ? Refuse(path, name.ToString(), Comparable) : null;
    }

    private OperandType? TypeOf(Parameter parameter, string name, string path)
    {
        bool isOnePeriod = parameter.Kind == FactKind.Period && parameter.Rows.All(row => row.Value.Items.Count == 1);
        OperandType? type = isOnePeriod
            ? new OperandType(OperandSort.Time)
            : OperandType.Of(parameter.Kind, parameter.Unit, index.CodesOf(parameter.Vocabulary));
        return type ?? Refuse(path, name, Comparable);
    }

    private OperandType? Product(Operand.Times times, string path)
    {
        OperandType? factor = Quantity(times.Factor, $"{path}/times/0"), of = Quantity(times.Of, $"{path}/times/1");
        if (factor is null || of is null)
        {
            return null;
        }

        if (factor.Sort == OperandSort.Amount && of.Sort == OperandSort.Amount)
        {
            problems.Add(new Problem(ProblemCode.UnitMismatch, $"{path}/times/1", FormatWords.Of(times.Of), FormatWords.Of(FactKind.Count, FactKind.Ratio)));
            return null;
        }

        return factor.Sort == OperandSort.Amount || of.Sort == OperandSort.Ratio ? Of(factor, of) : Of(of, factor);
    }

    private static OperandType Of(OperandType leading, OperandType other) => leading.Sort switch
    {
        OperandSort.Ratio => other,
        OperandSort.Number => leading with { Unit = leading.Unit ?? other.Unit },
        _ => leading,
    };

    private OperandType? Total(Operand.Sum sum, string path)
    {
        OperandType? total = null;
        for (int i = 0; i < sum.Terms.Count; i++)
        {
            OperandType? term = Quantity(sum.Terms[i], $"{path}/sum/{i}");
            if (term is null)
            {
                continue;
            }

            if (total is not null && !total.AgreesWith(term))
            {
                problems.Add(new Problem(ProblemCode.UnitMismatch, $"{path}/sum/{i}", FormatWords.Of(sum.Terms[i]), total.Word));
                continue;
            }

            total = total?.Unit is null ? term : total;
        }

        return total;
    }

    private OperandType Years(Operand.Years years, string path)
    {
        TimeOf(years.From, $"{path}/years/0");
        TimeOf(years.To, $"{path}/years/1");
        return new OperandType(OperandSort.Number, "year");
    }

    private OperandType? At(Operand.ParameterAt at, string path)
    {
        Of(OperandSort.Time, TypeOf(at.At, $"{path}/at"), new Operand.Fact(at.At), $"{path}/at");
        return index.Parameter(at.Parameter) is { } parameter ? TypeOf(parameter, at.Parameter.ToString(), $"{path}/parameter") : null;
    }

    private OperandType? Quantity(Operand operand, string path) => TypeOf(operand, path) switch
    {
        null => null,
        { IsQuantity: true } type => type,
        _ => Refuse(path, FormatWords.Of(operand), FormatWords.Of(FactKind.Count, FactKind.Money, FactKind.Ratio)),
    };

    private OperandType? Of(OperandSort sort, OperandType? type, Operand operand, string path) => type is null || type.Sort == sort
        ? type
        : Refuse(path, FormatWords.Of(operand), new OperandType(sort).Word);

    private OperandType? Refuse(string path, string found, string expected)
    {
        problems.Add(new Problem(ProblemCode.KindMismatch, path, found, expected));
        return null;
    }
}
