namespace Cohesion.Domain.Testing;

/// <summary>A call does not keep a law. Its message has the law, what was found, the smallest case that shows it as JSON to paste, and how to run it again.</summary>
#pragma warning disable CA1032 // it is thrown for a law alone, never made from a bare message
public sealed class LawViolationException : Exception
#pragma warning restore CA1032
{
    internal LawViolationException(CallLaw law, LocalizedText found, string? counterexample, ulong seed)
        : base(LawText.Of(law, found, counterexample, seed, Language.English)) => (Law, Found, Counterexample, Seed) = (law, found, counterexample, seed);

    /// <summary>Gets what does not hold.</summary>
    public CallLaw Law { get; }

    /// <summary>Gets what was found instead.</summary>
    public LocalizedText Found { get; }

    /// <summary>Gets the smallest application that was found to show it, as an application file; <see langword="null"/> when the law is about the file alone.</summary>
    public string? Counterexample { get; }

    /// <summary>Gets the seed with which <see cref="CallLaw.Check"/> finds it again.</summary>
    public ulong Seed { get; }

    /// <summary>Gives the message in a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) => LawText.Of(Law, Found, Counterexample, Seed, language);
}
