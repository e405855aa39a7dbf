namespace Cohesion.Domain.Eligibility;

/// <summary>The values of a fact of codes, texts or places that rules tell apart, one for each bit of its variable.</summary>
/// <param name="values">A value of each kind.</param>
/// <param name="seen">The same as a rule reads them; <see langword="null"/> where it sees nothing, as no commune of a département.</param>
internal sealed class Elements(string[] values, string?[] seen)
{
    /// <summary>How many kinds a variable holds.</summary>
    public const int Most = 62;

    public Elements(string[] values)
        : this(values, values)
    {
    }

    public int Count => values.Length;

    /// <summary>Gives the bits of what a rule sees.</summary>
    public ulong BitOf(string value) => Where(other => ReferenceEquals(other, value));

    /// <summary>Gets the elements that are seen at all.</summary>
    public ulong All => Where(_ => true);

    public ulong Where(Func<string, bool> test)
    {
        ulong mask = 0;
        for (int i = 0; i < seen.Length; i++)
        {
            mask |= seen[i] is { } value && test(value) ? 1UL << i : 0;
        }

        return mask;
    }

    /// <summary>Gives the same elements as another fact reads them.</summary>
    public Elements SeenAs(Func<string, string?> read) => new(values, [.. values.Select(read)]);

    /// <summary>Gives what a rule sees of a set.</summary>
    public IEnumerable<string> SeenIn(long set) => seen.Where((_, i) => ((set >> i) & 1) == 1).OfType<string>();

    /// <summary>Gives the values of a set.</summary>
    public IEnumerable<string> In(long set) => values.Where((_, i) => ((set >> i) & 1) == 1);
}
