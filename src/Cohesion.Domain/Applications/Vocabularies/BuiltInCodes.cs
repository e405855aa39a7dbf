namespace Cohesion.Domain.Applications;

/// <summary>The codes that come with the library: applications share their texts, rather than hold a copy each.</summary>
internal static class BuiltInCodes
{
    private static readonly Dictionary<string, CodeName>.AlternateLookup<ReadOnlySpan<char>> ByText = Vocabularies.All
        .SelectMany(vocabulary => vocabulary.Entries)
        .Select(entry => entry.Code.ToString())
        .Distinct()
        .Select((text, number) => new CodeName(text, number + 1))
        .ToDictionary(code => code.Text, StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Gets their texts, in the order of their numbers.</summary>
    public static ValueList<string> Texts { get; } = [.. ByText.Dictionary.Values.OrderBy(code => code.Number).Select(code => code.Text)];

    /// <summary>Finds a code, or <see langword="null"/> for one of a call.</summary>
    public static CodeName? Find(ReadOnlySpan<char> code) => ByText.TryGetValue(code, out CodeName? text) ? text : null;
}
