using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Cohesion.Domain.Territories;

/// <summary>Several lists of quartiers, handed over together. For each département and day, at most one of them is in force.</summary>
/// <remarks>The default of every reader is <see cref="None"/>: what a file asks of a list is then unverifiable.</remarks>
public sealed record QuartierLists
{
    private QuartierLists(ValueList<QuartierList> all) => All = all;

    /// <summary>Gets no list at all.</summary>
    public static QuartierLists None { get; } = new([]);

    /// <summary>Gets the lists, in the order given.</summary>
    public ValueList<QuartierList> All { get; }

    /// <summary>Hands over lists known to be right together.</summary>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static QuartierLists Create(ValueList<QuartierList> all)
    {
        TryCreate(all, out QuartierLists? lists, out ValueList<Problem> problems);
        return Problems.Require(lists, problems);
    }

    /// <summary>Hands over lists, or tells everything that is wrong: an identifier twice, two lists for one département on one day.</summary>
    /// <param name="all">The lists.</param>
    /// <param name="lists">The lists together, unless something is wrong.</param>
    /// <param name="problems">What is wrong.</param>
    public static bool TryCreate(ValueList<QuartierList> all, [NotNullWhen(true)] out QuartierLists? lists, out ValueList<Problem> problems)
    {
        List<Problem> found = [];
        found.AddRepeated(ProblemCode.DuplicateId, all.Select(list => list.Id), i => $"/{i}/id");
        for (int i = 0; i < all.Count; i++)
        {
            found.AddRange(all.Take(i).Where(earlier => Overlap(earlier, all[i])).Select(earlier => new Problem(ProblemCode.OverlappingLists, $"/{i}", $"{all[i].Id}", $"{earlier.Id}")));
        }

        problems = [.. found];
        lists = found.Count == 0 ? new QuartierLists(all) : null;
        return lists is not null;
    }

    /// <summary>Gives the lists that are in force on a day, each for its part of the country.</summary>
    public ValueList<QuartierList> InForceOn(LocalDate day) => [.. All.Where(list => list.IsInForceOn(day))];

    /// <summary>Gives the list that is in force on a day for a département.</summary>
    /// <returns>The list, or <see langword="null"/> if none of these speaks for that département on that day.</returns>
    public QuartierList? InForceOn(LocalDate day, DepartementCode departement) =>
        All.SingleOrDefault(list => list.IsInForceOn(day) && list.Departements.Contains(departement));

    /// <summary>Gives the lists of a generation.</summary>
    public ValueList<QuartierList> Of(QuartierGeneration generation) => [.. All.Where(list => list.Generation == generation)];

    private static bool Overlap(QuartierList one, QuartierList other) =>
        (one.Until is not { } last || other.From <= last) && (other.Until is not { } end || one.From <= end) && one.Departements.Overlaps(other.Departements);
}
