using Ardalis.GuardClauses;

namespace Cohesion.Domain.Time;

/// <summary>How each language says a window.</summary>
internal static class WindowWords
{
    public static string Say(CalendarWindow window, Language language)
    {
        bool french = Guard.Against.Undefined(language) == Language.French;
        return window switch
        {
            { IsOneDate: true } => window.From!.Value.ToText(language),
            { From: { } from, Until: { } until } => $"{From(from, language)} {To(until, language)}{Excluded(window, french)}",
            { From: { } from, Foreseen: { } end } => $"{Since(from, language)}{(french ? ", fin prévue\u202F: " : ", end foreseen: ")}{end.ToText(language)}",
            { From: { } from } => Since(from, language),
            { Foreseen: { } date } => (french ? "date prévue\u202F: " : "foreseen: ") + date.ToText(language),
            { Until: { } until } => (french ? "jusqu’" + To(until, language) : "until" + To(until, language)["to".Length..]) + Excluded(window, french),
            _ => "",
        };
    }

    private static string From(Limit from, Language language) => DateWords.SayFrom(from.Date, language) + DateWords.AtTime(from, language);

    private static string Since(Limit from, Language language) => (language == Language.French ? "à partir " : "") + From(from, language);

    private static string To(Limit until, Language language) => DateWords.SayTo(until.Date, language) + DateWords.AtTime(until, language);

    private static string Excluded(CalendarWindow window, bool french) => window.IsUntilIncluded ? "" : french ? " (exclu)" : " (excluded)";
}
