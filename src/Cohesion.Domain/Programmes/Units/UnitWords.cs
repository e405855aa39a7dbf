namespace Cohesion.Domain.Programmes;

/// <summary>The names of the units, one and several; a unit of a programme's own is named as it is written.</summary>
internal static class UnitWords
{
    public static string Of(CountUnit unit, long count, Language language)
    {
        // In French nothing, and one, are singular; in English one alone is.
        bool isOne = language == Language.French ? count < 2 : count == 1;
        (string French, string FrenchMany, string English, string EnglishMany)? words = $"{unit}" switch
        {
            "household" => ("foyer", "foyers", "household", "households"),
            "person" => ("personne", "personnes", "person", "people"),
            "dwelling" => ("logement", "logements", "dwelling", "dwellings"),
            "session" => ("séance", "séances", "session", "sessions"),
            _ => null,
        };
        return words is not { } known ? $"{unit}"
            : language == Language.French ? isOne ? known.French : known.FrenchMany
            : isOne ? known.English : known.EnglishMany;
    }
}
