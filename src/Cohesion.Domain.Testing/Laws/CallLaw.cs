using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Testing;

/// <summary>A statement that holds of a call, whatever application is handed in.</summary>
public sealed class CallLaw
{
    /// <summary>The seed that is used unless another is given: the same cases on every machine and every day.</summary>
    public const ulong DefaultSeed = 20210308;

    /// <summary>So many situations are tried unless another number is given.</summary>
    public const int DefaultTimes = 100;

    private readonly CallForProjects _call;
    private readonly SituationSource _source;
    private readonly Func<Situation, LocalizedText?>? _ofEach;
    private readonly Func<LocalizedText?>? _ofAll;

    internal CallLaw(string id, LocalizedText title, CallForProjects call, SituationSource source, Func<Situation, LocalizedText?> breach) =>
        (Id, Title, _call, _source, _ofEach) = (id, title, call, source, breach);

    internal CallLaw(string id, LocalizedText title, CallForProjects call, SituationSource source, Func<LocalizedText?> breach) =>
        (Id, Title, _call, _source, _ofAll) = (id, title, call, source, breach);

    /// <summary>Gets a word that names the law in lists of tests, such as <c>reading-inverts-writing</c>.</summary>
    public string Id { get; }

    /// <summary>Gets the statement.</summary>
    public LocalizedText Title { get; }

    /// <summary>Tries the law.</summary>
    /// <param name="times">How many situations are tried; a law about the file alone is tried once.</param>
    /// <param name="seed">From what the situations are drawn: one seed gives the same situations on every machine.</param>
    /// <exception cref="LawViolationException">It does not hold.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is below 1.</exception>
    public void Check(int times = DefaultTimes, ulong seed = DefaultSeed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        if (_ofAll?.Invoke() is { } found)
        {
            throw new LawViolationException(this, found, null, seed);
        }

        if (_ofEach is not null && _source.Draw(times, seed).FirstOrDefault(Breaks) is { } first)
        {
            Situation smallest = Smallest(first);
            throw new LawViolationException(this, _ofEach(smallest)!, LawText.Json(_call, smallest), seed);
        }
    }

    /// <summary>Gives <see cref="Id"/>, which is what runners show of a test's argument.</summary>
    public override string ToString() => Id;

    private bool Breaks(Situation situation) => _ofEach!(situation) is not null;

    private Situation Smallest(Situation breaking)
    {
        Situation? next = breaking;
        while (next is not null)
        {
            breaking = next;
            next = _source.Smaller(breaking).FirstOrDefault(Breaks);
        }

        return breaking;
    }
}
