using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Conditions that do not apply to their facts: another kind, another unit, another currency, a missing match.</summary>
internal sealed class ConditionCheck(RuleIndex index)
{
    private readonly List<Problem> _problems = [];

    public IReadOnlyList<Problem> Run()
    {
        _problems.Clear();
        foreach ((Condition condition, string path, RuleSite site) in index.Parts)
        {
            Check(condition, path, site);
        }

        return _problems;
    }

    private void Check(Condition condition, string path, RuleSite site)
    {
        switch (condition)
        {
            case Condition.Compare compare:
                new ComparisonCheck(index, _problems).Check(compare, $"{path}/compare");
                break;
            case Condition.Between between:
                new ComparisonCheck(index, _problems).Check(between, $"{path}/between");
                break;
            case Condition.Share share:
                new ComparisonCheck(index, _problems).Check(share, $"{path}/share");
                break;
            case Condition.During during:
                Expect(during.Fact, $"{path}/during/fact", FactKind.Date, FactKind.Instant, FactKind.Period);
                Windows(during, path);
                break;
            case Condition.StartsWith starts:
                Expect(starts.Fact, $"{path}/startsWith/fact", FactKind.Text, FactKind.Identifier);
                break;
            case Condition.OneOf or Condition.Has or Condition.Within:
                new ListCheck(index, _problems).Check(condition, path);
                break;
            case Condition.Flag flag:
                Expect(flag.Fact, $"{path}/flag", FactKind.Flag);
                break;
            case Condition.Judgement judgement:
                Judgement(judgement, $"{path}/opinion", site);
                break;
            default:
                break;
        }
    }

    private void Windows(Condition.During during, string path)
    {
        for (int i = 0; i < during.Windows.Count; i++)
        {
            string place = ConditionTree.WindowPath(during, path, i);
            if (!IsWindow(during.Windows[i], place))
            {
                _problems.Add(new Problem(ProblemCode.KindMismatch, place, FormatWords.Of(during.Windows[i]), FormatWords.Of(FactKind.Date, FactKind.Period)));
            }
        }
    }

    private bool IsWindow(Operand window, string path)
    {
        Parameter? parameter = window switch
        {
            Operand.Named named => index.Parameter(named.Name),
            Operand.ParameterAt at => index.Parameter(at.Parameter),
            _ => null,
        };
        if (window is Operand.ParameterAt { At: var day })
        {
            Expect(day, $"{path}/at", FactKind.Date, FactKind.Instant);
        }

        return parameter is not null
            ? parameter.Kind is FactKind.Period or FactKind.Date or FactKind.Instant
            : window is Operand.Constant { Value: Literal.Time or Literal.Span } or Operand.ParameterAt
                || (window is Operand.Named list && !index.Rules.Context.Names.TryGetValue(list.Name, out _));
    }

    private void Judgement(Condition.Judgement judgement, string path, RuleSite site)
    {
        if (site.Records is { } records)
        {
            _problems.Add(new Problem(ProblemCode.UnsupportedHere, path, judgement.Fact.ToString(), $"{records}.…"));
        }

        if (judgement.Each is { } each)
        {
            Expect(each, $"{path}/each", FactKind.ChoiceSet, FactKind.TerritorySet);
        }

        if (judgement.Before is { } before)
        {
            new OperandCheck(index, _problems).TimeOf(before, $"{path}/before");
            _problems.AddRange(new EndCheck(index).Check(before, EndCheck.FirstNeeded, $"{path}/before"));
        }
    }

    private void Expect(FactId id, string path, params ReadOnlySpan<FactKind> kinds)
    {
        if (index.Fact(id) is { } fact && !kinds.Contains(fact.Kind))
        {
            _problems.Add(new Problem(ProblemCode.KindMismatch, path, id.ToString(), FormatWords.Of(kinds)));
        }
    }
}
