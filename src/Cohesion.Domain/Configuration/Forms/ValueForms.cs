using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Configuration;

/// <summary>The forms of the values that files share: amounts, ratios, dates, territories.</summary>
internal static class ValueForms
{
    private const string Whole = "-?(0|[1-9][0-9]*)";
    private const string Day = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";
    private const string Number = "(0|[1-9][0-9]{0,3})";
    private const string Days = Number + "D", Weeks = Number + "W(" + Days + ")?", Months = Number + "M(" + Weeks + "|" + Days + ")?";
    private const string Commune = TerritoryForms.CommunePattern + "(/none)?";
    private const string Wider = $"epci:{TerritoryForms.SirenPattern}|departement:{TerritoryForms.DepartementPattern}|region:[0-9]{{2}}|local:[A-Za-z0-9][A-Za-z0-9-]{{0,63}}";

    public static Form Money { get; } = Form.Of<Money>(
        "money",
        $@"{Whole}(\.[0-9]{{1,2}})? EUR|{Whole} XPF",
        "3000.01 EUR",
        "Un montant, en euros ou en francs Pacifique.",
        "An amount, in euros or in CFP francs.",
        ProblemCode.TooLargeAmount);

    public static Form Ratio { get; } = Form.Of<Ratio>(
        "ratio",
        $@"{Whole}(\.[0-9]{{1,4}})? %|{Whole}/[1-9][0-9]*",
        "60 %",
        "Un rapport exact\u202F: un pourcentage ou une fraction, `2/3`.",
        "An exact ratio: a percentage or a fraction, `2/3`.",
        ProblemCode.TooLargeAmount);

    public static Form Date { get; } = Form.Of<PartialDate>(
        "date",
        Day,
        "2021-04-30",
        "Une date, au jour, au mois, au trimestre (`2021-33` à `2021-36`), à la saison (`2021-21` à `2021-24`) ou à l’année.",
        "A date, to the day, the month, the quarter (`2021-33` to `2021-36`), the season (`2021-21` to `2021-24`) or the year.",
        ProblemCode.NoSuchDay);

    public static Form Limit { get; } = Form.Of<Limit>(
        "limit",
        "[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2})?)?)?",
        "2021-04-30T17:00",
        "Une date, ou un jour et une heure dans le fuseau de l’appel.",
        "A date, or a day and an hour in the zone of the call.",
        ProblemCode.NoSuchDay);

    public static Form Period { get; } = Form.Of(
        "period",
        $"{Day}(/{Day})?",
        "2023-07/2023-08",
        "Une période\u202F: deux dates, toutes deux comprises, ou une seule dans laquelle elle tient.",
        "A period: two dates, both included, or a single one in which it lies.",
        static text => PartialPeriod.TryParse(text, null, out _) ? null
            : text.Split('/').All(date => PartialDate.TryParse(date, null, out _)) ? ProblemCode.Reversed
            : ProblemCode.NoSuchDay);

    public static Form Duration { get; } = Form.Of<CalendarDuration>(
        "duration",
        $"P({Number}Y({Months}|{Weeks}|{Days})?|{Months}|{Weeks}|{Days})",
        "P6M",
        "Une durée du calendrier\u202F: `P6M`, `P1Y`, `P2W`, `P10D`.",
        "A duration of the calendar: `P6M`, `P1Y`, `P2W`, `P10D`.");

    public static Form Territory { get; } = Form.Of(
        "territory",
        $"{TerritoryForms.QuartierPattern}|{Commune}|{Wider}",
        "QN06225M",
        "Un quartier, une commune (`62510`, et `62510/none` hors de ses quartiers), `epci:…`, `departement:…`, `region:…` ou `local:…`.",
        "A quartier, a commune (`62510`, and `62510/none` outside its quartiers), `epci:…`, `departement:…`, `region:…` or `local:…`.",
        static text => TerritoryCode.TryParse(text, null, out _) ? null
            : text.StartsWith("epci:", StringComparison.Ordinal) ? ProblemCode.WrongKey
            : ProblemCode.NoSuchTerritory);
}
