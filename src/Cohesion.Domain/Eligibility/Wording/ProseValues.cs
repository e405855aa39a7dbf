using System.Diagnostics;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>Values in the typography of a language: numbers, amounts, dates, the titles of codes.</summary>
internal sealed class ProseValues(RuleSet rules, Language language)
{
    private readonly bool _isFrench = language == Language.French;

    /// <summary>Says each element of the value of a parameter.</summary>
    public IEnumerable<string> Of(ParameterValue value, CodeDomain? codes, string? unit) =>
        [.. value.Items.Select(item => Of(item, codes, unit)), .. value.Names.Select(name => new ProseNouns(rules, language).Of(name).Text)];

    /// <summary>Says a value written in a rule.</summary>
    /// <param name="literal">What the rule writes.</param>
    /// <param name="codes">The codes that a word may be, or <see langword="null"/> for a text.</param>
    /// <param name="unit">What a number counts, or <see langword="null"/>.</param>
    public string Of(Literal literal, CodeDomain? codes = null, string? unit = null) => literal switch
    {
        Literal.Number number => Counted(number.Value, unit),
        Literal.Amount amount => amount.Value.ToText(language),
        Literal.Proportion proportion => proportion.Value.ToText(language),
        Literal.Time time => time.Value.ToText(language),
        Literal.Span span => span.Value.ToText(language),
        Literal.Place place => new ProsePlaces(rules, language).Of(place.Value),
        Literal.Word word => Quote(TitleOf(word.Value, codes)),
        Literal.Flag flag => YesOrNo(flag.Value),
        _ => throw new UnreachableException(),
    };

    /// <summary>Says what is known of a fact; <see langword="null"/> is what nobody stated.</summary>
    /// <param name="value">What is known.</param>
    /// <param name="fact">The fact, or <see langword="null"/> if it is unknown.</param>
    /// <param name="withTime">Whether an instant is said to the minute, or by its day alone.</param>
    public string Of(FactValue? value, FactDefinition? fact, bool withTime = true)
    {
        CodeDomain? codes = fact is null ? null : CodeDomain.Of(fact, rules.Facts);
        return value switch
        {
            null => Say("non renseigné", "not stated"),
            FactValue.None => Say("aucun", "none"),
            FactValue.Unverifiable => Say("non vérifiable", "not verifiable"),
            FactValue.Flag flag => YesOrNo(flag.Value),
            FactValue.Count count => Counted(count.Value, fact?.Unit),
            FactValue.Amount amount => amount.Value.ToText(language),
            FactValue.AmountByScope amounts => List(amounts.Values.Select(entry => $"{ScopeTitle(entry.Key)}{Colon}{entry.Value.ToText(language)}")),
            FactValue.Proportion proportion => proportion.Value.ToText(language),
            FactValue.Day date => date.Value.ToText(language),
            FactValue.Moment moment => Moment(moment.Value, withTime),
            FactValue.Span span => span.Value.ToText(language),
            FactValue.Choice choice => Quote(TitleOf(choice.Value.ToString(), codes)),
            FactValue.Choices choices => List(choices.Values.Select(code => Quote(TitleOf(code.ToString(), codes)))),
            FactValue.Place place => new ProsePlaces(rules, language).Of(place.Value),
            FactValue.Places places => List(places.Values.Select(place => new ProsePlaces(rules, language).Of(place))),
            FactValue.Text text => Quote(text.Value),
            FactValue.Records records => Records(records.Values.Count),
            FactValue.Judged judged => judged.Given.Count == 0 ? Say("aucun", "none") : Opinion(judged.Given[^1]),
            FactValue.JudgedByElement judged => List(judged.Given.Select(entry => $"{entry.Key}{Colon}{(entry.Value.Count == 0 ? Say("aucun", "none") : Opinion(entry.Value[^1]))}")),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Says an instant on the clock of the authority, to the minute or by its day.</summary>
    public string Moment(Instant instant, bool withTime)
    {
        LocalDateTime local = instant.InZone(rules.Context.Zone).LocalDateTime;
        LocalDateTime minute = local.Date.At(new LocalTime(local.Hour, local.Minute));
        return withTime ? Limit.At(minute).ToText(language) : PartialDate.OfDay(local.Date).ToText(language);
    }

    /// <summary>Says a number and, for stretches of time, its unit: « 6 mois », “3 years”.</summary>
    public string Counted(long number, string? unit) => PlainValues.Counted(number, unit, language);

    /// <summary>Gives the title of a code, or the code.</summary>
    public string TitleOf(string word, CodeDomain? codes) =>
        codes?.Name is { } name && Code.TryParse(word, null, out Code code) && rules.Facts.TryGetVocabulary(name, out Vocabulary? vocabulary)
            ? vocabulary.Find(code)?.Title?.ToText(language) ?? word
            : word;

    public string Quote(string text) => _isFrench ? French.Quote(text) : $"“{text}”";

    /// <summary>Joins what stands in a list.</summary>
    public string List(IEnumerable<string> items) => items.Any() ? string.Join(", ", items) : Say("aucun", "none");

    private string Colon => _isFrench ? $"{Typography.NarrowNoBreakSpace}: " : ": ";

    private string Digits(long number) => PlainValues.Digits(number, language);

    private string ScopeTitle(ScopeId scope) => rules.Context.Titles.Scopes.TryGetValue(scope, out LocalizedText? title) ? title.ToText(language) : scope.ToString();

    private string YesOrNo(bool value) => value ? Say("oui", "yes") : Say("non", "no");

    private string Records(int count) => _isFrench ? $"{Digits(count)} {(count <= 1 ? "élément" : "éléments")}" : $"{Digits(count)} {(count == 1 ? "record" : "records")}";

    private string Opinion(Opinion opinion) => opinion.Kind switch
    {
        OpinionKind.Favourable => Say("favorable", "favourable"),
        OpinionKind.FavourableWithReservations => Say("favorable avec réserves", "favourable with reservations"),
        OpinionKind.Unfavourable => Say("défavorable", "unfavourable"),
        OpinionKind.Declined => Say("refusé", "declined"),
        _ => throw new UnreachableException(),
    };

    private string Say(string french, string english) => _isFrench ? french : english;
}
