using Cohesion.Domain.Programmes;

namespace Cohesion.Domain.Rendering;

/// <summary>An indicator in the document of its programme.</summary>
internal static class IndicatorSection
{
    public static void Write(Markdown page, IndicatorFigures indicator, ProgrammeWords words)
    {
        page.Heading(3, indicator.Title.ToText(words.Language));
        page.Items(
        [
            .. Value(words.Say("Situation de départ", "Baseline"), indicator.Baseline),
            .. Value(words.Say("Cible", "Target"), indicator.Target),
            .. Value(words.Say("Réalisé", "Actual"), indicator.Actual),
            .. indicator.Progress is { } progress ? (string[])[$"{Markdown.Bold(words.Say("Chemin parcouru", "Way gone"))} {Markdown.Escape(progress.ToRoundedText(words.Language))}"] : [],
        ]);
        foreach (IndicatorTable table in indicator.Tables)
        {
            page.Table(
                [Markdown.Escape(table.Period.ToText(words.Language)), .. table.Columns.Select(column => Markdown.Escape(column.ToText(words.Language)))],
                table.Rows.Select(row => (IReadOnlyList<string>)
                    [Markdown.Escape(row.ToText(words.Language)), .. table.Columns.Select(column => Markdown.Escape(Cell(indicator, table.At(row, column), words)))]));
        }

        if (indicator.Single.Count == 0)
        {
            return;
        }

        bool isRatio = indicator.OutOf is not null;
        page.Table(
            [
                words.Say("Période", "Period"), words.Say("Pour qui", "Of whom"), words.Say("Compté", "Counted"), .. isRatio ? (string[])[words.Say("Sur", "Out of"), words.Say("Taux", "Rate")] : [],
                words.Say("Qualité", "Quality"), words.Say("Source", "Source"),
            ],
            indicator.Single.Select(one => (IReadOnlyList<string>)
            [
                Markdown.Escape(one.Period.ToText(words.Language)),
                Markdown.Escape(one.Segment.ToText(words.Language)),
                Markdown.Escape(words.Of(one.Count is long count ? new UnitCount(count, indicator.Unit) : null)),
                .. isRatio
                    ? (string[])[Markdown.Escape(words.Of(one.OutOf is long outOf ? new UnitCount(outOf, indicator.OutOf!.Value) : null)), Markdown.Escape(one.Value?.ToRoundedText(words.Language) ?? "")]
                    : [],
                Markdown.Escape(words.Of(one.Quality)),
                Markdown.Link(one.Source),
            ]));

        string[] Value(string name, Ratio? value) => value is { } given
            ? [$"{Markdown.Bold(name)} {Markdown.Escape(indicator.OutOf is null && given.Denominator == 1 ? new UnitCount(given.Numerator, indicator.Unit).ToText(words.Language) : given.ToRoundedText(words.Language))}"]
            : [];
    }

    private static string Cell(IndicatorFigures indicator, MeasuredFigures? one, ProgrammeWords words) => one is null ? ""
        : one is not { Count: long count } || (indicator.OutOf is not null && one.OutOf is null) ? words.Say("non publié", "not published")
        : indicator.OutOf is { } unit ? $"{new UnitCount(count, indicator.Unit).ToNumber(words.Language)} / {new UnitCount(one.OutOf!.Value, unit).ToNumber(words.Language)}"
        : new UnitCount(count, indicator.Unit).ToNumber(words.Language);
}
