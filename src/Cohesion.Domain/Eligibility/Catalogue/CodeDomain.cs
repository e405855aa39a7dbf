using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>The codes that a fact or a parameter may take.</summary>
/// <param name="Name">The vocabulary, or <see langword="null"/> for a list of its own.</param>
/// <param name="Codes">What may be said, when there is no vocabulary.</param>
internal sealed record CodeDomain(Code? Name, ValueSet<Code> Codes)
{
    /// <summary>Gives the codes of a fact, or <see langword="null"/> when it states none.</summary>
    public static CodeDomain? Of(FactDefinition fact, FactCatalogue facts) => fact.Codes.Count > 0
        ? new CodeDomain(null, [.. fact.Codes])
        : Of(fact.Vocabulary, facts);

    /// <summary>Gives the codes of a vocabulary, or <see langword="null"/> when there is none of that name.</summary>
    public static CodeDomain? Of(Code? vocabulary, FactCatalogue facts) => vocabulary is { } name && facts.TryGetVocabulary(name, out Vocabulary? found)
        ? new CodeDomain(name, [.. found.Entries.Select(entry => entry.Code)])
        : null;

    /// <summary>Says that a word is none of the codes, and which is the nearest.</summary>
    public Problem? Check(string word, string path) => Check(word, path, Nearest.Of);

    /// <summary>Says that a word is none of the codes, and which is the nearest as far as another finds one.</summary>
    public Problem? Check(string word, string path, Func<string, IEnumerable<string>, string> nearest) => Code.TryParse(word, null, out Code code) && Codes.Contains(code)
        ? null
        : new Problem(ProblemCode.UnknownCode, path, word, "", nearest(word, Codes.Select(known => known.ToString())));
}
