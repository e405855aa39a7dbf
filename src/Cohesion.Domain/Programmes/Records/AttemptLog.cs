using NodaTime;

namespace Cohesion.Domain.Programmes;

/// <summary>What is known of one subject under one rule that counts attempts: the first of them, and the last event that may follow.</summary>
internal sealed class AttemptLog(int times)
{
    private readonly List<Instant> _first = [];
    private Instant? _followed;

    /// <summary>Keeps as many of the earliest instants as the rule counts, each once.</summary>
    public void Attempt(Instant at)
    {
        int place = _first.BinarySearch(at);
        if (place < 0 && ~place < times)
        {
            _first.Insert(~place, at);
            _first.RemoveRange(Math.Min(times, _first.Count), _first.Count - Math.Min(times, _first.Count));
        }
    }

    public void Follow(Instant at) => _followed = _followed is { } last && last > at ? last : at;

    public bool Reaches(StageRule rule) => _first.Count == times && (rule.Then.Count == 0 || _followed > _first[^1]);
}
