using System.Runtime.InteropServices;

namespace Cohesion.Domain.Programmes;

/// <content>What can be told only once all events are read, and what is remembered until then.</content>
internal sealed partial class EventCounter
{
    /// <summary>Applies the rules that count attempts.</summary>
    private void Conclude()
    {
        foreach (((string subject, int stage), AttemptLog log) in _attempts)
        {
            if (!log.Reaches(_rules[stage]))
            {
                continue;
            }

            uint told = 1u << stage;
            if ((_ofHouseholds & told) != 0)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_households, subject, out _).Add(told, _above[stage] & _ofHouseholds);
                continue;
            }

            CollectionsMarshal.GetValueRefOrAddDefault(_persons, subject, out _).Reach.Add(told, _above[stage] & _ofPersons);
            if ((_above[stage] & _ofHouseholds) != 0)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_unhoused, subject, out _) |= told;
            }
        }
    }

    /// <summary>Counts people with their households, and gives those of whom no record tells one.</summary>
    private IEnumerable<string> House()
    {
        foreach ((string person, uint told) in _unhoused.OrderBy(person => person.Key, StringComparer.Ordinal))
        {
            if (_persons.GetValueOrDefault(person).Household is { } household)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_households, household, out _).Add(told & _ofHouseholds, WithAbove(told) & _ofHouseholds);
            }
            else
            {
                yield return person;
            }
        }
    }

    private uint WithAbove(uint told)
    {
        uint all = 0;
        for (uint bits = told; bits != 0; bits &= bits - 1)
        {
            all |= _above[int.CreateTruncating(uint.TrailingZeroCount(bits))];
        }

        return all;
    }

    // Changed in place within the dictionaries, so that an event allocates nothing.
    private struct Reach
    {
        /// <summary>Gets the stages that a record tells, as bits.</summary>
        public uint Told { get; private set; }

        /// <summary>Gets the same with those that follow.</summary>
        public uint All { get; private set; }

        public void Add(uint told, uint all) => (Told, All) = (Told | told, All | all);
    }

    private struct Member
    {
        public string? Household;

        public Reach Reach;
    }
}
