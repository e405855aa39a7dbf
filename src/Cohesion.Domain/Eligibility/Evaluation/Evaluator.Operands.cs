using System.Diagnostics;
using Cohesion.Domain.Applications;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <content>What operands amount to.</content>
internal sealed partial class Evaluator
{
    // Parameters with as many rows as no notice has must not multiply one another.
    private const int MostAlternatives = 64;

    private DateTimeZone Zone => frame.Rules.Context.Zone;

    /// <summary>Measures an operand; several measures mean that cases of a parameter are still possible.</summary>
    public IReadOnlyList<Measured> Measure(Operand operand, List<Doubt> doubts) => operand switch
    {
        Operand.Fact fact => [MeasureOf(fact.Id, doubts)],
        Operand.Constant constant => [MeasureOf(constant.Value)],
        Operand.Named named => Named(named, doubts),
        Operand.Times times => Combine(Measure(times.Factor, doubts), Measure(times.Of, doubts), Product),
        Operand.Sum sum => sum.Terms.Select(term => Measure(term, doubts)).Aggregate((a, b) => Combine(a, b, Total)),
        Operand.Moved moved => [.. Measure(moved.Day, doubts).Select(day => Move(day, moved))],
        Operand.Years years => Combine(Measure(years.From, doubts), Measure(years.To, doubts), WholeYears),
        Operand.ParameterAt at => new Cases(frame, this).Values(at.Parameter, at.At, doubts) is { } values ? [.. values.Select(Single)] : [Measured.Open.Instance],
        _ => throw new UnreachableException(),
    };

    private IReadOnlyList<Measured> Named(Operand.Named named, List<Doubt> doubts)
    {
        if (RuleName.TryParse(named.Name.Name, null, out RuleName parameter) && frame.Rules.Parameter(parameter) is not null)
        {
            return new Cases(frame, this).Values(parameter, null, doubts) is { } values ? [.. values.Select(Single)] : [Measured.Open.Instance];
        }

        TimeRange[] windows = [.. new Windows(frame).Of(named.Name, asWaves: false, doubts)];
        return windows.Length == 0 ? [Measured.Open.Instance] : [.. windows.Select(window => new Measured.Time(window))];
    }

    private Measured Single(ParameterValue value) => MeasureOf(value.Items[0]);

    private Measured MeasureOf(FactId fact, List<Doubt> doubts)
    {
        FactReading reading = frame.Read(fact);
        doubts.AddRange(reading.Doubts);
        return reading.Value switch
        {
            null => reading.Bounds ?? (Measured)Measured.Open.Instance,
            FactValue.Flag flag => new Measured.Flag(flag.Value),
            FactValue.Count count => Measured.Number.Of(count.Value),
            FactValue.Amount amount => Measured.Number.Of(amount.Value.Minor),
            FactValue.Proportion proportion => Measured.Number.Of(Exact.Of(proportion.Value)),
            FactValue.Day date => new Measured.Time(TimeRange.OfDays(date.Value.First, date.Value.Last, Zone, isLimit: false)),
            FactValue.Moment moment => new Measured.Time(TimeRange.OfInstant(moment.Value, Zone)),
            FactValue.Choice choice => new Measured.Word(choice.Value.ToString()),
            FactValue.Text text => new Measured.Word(text.Value),
            FactValue.Place place => new Measured.Place(place.Value),
            _ => Measured.Nothing.Instance,
        };
    }

    private Measured MeasureOf(Literal literal) => literal switch
    {
        Literal.Number number => Measured.Number.Of(number.Value),
        Literal.Amount amount => Measured.Number.Of(amount.Value.Minor),
        Literal.Proportion proportion => Measured.Number.Of(Exact.Of(proportion.Value)),
        Literal.Time time => new Measured.Time(TimeRange.OfLimit(time.Value, Zone)),
        Literal.Span span => new Measured.Time(TimeRange.OfDays(span.Value.Start.First, span.Value.End.Last, Zone, isLimit: true)),
        Literal.Word word => new Measured.Word(word.Value),
        Literal.Place place => new Measured.Place(place.Value),
        Literal.Flag flag => new Measured.Flag(flag.Value),
        _ => throw new UnreachableException(),
    };

    private Measured Move(Measured day, Operand.Moved moved) => day is Measured.Time time ? new Measured.Time(time.Range.Moved(moved.By, moved.IsBackwards, Zone)) : day;

    private static Measured Total(Measured left, Measured right) => (left, right) switch
    {
        (Measured.Nothing, _) or (_, Measured.Nothing) => Measured.Nothing.Instance,
        (Measured.Number a, Measured.Number b) => new Measured.Number(a.Low + b.Low, a.High is { } x && b.High is { } y ? x + y : null),
        _ => Measured.Open.Instance,
    };

    private static Measured WholeYears(Measured from, Measured to) => (from, to) switch
    {
        (Measured.Nothing, _) or (_, Measured.Nothing) => Measured.Nothing.Instance,
        (Measured.Time a, Measured.Time b) => new Measured.Number(
            Exact.Of(Period.Between(a.Range.Last, b.Range.First, PeriodUnits.Years).Years),
            Exact.Of(Period.Between(a.Range.First, b.Range.Last, PeriodUnits.Years).Years)),
        _ => Measured.Open.Instance,
    };

    private static IReadOnlyList<Measured> Combine(IReadOnlyList<Measured> left, IReadOnlyList<Measured> right, Func<Measured, Measured, Measured> join)
    {
        IReadOnlyList<Measured> some = Few(left), others = Few(right);
        return [.. some.SelectMany(a => others.Select(b => join(a, b)))];
    }

    /// <summary>
    /// Keeps the alternatives few: past <see cref="MostAlternatives"/> numbers are taken as all that lies between the least and the greatest, which decides no
    /// less than each of them as long as the comparison is one of order.
    /// </summary>
    private static IReadOnlyList<Measured> Few(IReadOnlyList<Measured> alternatives)
    {
        if (alternatives.Count <= MostAlternatives)
        {
            return alternatives;
        }

        Measured[] distinct = [.. alternatives.Distinct()];
        Measured.Number[] numbers = [.. distinct.OfType<Measured.Number>()];
        return distinct.Length <= MostAlternatives || numbers.Length < distinct.Length ? distinct
            : [new Measured.Number(numbers.Min(number => number.Low), numbers.Any(number => number.High is null) ? null : numbers.Max(number => number.High))];
    }
}
