using System.Diagnostics;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <content>What operands amount to, in each case that rules tell apart.</content>
internal sealed partial class Translator
{
    private IReadOnlyList<Case<Value>> Measure(Operand operand) => operand switch
    {
        Operand.Fact fact => Fact(fact.Id),
        Operand.Constant constant => [new(Claim.True, ValueOf(constant.Value))],
        Operand.Named named => Named(named),
        Operand.Times times => Combine(Measure(times.Factor), Measure(times.Of), Product),
        Operand.Sum sum => sum.Terms.Select(Measure).Aggregate((all, term) => Combine(all, term, Total)),
        Operand.Moved moved => [.. Measure(moved.Day).Select(day => day with { Value = Move(day.Value, moved) })],
        Operand.ParameterAt at => Parameter(_rules.Parameter(at.Parameter)!, at.At),
        Operand.Years => [new(Claim.True, new Value.Open())],
        _ => throw new UnreachableException(),
    };

    private IReadOnlyList<Case<Value>> Fact(FactId id)
    {
        Claim has = Has(id);
        return [new(Claim.True, _universe.CarrierOf(id, _version) switch
        {
            Carrier.Number number => new Value.Number(LinearForm.OfSlot(number.Variable, number.Unit), has),
            Carrier.Time { Minute: null } day => new Value.Time(new(new(0, 0, day.Day), new(0, Days.LastMinute, day.Day), false, false), has),
            Carrier.Time { Minute: { } minute } day => new Value.Time(new(new(0, 0, day.Day, minute), new(0, 0, day.Day, minute), true, false), has),
            Carrier.Flag or Carrier.Element => new Value.Stated(_universe.CarrierOf(id, _version), has),
            Carrier.Whole => new Value.Open(),
            _ => new Value.Nothing(),
        })];
    }

    private IReadOnlyList<Case<Value>> Named(Operand.Named named)
    {
        if (Names.ParameterOf(named.Name, _rules) is { } parameter)
        {
            return Parameter(parameter, SubmittedAt);
        }

        return WindowsOf(named.Name, asWaves: false) is [var only] ? [new(Claim.True, only)] : [new(Claim.True, new Value.Open())];
    }

    private IReadOnlyList<Case<Value>> Parameter(Parameter parameter, FactId at) =>
        [.. CasesOf(parameter, at).Select(each => new Case<Value>(each.When, each.Value is { Items: [var single, ..] } ? ValueOf(single) : new Value.Open()))];

    /// <summary>Gives the values that a parameter has, each with its case; together they leave nothing out. No value is one that cannot be told.</summary>
    private IReadOnlyList<Case<ParameterValue?>> CasesOf(Parameter parameter, FactId at)
    {
        if (!_rows.TryGetValue(parameter.Name, out IReadOnlyList<Claim>? known) || at != SubmittedAt)
        {
            known = [.. parameter.Rows.Select(row => Holds(row, at))];
            _rows[parameter.Name] = at == SubmittedAt ? known : _rows.GetValueOrDefault(parameter.Name) ?? known;
        }

        (Claim Holds, ParameterRow Row)[] rows = [.. known.Zip(parameter.Rows)];
        int sign = parameter.Hit == HitPolicy.Lowest ? 1 : -1;
        rows = parameter.Hit is HitPolicy.Lowest or HitPolicy.Highest
            ? [.. rows.Order(Comparer<(Claim, ParameterRow Row)>.Create((a, b) => sign * Cases.Rank(a.Row.Value).CompareTo(Cases.Rank(b.Row.Value))))]
            : rows;
        List<Case<ParameterValue?>> cases = [];
        for (int i = 0; i < rows.Length; i++)
        {
            IEnumerable<Claim> others = parameter.Hit == HitPolicy.Unique ? rows.Where((_, j) => j != i).Select(row => row.Holds) : rows[..i].Select(row => row.Holds);
            cases.Add(new(Claim.All([rows[i].Holds, .. others.Select(other => other.Contrary)]), rows[i].Row.Value));
        }

        cases.Add(new(Claim.Any([.. rows.Select(row => row.Holds)]).Contrary, (parameter.Otherwise as ParameterDefault.Fallback)?.Value));
        if (parameter.Hit == HitPolicy.Unique)
        {
            cases.Add(new(Claim.AtLeast(2, [.. rows.Select(row => row.Holds)]), null));
        }

        return [.. cases.Where(each => each.When != Claim.False)];
    }

    private Claim Holds(ParameterRow row, FactId at)
    {
        Claim inTime = row.From is null && row.Until is null ? Claim.True
            : _universe.CarrierOf(at, _version) is Carrier.Time day && Fact(at) is [{ Value: Value.Time { Range: var range } }]
                ? Claim.All(Has(at), IsIn(range, Constant(TimeRange.OfWindow(
                    row.From is { } from ? Time.Limit.Of(from) : null, row.Until is { } until ? Time.Limit.Of(until) : null, true, _rules.Context.Zone)), null))
                : _universe.OpaqueOf(new Condition.Known(at), _rules);
        return row.When is { } when ? Claim.All(inTime, Of(when)) : inTime;
    }

    private Value ValueOf(Literal literal) => literal switch
    {
        Literal.Number number => Constant(Exact.Of(number.Value)),
        Literal.Amount amount => Constant(Exact.Of(amount.Value.Minor)),
        Literal.Proportion proportion => Constant(Exact.Of(proportion.Value)),
        Literal.Time time => new Value.Time(Constant(TimeRange.OfLimit(time.Value, _rules.Context.Zone)), Claim.True),
        Literal.Span span => new Value.Time(Constant(TimeRange.OfDays(span.Value.Start.First, span.Value.End.Last, _rules.Context.Zone, isLimit: true)), Claim.True),
        Literal.Word word => new Value.Word(word.Value),
        Literal.Place place => new Value.Place(place.Value),
        Literal.Flag flag => new Value.Flag(flag.Value),
        _ => throw new UnreachableException(),
    };

    private static Value.Number Constant(Exact number) => new(LinearForm.Of(number), Claim.True);

    private static Value Total(Value left, Value right) => (left, right) switch
    {
        (Value.Nothing, _) or (_, Value.Nothing) => new Value.Nothing(),
        (Value.Number a, Value.Number b) => new Value.Number(a.Form.Plus(b.Form), Claim.All(a.Has, b.Has)),
        _ => new Value.Open(),
    };

    private static Value Product(Value factor, Value of) => (factor, of) switch
    {
        (Value.Nothing, _) or (_, Value.Nothing) => new Value.Nothing(),
        (Value.Number { Form.Terms.Count: 0 } a, Value.Number b) => new Value.Number(b.Form.Times(a.Form.Constant), Claim.All(a.Has, b.Has)),
        _ => new Value.Open(),
    };

    private static IReadOnlyList<Case<Value>> Combine(IReadOnlyList<Case<Value>> left, IReadOnlyList<Case<Value>> right, Func<Value, Value, Value> join) =>
        left.Count * right.Count > MostCases
            ? [new(Claim.True, new Value.Open())]
            : [.. left.SelectMany(a => right.Select(b => new Case<Value>(Claim.All(a.When, b.When), join(a.Value, b.Value)))).Where(each => each.When != Claim.False)];
}
