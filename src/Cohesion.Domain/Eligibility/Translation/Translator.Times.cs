using System.Diagnostics;
using System.Numerics;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <content>Days, instants, windows and ages. What is moved by months follows its day by a link.</content>
internal sealed partial class Translator
{
    private Claim During(Condition.During during)
    {
        Carrier carrier = _universe.CarrierOf(during.Fact, _version);
        Value.Stretch[]? some = carrier switch
        {
            Carrier.Span span => [OfDay(new(0, 0, span.Start)), OfDay(new(0, 0, span.End))],
            Carrier.Time when Fact(during.Fact) is [{ Value: Value.Time time }] => [time.Range],
            _ => null,
        };
        return some is null ? Open(during) : Claim.All(Has(during.Fact), Claim.Any([.. during.Windows.Select(window => During(some, window, during))]));
    }

    private Claim During(Value.Stretch[] some, Operand operand, Condition.During during)
    {
        Claim InAny(IEnumerable<Value> windows) => Claim.Any([.. windows.Select(window => window is Value.Time time
            ? Claim.All([time.Has, .. some.Select(each => IsIn(each, time.Range with { IsLimit = true }, during))])
            : Open(during))]);
        if (operand is Operand.Named named && Names.ParameterOf(named.Name, _rules) is null)
        {
            return WindowsOf(named.Name, during.Fact == SubmittedAt) is { } windows ? InAny(windows) : Open(during);
        }

        (Parameter? parameter, FactId at) = operand switch
        {
            Operand.Named name => (Names.ParameterOf(name.Name, _rules), SubmittedAt),
            Operand.ParameterAt other => (_rules.Parameter(other.Parameter), other.At),
            _ => (null, default),
        };
        return parameter is not null
            ? Claim.Any([.. CasesOf(parameter, at).Select(each => Claim.All(each.When, each.Value is null ? Open(during) : InAny(each.Value.Items.Select(ValueOf))))])
            : Claim.Any([.. Measure(operand).Select(each => Claim.All(each.When, InAny([each.Value])))]);
    }

    /// <summary>Gives the windows of the calendar that a name points to; <see langword="null"/> where they wait for more than one event each.</summary>
    private Value.Time[]? WindowsOf(NameReference name, bool asWaves)
    {
        List<Doubt> doubts = [];
        TimeRange[] ranges = [.. new Windows(new Frame(_rules, new Situation(FactSet.Empty), null)).Of(name, asWaves, doubts)];
        if (doubts.Count == 0)
        {
            return [.. ranges.Select(range => new Value.Time(Constant(range), Claim.True))];
        }

        return Names.WindowOf(name, _rules) switch
        {
            ({ } phase, { } wave) => [Foreseen(phase, wave)],
            ({ } phase, null) when !(asWaves && phase.HasWaves) => [.. phase.Windows.Select(window => Foreseen(phase, window))],
            _ => null,
        };
    }

    // What is only foreseen is on the day of its event, or until that day.
    private Value.Time Foreseen(CalendarPhase phase, CalendarWindow window)
    {
        DateTimeZone zone = _rules.Context.Zone;
        if (window.Foreseen is null)
        {
            return new(Constant(TimeRange.OfWindow(window.From, window.Until, window.IsUntilIncluded, zone)), Claim.True);
        }

        FactId happens = FactLookup.EventOf(phase, window);
        Value.Point day = new(0, 0, ((Carrier.Time)_universe.CarrierOf(happens, _version)).Day);
        Value.Stretch on = new(day, day with { Minute = Days.LastMinute }, false, true);
        return new(window.From is { } from ? on with { First = Constant(TimeRange.OfWindow(from, null, true, zone)).First, IsTimed = from.HasTime } : on, Has(happens));
    }

