using System.Globalization;
using System.Runtime.InteropServices;
using Cohesion.Domain.Applications;
using NodaTime;

namespace Cohesion.Domain.Programmes;

/// <summary>
/// Goes through events once and remembers, of each household and each person, the stages reached, as bits: those that a record tells, and those
/// that follow from it. Keys are the texts of the pseudonyms, which hash faster than the pseudonyms do.
/// </summary>
internal sealed partial class EventCounter
{
    private readonly FunnelPlan _plan;
    private readonly StageRule[] _rules;
    private readonly uint[] _above;
    private readonly uint _ofHouseholds;
    private readonly uint _ofPersons;
    private readonly Dictionary<string, EventReader> _readers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Reach> _households = [];
    private readonly Dictionary<string, Member> _persons = [];
    private readonly Dictionary<string, uint> _unhoused = [];
    private readonly Dictionary<(string Subject, int Stage), AttemptLog> _attempts = [];

    public EventCounter(FunnelPlan plan, StageRule[] rules)
    {
        (_plan, _rules) = (plan, rules);
        ValueList<FunnelStage> stages = plan.All;
        int read = Math.Min(stages.Count, rules.Length);
        _above = new uint[read];
        for (int i = 0; i < read; i++)
        {
            _above[i] = (1u << i) | (plan.ParentOf(i) is int parent and >= 0 ? _above[parent] : 0);
            _ofHouseholds |= stages[i].Unit == CountUnit.Household ? 1u << i : 0;
            _ofPersons |= stages[i].Unit == CountUnit.Person ? 1u << i : 0;
            Subscribe(i);
        }
    }

    /// <summary>Reads all events, and says which of them, or of whom, cannot be counted.</summary>
    public List<Problem> Read(IEnumerable<OutreachEvent> events)
    {
        List<Problem> problems = [];
        int index = 0;
        string last = "";
        EventReader? reader = null;
        foreach (OutreachEvent one in events)
        {
            string kind = one.Kind.ToString();
            if (!ReferenceEquals(kind, last))
            {
                reader = _readers.GetValueOrDefault(kind);
                last = kind;
            }

            if (reader is not null && !TryRecord(one, reader))
            {
                string needed = one.Person == default && (reader.All & _ofPersons) != 0 ? "person" : "household";
                problems.Add(new Problem(ProblemCode.UnidentifiedEvent, $"/events/{index.ToString(CultureInfo.InvariantCulture)}", kind, needed));
            }

            index++;
        }

        Conclude();
        problems.AddRange(House().Select(person => new Problem(ProblemCode.UnidentifiedEvent, "/events", person, "household")));
        return problems;
    }

    /// <summary>Counts, for each stage, those who reached it, and of those the ones of whom no record of that stage tells it.</summary>
    public (ValueList<long> Counts, ValueList<long> Implied) Count()
    {
        long[] counts = new long[_above.Length], implied = new long[_above.Length];
        foreach (Reach reach in _households.Values.Concat(_persons.Values.Select(person => person.Reach)))
        {
            for (uint bits = reach.All; bits != 0; bits &= bits - 1)
            {
                int stage = int.CreateTruncating(uint.TrailingZeroCount(bits));
                counts[stage]++;
                implied[stage] += (reach.Told & (1u << stage)) == 0 ? 1 : 0;
            }
        }

        return ([.. counts], [.. implied]);
    }

    private void Subscribe(int stage)
    {
        StageRule rule = _rules[stage];
        foreach (Code kind in rule.Kinds)
        {
            EventReader reader = ReaderOf(kind);
            if (rule.IsImmediate)
            {
                reader.Reached |= 1u << stage;
                reader.Implied |= _above[stage];
            }
            else
            {
                reader.Attempts.Add(stage);
            }
        }

        foreach (Code kind in rule.Then)
        {
            ReaderOf(kind).Follows.Add(stage);
        }
    }

    private EventReader ReaderOf(Code kind) => CollectionsMarshal.GetValueRefOrAddDefault(_readers, kind.ToString(), out _) ??= new EventReader();

    private bool TryRecord(in OutreachEvent one, EventReader reader)
    {
        string? household = one.Household.Text, person = one.Person.Text;
        if (household is null && person is null)
        {
            return false;
        }

        bool isWhole = true;
        if (household is not null && (reader.Implied & _ofHouseholds) != 0)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_households, household, out _).Add(reader.Reached & _ofHouseholds, reader.Implied & _ofHouseholds);
        }

        if (person is not null)
        {
            RecordPerson(person, household, reader);
        }
        else
        {
            isWhole = (reader.Reached & _ofPersons) == 0;
        }

        foreach (int stage in reader.Attempts)
        {
            isWhole &= TryLog(stage, household, person, one.At, static (log, at) => log.Attempt(at));
        }

        foreach (int stage in reader.Follows)
        {
            isWhole &= TryLog(stage, household, person, one.At, static (log, at) => log.Follow(at));
        }

        return isWhole;
    }

    private void RecordPerson(string person, string? household, EventReader reader)
    {
        if ((_ofHouseholds != 0 && household is not null) || (reader.Implied & _ofPersons) != 0)
        {
            ref Member member = ref CollectionsMarshal.GetValueRefOrAddDefault(_persons, person, out _);
            member.Reach.Add(reader.Reached & _ofPersons, reader.Implied & _ofPersons);
            if (household is not null && _ofHouseholds != 0 && (member.Household is null || string.CompareOrdinal(household, member.Household) < 0))
            {
                member.Household = household;
            }
        }

        if (household is null && (reader.Implied & _ofHouseholds) != 0)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_unhoused, person, out _) |= reader.Reached;
        }
    }

    private bool TryLog(int stage, string? household, string? person, Instant at, Action<AttemptLog, Instant> write)
    {
        string? subject = (_ofPersons & (1u << stage)) != 0 ? person : household;
        if (subject is not null)
        {
            write(CollectionsMarshal.GetValueRefOrAddDefault(_attempts, (subject, stage), out _) ??= new AttemptLog(_rules[stage].Times), at);
        }

        return subject is not null;
    }
}
