namespace Cohesion.Domain.Eligibility;

/// <summary>A verb of both languages in the third person, singular and plural.</summary>
internal sealed record Verb(string French, string FrenchPlural, string English, string EnglishPlural)
{
    public static Verb Be { get; } = new("est", "sont", "is", "are");

    public static Verb BeIn { get; } = new("se trouve", "se trouvent", "lies", "lie");

    public static Verb Fall { get; } = new("se situe", "se situent", "falls", "fall");

    public static Verb Represent { get; } = new("représente", "représentent", "makes up", "make up");

    public static Verb Belong { get; } = new("relève", "relèvent", "belongs", "belong");

    public static Verb Include { get; } = new("comprend", "comprennent", "includes", "include");

    public static Verb BeLimited { get; } = new("se limite", "se limitent", "is limited", "are limited");

    public static Verb Start { get; } = new("commence", "commencent", "starts", "start");

    /// <summary>Gives the verb for a subject.</summary>
    public string Say(Noun subject, Language language, bool isNegated)
    {
        string french = subject.IsPlural ? FrenchPlural : French, english = subject.IsPlural ? EnglishPlural : English;
        return (language, isNegated) switch
        {
            (Language.French, false) => french,
            (Language.French, true) => Eligibility.French.Not(french),
            (_, false) => english,
            _ when English.StartsWith("is", StringComparison.Ordinal) => english.Replace(subject.IsPlural ? "are" : "is", subject.IsPlural ? "are not" : "is not", StringComparison.Ordinal),
            _ => (subject.IsPlural ? "do not " : "does not ") + EnglishPlural,
        };
    }
}
