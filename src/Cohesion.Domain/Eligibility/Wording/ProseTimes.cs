using System.Diagnostics;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <summary>When: before a day, in a month, no later than a date, after a phase.</summary>
internal static class ProseTimes
{
    /// <summary>Says on which day or in which month: « le 30 avril 2021 », « en avril 2021 », “on 30 April 2021”, “in 2021”.</summary>
    public static string In(Limit limit, Language language)
    {
        string text = limit.ToText(language);
        return (limit.Date.Precision, language) switch
        {
            (DatePrecision.Day, Language.French) => $"le {text}",
            (DatePrecision.Day, _) => $"on {text}",
            (DatePrecision.Quarter, Language.French) => $"au {text}",
            (DatePrecision.Quarter, _) => $"in the {text}",
            (DatePrecision.Season, Language.French) => French.At(With(limit, text)),
            (_, Language.French) => $"en {text}",
            _ => $"in {text}",
        };
    }

    /// <summary>Says until when, the date included: « jusqu’au 30 avril 2021 », « jusqu’en 2024 », “until 2024”.</summary>
    public static string Until(Limit limit, Language language) => language == Language.English
        ? $"until {limit.ToText(language)}"
        : In(limit, language) is var text && text.StartsWith("le ", StringComparison.Ordinal) ? $"jusqu’{French.At(text)}" : $"jusqu’{text}";

    /// <summary>Says how something lies to a limit written in a rule: « au plus tard le 30 avril 2021 », “no later than 30 April 2021”.</summary>
    public static string Say(Relation relation, Limit limit, Language language)
    {
        string text = limit.ToText(language), named = language == Language.French ? With(limit, text) : limit.Date.Precision == DatePrecision.Quarter ? $"the {text}" : text;
        return language == Language.French
            ? relation switch
            {
                Relation.LessThan => $"avant {named}",
                Relation.AtMost => $"au plus tard {In(limit, language)}",
                Relation.EqualTo => $"exactement {In(limit, language)}",
                Relation.DifferentFrom => $"à une autre date que {named}",
                Relation.AtLeast => $"au plus tôt {In(limit, language)}",
                Relation.MoreThan => $"après {named}",
                _ => throw new UnreachableException(),
            }
            : relation switch
            {
                Relation.LessThan => $"before {named}",
                Relation.AtMost => $"no later than {named}",
                Relation.EqualTo => $"exactly {In(limit, language)}",
                Relation.DifferentFrom => $"on another date than {named}",
                Relation.AtLeast => $"no earlier than {named}",
                Relation.MoreThan => $"after {named}",
                _ => throw new UnreachableException(),
            };
    }

    /// <summary>Says how something lies to what a noun names: « avant la date de dépôt », “no later than the day of submission”.</summary>
    public static string Say(Relation relation, Noun noun, Language language) => language == Language.French
        ? relation switch
        {
            Relation.LessThan => $"avant {noun.Text}",
            Relation.AtMost => $"au plus tard {French.At(noun.Text)}",
            Relation.EqualTo => $"à la même date que {noun.Text}",
            Relation.DifferentFrom => $"à une autre date que {noun.Text}",
            Relation.AtLeast => $"au plus tôt {French.At(noun.Text)}",
            Relation.MoreThan => $"après {noun.Text}",
            _ => throw new UnreachableException(),
        }
        : relation switch
        {
            Relation.LessThan => $"before {noun.Text}",
            Relation.AtMost => $"no later than {noun.Text}",
            Relation.EqualTo => $"on the same date as {noun.Text}",
            Relation.DifferentFrom => $"on another date than {noun.Text}",
            Relation.AtLeast => $"no earlier than {noun.Text}",
            Relation.MoreThan => $"after {noun.Text}",
            _ => throw new UnreachableException(),
        };

    // Only spring begins with a consonant.
    private static string With(Limit limit, string text) => limit.Date.Precision switch
    {
        DatePrecision.Day or DatePrecision.Quarter => $"le {text}",
        DatePrecision.Season => French.StartsWithVowel(text) ? $"l’{text}" : $"le {text}",
        _ => text,
    };
}
