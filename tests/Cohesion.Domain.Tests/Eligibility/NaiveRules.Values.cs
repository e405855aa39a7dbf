using System.Diagnostics;
using System.Numerics;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;
using NodaTime;

namespace Cohesion.Domain.Tests.Eligibility;

/// <content>Operands and comparisons. An operand that hangs on cases has several values; a comparison is decided where all of them agree.</content>
internal sealed partial class NaiveRules
{
    private static readonly object None = new(), Unknown = new();

    private object[] Measures(Operand operand) => operand switch
    {
        Operand.Fact fact => [Measure(fact.Id)],
        Operand.Constant constant => [Measure(constant.Value)],
        Operand.Named named when ParameterOf(named.Name.ToString()) is { } parameter => Cases(parameter, SubmittedAt) is { } values ? [.. values.Select(value => Measure(value.Items[0]))] : [Unknown],
        Operand.Named named => WindowsOf(named.Name.ToString()) is { } windows ? [.. windows] : [Unknown],
        Operand.ParameterAt at => Cases(rules.Parameters.Single(p => p.Name == at.Parameter), at.At) is { } values ? [.. values.Select(value => Measure(value.Items[0]))] : [Unknown],
        Operand.Times times => Each(Measures(times.Factor), Measures(times.Of), Times),
        Operand.Sum sum => sum.Terms.Select(Measures).Aggregate((all, term) => Each(all, term, Plus)),
        Operand.Moved moved => [.. Measures(moved.Day).Select(day => day is Time time ? Move(time, moved) : day)],
        Operand.Years years => Each(Measures(years.From), Measures(years.To), Years),
        _ => throw new UnreachableException(),
    };

    private object Measure(FactId fact) => Read(fact) is var reading && reading.Value is null
        ? reading.Least is { } least ? new Span(least, reading.Most is { } most ? most : null) : Unknown
        : reading.Value switch
        {
            FactValue.Flag flag => flag.Value,
            FactValue.Count count => new Span(count.Value, count.Value),
            FactValue.Amount amount => new Span(amount.Value.Minor, amount.Value.Minor),
            FactValue.Proportion proportion => Of(proportion.Value),
            FactValue.Day day => OfDays(day.Value.First, day.Value.Last, false),
            FactValue.Moment moment => OfInstant(moment.Value),
            FactValue.Choice choice => choice.Value.ToString(),
            FactValue.Text text => text.Value,
            FactValue.Place place => place.Value,
            _ => None,
        };

    private object Measure(Literal literal) => literal switch
    {
        Literal.Number number => new Span(number.Value, number.Value),
        Literal.Amount amount => new Span(amount.Value.Minor, amount.Value.Minor),
        Literal.Proportion proportion => Of(proportion.Value),
        Literal.Time time => OfLimit(time.Value),
        Literal.Span span => OfDays(span.Value.Start.First, span.Value.End.Last, true),
        Literal.Word word => word.Value,
        Literal.Place place => place.Value,
        Literal.Flag flag => flag.Value,
        _ => throw new UnreachableException(),
    };

    private static object[] Each(object[] left, object[] right, Func<object, object, object> join) => [.. left.SelectMany(a => right.Select(b => join(a, b)))];

    private static object Times(object factor, object of) => factor == None || of == None ? None
        : factor is Span k && of is Span x ? new Span(k.Low * x.Low, x.High is { } high ? k.Low * high : null)
        : Unknown;

    private static object Plus(object a, object b) => a == None || b == None ? None
        : a is Span x && b is Span y ? new Span(x.Low + y.Low, x.High is { } h && y.High is { } g ? h + g : null)
        : Unknown;

    private static object Years(object from, object to) => from == None || to == None ? None
        : from is Time a && to is Time b ? new Span(
            Period.Between(a.Last, b.First, PeriodUnits.Years).Years, Period.Between(a.First, b.Last, PeriodUnits.Years).Years)
        : Unknown;

    private static bool? Compare(object[] left, Relation relation, object[] right) => Agreed(left.SelectMany(a => right.Select(b => Compare(a, relation, b))));

    private static bool? Compare(object a, Relation relation, object b) => (a, b) switch
    {
        _ when a == None || b == None => false,
        _ when a == Unknown || b == Unknown => null,
        (Span x, Span y) => Compare(x.Low, x.High, relation, y.Low, y.High),
        (Time x, Time y) => Compare(x, relation, y),
        _ => relation == Relation.EqualTo ? a.Equals(b) : relation == Relation.DifferentFrom ? !a.Equals(b) : false,
    };

    /// <summary>Compares two numbers somewhere between bounds, an upper one of which may be missing: decided where it makes no difference where they are.</summary>
    private static bool? Compare<T>(T low, T? high, Relation relation, T otherLow, T? otherHigh)
        where T : struct, IComparable<T>
    {
        bool below = high is { } h && h.CompareTo(otherLow) < 0, above = otherHigh is { } o && low.CompareTo(o) > 0;
        bool notAbove = high is { } t && t.CompareTo(otherLow) <= 0, notBelow = otherHigh is { } u && low.CompareTo(u) >= 0;
        bool same = high is { } x && otherHigh is { } y && x.CompareTo(low) == 0 && y.CompareTo(otherLow) == 0 && low.CompareTo(otherLow) == 0;
        return relation switch
        {
            Relation.LessThan => below ? true : notBelow ? false : null,
            Relation.AtMost => notAbove ? true : above ? false : null,
            Relation.AtLeast => notBelow ? true : below ? false : null,
            Relation.MoreThan => above ? true : notAbove ? false : null,
            Relation.EqualTo => same ? true : below || above ? false : null,
            _ => same ? false : below || above ? true : null,
        };
    }

    private bool? Share(Condition.Share share)
    {
        object part = Measure(share.Fact), whole = Measure(share.Base);
        return part == None || whole == None ? false : All(
        [
            Compare(whole, Relation.MoreThan, new Span(0, 0)),
            Compare([part], share.Relation, [.. Measures(share.Bound).Select(bound => Times(bound, whole))]),
        ]);
    }

    private static Span Of(Ratio ratio)
    {
        Fraction exact = new(ratio.Numerator, ratio.Denominator);
        return new Span(exact, exact);
    }

    /// <summary>A number between two bounds.</summary>
    private sealed record Span(Fraction Low, Fraction? High);

    private readonly record struct Fraction(BigInteger Numerator, BigInteger Denominator) : IComparable<Fraction>
    {
        public static implicit operator Fraction(long whole) => new(whole, 1);

        public static Fraction operator *(Fraction a, Fraction b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

        public static Fraction operator +(Fraction a, Fraction b) => new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

        public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    }
}
