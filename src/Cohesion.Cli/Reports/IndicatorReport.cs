using System.Diagnostics;
using Cohesion.Domain;
using Cohesion.Domain.Programmes;

namespace Cohesion.Cli.Reports;

/// <summary>An indicator for people: from where, to where, how far, and each measurement.</summary>
internal static class IndicatorReport
{
    public static void Print(Session session, IndicatorFigures indicator)
    {
        Language language = session.Language;
        session.Page.Line("");
        session.Page.Line(indicator.Title.ToText(language));
        string?[] ends =
        [
            Named(session.Say("départ", "baseline"), indicator.Baseline),
            Named(session.Say("cible", "target"), indicator.Target),
            Named(session.Say("réalisé", "actual"), indicator.Actual),
            indicator.Progress is { } progress ? session.Say("chemin parcouru ", "way gone ") + progress.ToRoundedText(language) : null,
            indicator.IsReached is { } isReached ? isReached ? session.Say("cible atteinte", "target reached") : session.Say("cible non atteinte", "target not reached") : null,
        ];
        session.Page.Item(string.Join(", ", ends.OfType<string>().DefaultIfEmpty(session.Say("sans mesure publiée", "nothing measured that is published"))));
        foreach (IndicatorTable table in indicator.Tables)
        {
            Table(session, indicator, table);
        }

        if (indicator.Single.Count > 0)
        {
            session.Page.Table(
                [session.Say("Période", "Period"), session.Say("Pour qui", "Of whom"), session.Say("Compté", "Counted"), session.Say("Qualité", "Quality")],
                indicator.Single.Select(one => (IReadOnlyList<string>)[one.Period.ToText(language), one.Segment.ToText(language), Counted(session, indicator, one), Quality(session, one.Quality)]));
        }

        string? Named(string name, Ratio? value) => value is { } given
            ? $"{name} {(indicator.OutOf is null && given.Denominator == 1 ? new UnitCount(given.Numerator, indicator.Unit).ToText(language) : given.ToRoundedText(language))}"
            : null;
    }

    private static void Table(Session session, IndicatorFigures indicator, IndicatorTable table)
    {
        Language language = session.Language;
        session.Page.Table(
            [table.Period.ToText(language), .. table.Columns.Select(column => column.ToText(language))],
            table.Rows.Select(row => (IReadOnlyList<string>)
                [row.ToText(language), .. table.Columns.Select(column => table.At(row, column) is { } one ? Counted(session, indicator, one) : "")]));
    }

    private static string Counted(Session session, IndicatorFigures indicator, MeasuredFigures one)
    {
        string hidden = session.Say("non publié", "not published");
        string count = one.Count is long counted ? new UnitCount(counted, indicator.Unit).ToNumber(session.Language) : hidden;
        return indicator.OutOf is not { } unit ? count
            : $"{count} / {(one.OutOf is long outOf ? new UnitCount(outOf, unit).ToNumber(session.Language) : hidden)}{(one.Value is { } value ? $" = {value.ToRoundedText(session.Language)}" : "")}";
    }

    private static string Quality(Session session, DataQuality quality) => quality switch
    {
        DataQuality.Counted => session.Say("compté", "counted"),
        DataQuality.Provisional => session.Say("provisoire", "provisional"),
        DataQuality.Estimated => session.Say("estimé", "estimated"),
        DataQuality.Perturbed => session.Say("modifié", "perturbed"),
        _ => throw new UnreachableException(),
    };
}
