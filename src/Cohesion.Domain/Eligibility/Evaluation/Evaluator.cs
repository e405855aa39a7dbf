using System.Diagnostics;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Decides conditions in three values, walking their tree over a frame; the doubts that leave one open are noted.</summary>
internal sealed partial class Evaluator(Frame frame)
{
    /// <summary>Decides a condition.</summary>
    /// <param name="condition">What is asked.</param>
    /// <param name="doubts">Receives why it is undecided, if it is; <see langword="null"/> when nobody asks.</param>
    public Truth Evaluate(Condition condition, List<Doubt>? doubts) => condition switch
    {
        Condition.AllOf all => Count(all.Conditions, all.Conditions.Count, doubts),
        Condition.AnyOf any => Count(any.Conditions, 1, doubts),
        Condition.Several several => Count(several.Conditions, several.Count, doubts),
        Condition.Negation negation => Kleene.Negate(Evaluate(negation.Of, doubts)),
        Condition.Reference reference => Evaluate(
            frame.Rules.Condition(reference.Name) ?? throw new UnreachableException("A linked rule set binds every name."), doubts),
        _ => Atom(condition, doubts),
    };

    /// <summary>Decides whether so many conditions hold: all of them is a conjunction, one of them a disjunction.</summary>
    private Truth Count(ValueList<Condition> conditions, int needed, List<Doubt>? doubts)
    {
        List<Doubt>? mine = doubts is null ? null : [];
        int certain = 0, possible = 0;
        foreach (Condition condition in conditions)
        {
            Truth truth = Evaluate(condition, mine);
            certain += truth == Truth.True ? 1 : 0;
            possible += truth == Truth.False ? 0 : 1;
        }

        if (certain >= needed || possible < needed)
        {
            return Kleene.Of(certain >= needed);
        }

        doubts?.AddRange(mine!);
        return Truth.Unknown;
    }

    private Truth Atom(Condition atom, List<Doubt>? doubts)
    {
        List<Doubt> mine = [];
        Truth truth = atom switch
        {
            Condition.Compare compare => Compare(compare, mine),
            Condition.Between between => Between(between, mine),
            Condition.Share share => Share(share, mine),
            Condition.During during => During(during, mine),
            Condition.StartsWith starts => StartsWith(starts, mine),
            Condition.OneOf oneOf => OneOf(oneOf, mine),
            Condition.Has has => Has(has, mine),
            Condition.Within within => Within(within, mine),
            Condition.Flag flag => Flag(flag.Fact, mine),
            Condition.Known known => Known(known.Fact, mine),
            Condition.Judgement judgement => Judged(judgement, mine),
            _ => throw new UnreachableException(),
        };
        if (truth == Truth.Unknown)
        {
            // Everything is known, but not finely enough: a day known to the month, against a limit within that month.
            doubts?.AddRange(mine.Count > 0 ? mine : FactReader.FactsOf(atom, frame.Rules).Select(fact => new Doubt.Missing(frame.SourceOf(fact))));
        }

        return truth;
    }

    private Truth Flag(FactId fact, List<Doubt> doubts) => Read(fact, doubts) switch
    {
        null => Truth.Unknown,
        FactValue.Flag flag => Kleene.Of(flag.Value),
        _ => Truth.False,
    };

    private Truth Known(FactId fact, List<Doubt> doubts)
    {
        FactReading reading = frame.Read(fact);
        doubts.AddRange(reading.Doubts);
        return reading switch
        {
            { Bounds: not null } => Truth.True,
            { Value: null } => Truth.Unknown,
            { Value: FactValue.None } => Truth.False,
            _ => Truth.True,
        };
    }

    private Truth StartsWith(Condition.StartsWith starts, List<Doubt> doubts) => Read(starts.Fact, doubts) switch
    {
        null => Truth.Unknown,
        FactValue.Text text => Kleene.Of(text.Value.StartsWith(starts.Text, StringComparison.Ordinal)),
        FactValue.Choice choice => Kleene.Of(choice.Value.ToString().StartsWith(starts.Text, StringComparison.Ordinal)),
        _ => Truth.False,
    };

    private FactValue? Read(FactId fact, List<Doubt> doubts)
    {
        FactReading reading = frame.Read(fact);
        doubts.AddRange(reading.Doubts);
        return reading.Value;
    }
}
