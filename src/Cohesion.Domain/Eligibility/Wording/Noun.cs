namespace Cohesion.Domain.Eligibility;

/// <summary>The gender and the number of a French noun, to which verbs and adjectives agree.</summary>
internal enum NounForm
{
    Masculine = 1,
    Feminine,
    MasculinePlural,
    FemininePlural,
}

/// <summary>A noun with its article: « le montant demandé », “the amount requested”.</summary>
/// <param name="Text">The noun, as it stands inside a sentence.</param>
/// <param name="Form">Its gender and number in French; in English the number alone counts.</param>
internal readonly record struct Noun(string Text, NounForm Form = NounForm.Masculine)
{
    public bool IsPlural => Form is NounForm.MasculinePlural or NounForm.FemininePlural;

    public bool IsFeminine => Form is NounForm.Feminine or NounForm.FemininePlural;

    /// <summary>Gives a French adjective in the form of the noun; <c>égal</c> has a plural of its own.</summary>
    public string Agree(string adjective) => (Form, adjective.EndsWith("al", StringComparison.Ordinal)) switch
    {
        (NounForm.Masculine, _) => adjective,
        (NounForm.Feminine, _) => $"{adjective}e",
        (NounForm.MasculinePlural, true) => $"{adjective[..^1]}ux",
        (NounForm.MasculinePlural, _) => $"{adjective}s",
        _ => $"{adjective}es",
    };
}
