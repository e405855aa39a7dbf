using Ardalis.GuardClauses;

namespace Cohesion.Domain;

/// <summary>One thing that is wrong in what a user wrote: what, where, what was found and what was expected.</summary>
/// <remarks>
/// The code is stable and can be quoted; the sentences are not an interface. The same record serves a file and a value built in code:
/// <see cref="Path"/> names the place in the canonical form of the thing read.
/// </remarks>
public sealed record Problem
{
    /// <summary>States a problem.</summary>
    /// <param name="code">What is wrong.</param>
    /// <param name="path">Where, as a JSON Pointer (RFC 6901); empty for the whole.</param>
    /// <param name="found">What was found there, as written; empty when nothing was.</param>
    /// <param name="expected">What was expected instead, in the words of the file format; empty where the code says it all.</param>
    /// <param name="nearest">The nearest thing that is known; empty when none is near.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="code"/> is no code.</exception>
    /// <exception cref="ArgumentNullException">Another argument is <see langword="null"/>.</exception>
    public Problem(ProblemCode code, string path, string found = "", string expected = "", string nearest = "")
    {
        Code = Guard.Against.Undefined(code);
        Path = Guard.Against.Null(path);
        Found = Guard.Against.Null(found);
        Expected = Guard.Against.Null(expected);
        Nearest = Guard.Against.Null(nearest);
    }

    /// <summary>Gets what is wrong.</summary>
    public ProblemCode Code { get; }

    /// <summary>Gets where, as a JSON Pointer; empty for the whole.</summary>
    public string Path { get; }

    /// <summary>Gets what was found, as written; empty when nothing was.</summary>
    public string Found { get; }

    /// <summary>Gets what was expected, in the words of the file format; empty where the code says it all.</summary>
    public string Expected { get; }

    /// <summary>Gets the nearest known thing; empty when none is near.</summary>
    public string Nearest { get; }

    /// <summary>Gets whether there is a value all the same.</summary>
    public Severity Severity => ProblemTexts.Of(Code).Severity;

    /// <summary>Gets whether a JSON Schema can state it: a wrong type or an unknown member, but not a checksum or a reference.</summary>
    public bool IsStructural => ProblemTexts.Of(Code).IsStructural;

    /// <summary>Says the same thing of a place inside a larger whole.</summary>
    /// <param name="prefix">The pointer of the smaller whole in the larger one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="prefix"/> is <see langword="null"/>.</exception>
    public Problem Under(string prefix) => new(Code, Guard.Against.Null(prefix) + Path, Found, Expected, Nearest);

    /// <summary>Says the problem in one line: what was found, what was expected, what is near.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) => ProblemTexts.Say(this, language);
}