    /// <summary>Gives the waves of the first phase that has some, each with when an application is filed for it.</summary>
    private IReadOnlyList<(string Id, Claim Within)>? Waves()
    {
        CalendarPhase? phase = _rules.Context.Calendar?.Phases.FirstOrDefault(candidate => candidate.HasWaves);
        List<Doubt> doubts = [];
        if (phase is null || Fact(SubmittedAt) is not [{ Value: Value.Time filing }])
        {
            return [];
        }

        IReadOnlyList<(string Id, TimeRange Window)> waves = new Windows(new Frame(_rules, new Situation(FactSet.Empty), null)).Waves(phase, doubts);
        return doubts.Count > 0 ? null : [.. waves.Select(wave => (wave.Id, IsIn(filing.Range, Constant(wave.Window), null)))];
    }

    private Value.Stretch Constant(TimeRange range) => range.IsTimed
        ? new(PointOf(range.Low), PointOf(range.High), true, range.IsLimit)
        : new(new(Days.Of(range.First), 0), new(Days.Of(range.Last), Days.LastMinute), false, range.IsLimit);

    private Value.Point PointOf(long ticks)
    {
        if (ticks == long.MaxValue)
        {
            return new(Days.Last + 1, Days.LastMinute);
        }

        LocalDateTime at = Instant.FromUnixTimeTicks(ticks).InZone(_rules.Context.Zone).LocalDateTime;
        return new(Days.Of(at.Date), (at.Hour * 60) + at.Minute);
    }

    private static Value.Stretch OfDay(Value.Point day) => new(day, day with { Minute = Days.LastMinute }, false, false);

    private Value Move(Value value, Operand.Moved moved) => value is not Value.Time time ? value
        : time with { Range = new(Move(time.Range.First, moved, 0), Move(time.Range.Last, moved, Days.LastMinute), false, time.Range.IsLimit) };

    private Value.Point Move(Value.Point point, Operand.Moved moved, int minute) => Move(point, moved.By, moved.IsBackwards ? -1 : 1, minute);

    private Value.Point Move(Value.Point point, CalendarDuration by, int sign, int minute)
    {
        if (point.Variable is not { } variable)
        {
            return new(Days.Moved(point.Day, by, sign), minute);
        }

        if (by is { Years: 0, Months: 0 })
        {
            return new(point.Day + (sign * ((7 * by.Weeks) + by.Days)), minute, variable);
        }

        return new(0, minute, _universe.Moved(variable, point.Day, by, sign));
    }

    /// <summary>Says an age as days: whole years from a to b are k or more exactly when k years after a is not after b.</summary>
    private Claim Age(Operand.Years years, Relation relation, IReadOnlyList<Case<Value>> bounds, Condition atom) =>
        Measure(years.From) is not [{ Value: Value.Time { Range: { IsPoint: true } from } one }] || Measure(years.To) is not [{ Value: Value.Time { Range: { IsPoint: true } to } other }]
            ? Open(atom)
            : Claim.Any([.. bounds.Select(bound => Claim.All(bound.When, one.Has, other.Has, bound.Value switch
            {
                Value.Nothing => Claim.False,
                Value.Number { Form: { Terms.Count: 0, Constant: var number }, Has: var has } when number.Denominator.IsOne && BigInteger.Abs(number.Numerator) <= 200 =>
                    Claim.All(has, Age(from.First, to.First, relation, (int)number.Numerator)),
                _ => Open(atom),
            }))]);

    private Claim Age(Value.Point from, Value.Point to, Relation relation, int age)
    {
        // Years that run backwards are counted towards zero.
        Claim IsAtLeast(int years)
        {
            Value.Point moved = Move(from, CalendarDuration.Of(years: Math.Abs(years > 0 ? years : years - 1)), years > 0 ? 1 : -1, 0);
            return years > 0 ? Precedes(moved, to, 0) : Precedes(moved, to, 1);
        }

        return relation switch
        {
            Relation.LessThan => IsAtLeast(age).Contrary,
            Relation.AtMost => IsAtLeast(age + 1).Contrary,
            Relation.EqualTo => Claim.All(IsAtLeast(age), IsAtLeast(age + 1).Contrary),
            Relation.DifferentFrom => Claim.Any(IsAtLeast(age).Contrary, IsAtLeast(age + 1)),
            Relation.AtLeast => IsAtLeast(age),
            Relation.MoreThan => IsAtLeast(age + 1),
            _ => throw new UnreachableException(),
        };
    }
}
