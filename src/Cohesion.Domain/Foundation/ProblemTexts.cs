using System.Collections.Frozen;
using Ardalis.GuardClauses;

namespace Cohesion.Domain;

/// <summary>The sentences of every <see cref="ProblemCode"/>. Placeholders: <c>{found}</c>, <c>{expected}</c>.</summary>
internal static partial class ProblemTexts
{
    private static readonly FrozenDictionary<ProblemCode, Entry> Table =
        Enumerable.Concat(Structure, Forms).Concat(Meaning).ToFrozenDictionary(entry => entry.Code);

    public static Entry Of(ProblemCode code) => Table[code];

    public static string Say(Problem problem, Language language)
    {
        bool french = Guard.Against.Undefined(language) == Language.French;
        Entry entry = Of(problem.Code);
        string template = french ? entry.French : entry.English;
        string sentence = template
            .Replace("{found}", Short(problem.Found), StringComparison.Ordinal)
            .Replace("{expected}", problem.Expected, StringComparison.Ordinal);
        string expected = problem.Expected.Length == 0 || template.Contains("{expected}", StringComparison.Ordinal) ? ""
            : french ? $" Attendu\u202F: {problem.Expected}." : $" Expected: {problem.Expected}.";
        string nearest = problem.Nearest.Length == 0 ? ""
            : french ? $" Le plus proche\u202F: `{problem.Nearest}`." : $" The nearest: `{problem.Nearest}`.";
        return OneLine(sentence + expected + nearest);
    }

    // A file may hold a text of a megabyte where a code was expected; a message stays readable.
    private static string Short(string found) => found.Length <= 80 ? found : string.Concat(found.AsSpan(0, char.IsHighSurrogate(found[78]) ? 78 : 79), "…");

    private static string OneLine(string text) => text.AsSpan().ContainsAnyInRange('\0', '\u001F')
        ? string.Create(text.Length, text, static (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = source[i] < ' ' ? ' ' : source[i];
            }
        })
        : text;

    private static Entry Error(ProblemCode code, string french, string english) => new(code, Severity.Error, false, french, english);

    private static Entry Warning(ProblemCode code, string french, string english) => new(code, Severity.Warning, false, french, english);

    /// <summary>An error that the published schema refuses too.</summary>
    private static Entry Structural(ProblemCode code, string french, string english) => new(code, Severity.Error, true, french, english);

    internal sealed record Entry(ProblemCode Code, Severity Severity, bool IsStructural, string French, string English);
}
