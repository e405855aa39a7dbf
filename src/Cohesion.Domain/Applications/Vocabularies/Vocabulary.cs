using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Applications;

/// <summary>The codes that a fact may take, as a tree: a code stands for its whole subtree.</summary>
/// <remarks>Equality compares the name and the entries in their order.</remarks>
public sealed record Vocabulary
{
    // Past so many codes nobody compares them all.
    private const int ComparedCodes = 1_000;

    private Vocabulary(Code name, ValueList<VocabularyEntry> entries) => (Name, Entries) = (name, entries);

    /// <summary>Gets its name, as <c>of</c> in a call file quotes it.</summary>
    public Code Name { get; }

    /// <summary>Gets its entries, in the order in which they were given.</summary>
    public ValueList<VocabularyEntry> Entries { get; }

    /// <summary>Creates a vocabulary, or says everything that is wrong with it.</summary>
    /// <param name="name">How call files quote it.</param>
    /// <param name="entries">The codes, each with its place in the tree.</param>
    /// <param name="vocabulary">The vocabulary, unless something is wrong.</param>
    /// <param name="problems">What is wrong: codes given twice, parents that are no code of it, circles; at paths such as <c>/1/parent</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is the default value.</exception>
    public static bool TryCreate(
        Code name, ValueList<VocabularyEntry> entries, [NotNullWhen(true)] out Vocabulary? vocabulary, out ValueList<Problem> problems)
    {
        Vocabulary candidate = new(Guard.Against.Default(name), entries);
        problems = [.. candidate.Check()];
        vocabulary = problems.Count == 0 ? candidate : null;
        return vocabulary is not null;
    }

    /// <summary>Creates a vocabulary that is known to be right.</summary>
    /// <exception cref="ArgumentException">Something is wrong with it.</exception>
    public static Vocabulary Create(Code name, ValueList<VocabularyEntry> entries)
    {
        TryCreate(name, entries, out Vocabulary? vocabulary, out ValueList<Problem> problems);
        return Problems.Require(vocabulary, problems);
    }

    /// <summary>Tells whether a code is in the vocabulary. O(n).</summary>
    public bool Contains(Code code) => Find(code) is not null;

    /// <summary>Finds the entry of a code, or <see langword="null"/>. O(n).</summary>
    public VocabularyEntry? Find(Code code) => Entries.FirstOrDefault(entry => entry.Code == code);

    /// <summary>Tells whether a code is another one or stands below it. O(n·depth).</summary>
    public bool IsWithin(Code code, Code ancestor)
    {
        for (Code? at = code; at is { } here; at = Find(here)?.Parent)
        {
            if (here == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<Problem> Check()
    {
        Dictionary<Code, VocabularyEntry> first = Entries.GroupBy(e => e.Code).Select(g => g.Last()).ToDictionary(e => e.Code);
        HashSet<Code> seen = [], circling = InCircles(first);
        for (int i = 0; i < Entries.Count; i++)
        {
            VocabularyEntry entry = Entries[i];
            if (!seen.Add(entry.Code))
            {
                yield return new Problem(ProblemCode.DuplicateId, $"/{i}/code", entry.Code.ToString());
            }

            if (entry.Parent is { } parent && !first.ContainsKey(parent))
            {
                string nearest = Entries.Count > ComparedCodes ? "" : Nearest.Of(parent.ToString(), first.Keys.Select(code => code.ToString()));
                yield return new Problem(ProblemCode.UnknownCode, $"/{i}/parent", parent.ToString(), nearest: nearest);
            }
            else if (entry.Parent is not null && circling.Contains(entry.Code))
            {
                yield return new Problem(ProblemCode.CyclicReference, $"/{i}/parent", entry.Code.ToString());
            }
        }
    }

    /// <summary>Finds the codes that stand below themselves. O(n).</summary>
    private static HashSet<Code> InCircles(Dictionary<Code, VocabularyEntry> entries)
    {
        HashSet<Code> walked = [], circling = [];
        foreach (Code start in entries.Keys)
        {
            List<Code> path = [];
            Code? at = start;
            while (at is { } here && entries.TryGetValue(here, out VocabularyEntry? entry) && walked.Add(here))
            {
                path.Add(here);
                at = entry.Parent;
            }

            // Where the way up leads back to itself, it has come round; where it joins another way, that one tells.
            if (at is { } end && path.IndexOf(end) is >= 0 and int first)
            {
                circling.UnionWith(path[first..]);
            }
        }

        return circling;
    }
}
