using Ardalis.GuardClauses;

namespace Cohesion.Domain;

/// <summary>The sentences of every <see cref="ProblemCode"/>. Placeholders: <c>{found}</c>, <c>{expected}</c>.</summary>
internal static partial class ProblemTexts
{
    private static readonly Dictionary<ProblemCode, Entry> Table =
        Enumerable.Concat(Structure, Forms).Concat(Meaning).Concat(Selections).Concat(Files).Concat(Statistics).Concat(Programmes).Concat(Grants).Concat(Lints).ToDictionary(entry => entry.Code);

    public static Entry Of(ProblemCode code) => Table[code];

    public static string Say(Problem problem, Language language)
    {
        bool french = Guard.Against.Undefined(language) == Language.French;
        Entry entry = Of(problem.Code);
        string template = french ? entry.French : entry.English;
        string sentence = template
            .Replace("{expected}", problem.Expected, StringComparison.Ordinal) // first: what was found may hold anything
            .Replace("{found}", Short(problem.Found), StringComparison.Ordinal);
        string expected = problem.Expected.Length == 0 || template.Contains("{expected}", StringComparison.Ordinal) ? ""
            : french ? $" Attendu\u202F: {problem.Expected}." : $" Expected: {problem.Expected}.";
        string nearest = problem.Nearest.Length == 0 ? ""
            : french ? $" Le plus proche\u202F: `{problem.Nearest}`." : $" The nearest: `{problem.Nearest}`.";
        return OneLine(sentence + expected + nearest);
    }

    // A file may hold a text of a megabyte where a code was expected; a message stays readable.
    private static string Short(string found) => found.Length <= 80 ? found : string.Concat(found.AsSpan(0, char.IsHighSurrogate(found[78]) ? 78 : 79), "…");

    /// <summary>Puts a space for every character that would break the line, or drive a terminal, and marks halves of characters.</summary>
    internal static string OneLine(string text)
    {
        char[] line = text.ToCharArray();
        for (int i = 0; i < line.Length; i++)
        {
            bool paired = char.IsSurrogate(line[i]) && (char.IsHighSurrogate(line[i])
                ? i + 1 < line.Length && char.IsLowSurrogate(line[i + 1])
                : i > 0 && char.IsHighSurrogate(line[i - 1]));
            line[i] = line[i] switch
            {
                '\u2028' or '\u2029' => ' ',
                char c when char.IsControl(c) => ' ',
                char c when char.IsSurrogate(c) && !paired => '\uFFFD',
                char c => c,
            };
        }

        return new string(line);
    }

    private static Entry Error(ProblemCode code, string french, string english) => new(code, Severity.Error, false, french, english);

    private static Entry Warning(ProblemCode code, string french, string english) => new(code, Severity.Warning, false, french, english);

    private static Entry Note(ProblemCode code, string french, string english) => new(code, Severity.Note, false, french, english);

    /// <summary>An error that the published schema refuses too.</summary>
    private static Entry Structural(ProblemCode code, string french, string english) => new(code, Severity.Error, true, french, english);

    internal sealed record Entry(ProblemCode Code, Severity Severity, bool IsStructural, string French, string English);
}
