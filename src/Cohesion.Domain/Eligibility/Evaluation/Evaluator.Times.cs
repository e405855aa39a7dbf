using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <content>Times within windows, and opinions given before one.</content>
internal sealed partial class Evaluator
{
    /// <summary>Tells whether a date, an instant or a period lies in a window; a period with both its ends.</summary>
    public Truth IsDuring(FactValue value, TimeRange window) => value switch
    {
        FactValue.Day date => IsIn(Days(date.Value), window),
        FactValue.Moment moment => IsIn(TimeRange.OfInstant(moment.Value, Zone), window),
        FactValue.Span span => Kleene.And(IsIn(Days(span.Value.Start), window), IsIn(Days(span.Value.End), window)),
        _ => Truth.False,
    };

    private Truth During(Condition.During during, List<Doubt> doubts)
    {
        FactValue? value = Read(during.Fact, doubts);
        if (value is FactValue.None)
        {
            return Truth.False;
        }

        Truth found = Truth.False;
        foreach (Operand window in during.Windows)
        {
            List<Doubt> waiting = [];
            Truth here = WindowsOf(window, during.Fact, waiting) is not { } alternatives
                ? Truth.Unknown
                : Agreement(alternatives.Select(ranges => Any(value, ranges)));
            here = here == Truth.False && waiting.Count > 0 && MayComeToLie(value, window) ? Truth.Unknown : here;
            doubts.AddRange(here == Truth.Unknown ? waiting : []);
            found = Kleene.Or(found, here);
        }

        return found;
    }

    // A window whose end is only foreseen has begun on a known day: what is before it lies outside, whatever the end.
    private bool MayComeToLie(FactValue? value, Operand window) => value is null || window is not Operand.Named named
        || new Windows(frame).BeginningOf(named.Name) is not { } beginning || IsDuring(value, beginning) != Truth.False;

    private Truth Any(FactValue? value, IEnumerable<TimeRange> windows) => value is null
        ? Truth.Unknown
        : windows.Select(window => IsDuring(value, window)).Aggregate(Truth.False, Kleene.Or);

    /// <summary>Gives the windows of an operand: one list, or several while cases of a parameter are open.</summary>
    public IReadOnlyList<TimeRange>[]? WindowsOf(Operand operand, FactId fact, List<Doubt> doubts)
    {
        if (operand is Operand.Named named && new Windows(frame).Find(named.Name) is not null)
        {
            bool isFiling = fact.ToString() == "submittedAt";
            return [[.. new Windows(frame).Of(named.Name, asWaves: isFiling, doubts)]];
        }

        if (operand is Operand.Named or Operand.ParameterAt)
        {
            (RuleName name, FactId? at) = operand is Operand.ParameterAt p ? (p.Parameter, (FactId?)p.At) : (RuleName.Parse(((Operand.Named)operand).Name.Name, null), null);
            return new Cases(frame, this).Values(name, at, doubts)
                ?.Select(value => (IReadOnlyList<TimeRange>)[.. value.Items.Select(MeasureOf).OfType<Measured.Time>().Select(time => time.Range)]).ToArray();
        }

        return [[.. Measure(operand, doubts).OfType<Measured.Time>().Select(time => time.Range with { IsLimit = true })]];
    }

    private Truth Judged(Condition.Judgement judgement, List<Doubt> doubts)
    {
        FactValue? value = frame.Read(judgement.Fact).Value;
        if (judgement.Each is not { } each)
        {
            return Favourable((value as FactValue.Judged)?.Given ?? [], judgement, doubts);
        }

        FactReading set = frame.Read(each);
        doubts.AddRange(set.Doubts);
        IEnumerable<Code>? elements = set.Value switch
        {
            FactValue.Choices choices => choices.Values,
            FactValue.Places places => places.Values.Select(place => Code.TryParse(place.ToString(), null, out Code code) ? code : default),
            FactValue.None => [],
            _ => null,
        };
        ValueMap<Code, ValueList<Opinion>> given = value is FactValue.JudgedByElement judged ? judged.Given : [];
        Truth all = elements is null ? Truth.Unknown : Truth.True;
        foreach (Code element in elements ?? given.Keys)
        {
            all = Kleene.And(all, Favourable(given.TryGetValue(element, out ValueList<Opinion> opinions) ? opinions : [], judgement, doubts));
        }

        // A draft may yet name others to be judged.
        if (all == Truth.True && !set.IsWhole && set.Value is not FactValue.None)
        {
            doubts.AddRange(set.Doubts.Count > 0 ? [] : [new Doubt.Missing(each)]);
            return Truth.Unknown;
        }

        return all;
    }

    /// <summary>The last opinion that counts decides: given before the decision and, where the rule says so, strictly before a time.</summary>
    private Truth Favourable(ValueList<Opinion> given, Condition.Judgement judgement, List<Doubt> doubts)
    {
        Truth last = Truth.Unknown;
        bool isGiven = false;
        foreach (Opinion opinion in given.Where(IsKnownBy))
        {
            isGiven = true;
            Truth inTime = judgement.Before is not { } before ? Truth.True
                : opinion.On is { } on ? Compare([new Measured.Time(Days(PartialDate.OfDay(on)))], Relation.LessThan, Measure(before, doubts))
                : Truth.Unknown;
            last = Kleene.And(Kleene.Of(opinion.IsFavourable), inTime);
        }

        if (last == Truth.Unknown && (!isGiven || doubts.Count == 0))
        {
            doubts.Add(new Doubt.Awaited(judgement));
        }

        return last;
    }

    private bool IsKnownBy(Opinion opinion) =>
        opinion.On is not { } on || frame.Situation.World is not { } world || on <= TimeRange.DayOf(world.AsOf, Zone);

    private TimeRange Days(PartialDate date) => TimeRange.OfDays(date.First, date.Last, Zone, isLimit: false);

    private static Truth IsIn(TimeRange some, TimeRange window) =>
        Kleene.And(TimeRange.Compare(some, Relation.AtLeast, window), TimeRange.Compare(some, Relation.AtMost, window));
}
