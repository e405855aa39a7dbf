using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;
using Cohesion.Domain.Programmes;

namespace Cohesion.Domain.Rendering;

/// <summary>A funnel as a picture: an SVG that needs nothing else, in black and white, with its text as text and a description for those who do not see it.</summary>
/// <remarks>A bar is as long as its count, whatever it counts; what is counted in another unit than the first stage is hatched. What is withheld has no bar.</remarks>
public static class FunnelPicture
{
    private const int Width = 800, Margin = 24, Indent = 28, LongestBar = 440, BarHeight = 26, BranchHeight = 16, LineHeight = 20, Gap = 16, CharactersALine = 84;

    /// <summary>Draws a funnel. The same figures give the same bytes everywhere.</summary>
    /// <param name="figures">The figures that the picture may show.</param>
    /// <param name="title">What the picture is of.</param>
    /// <param name="language">The language of its words and numbers.</param>
    /// <param name="name">Stands before the names inside the picture, so that several may stand in one page; an id of ASCII letters, digits and hyphens.</param>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> or <paramref name="title"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is no id.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public static string ToSvg(FunnelFigures figures, LocalizedText title, Language language, string name = "funnel")
    {
        Guard.Against.Null(figures);
        Guard.Against.Null(title);
        ProgrammeWords words = new(Guard.Against.Undefined(language));
        _ = IdGrammar.IsMatch(name) ? name : throw new ArgumentException($"`{name}` is no id.", nameof(name));
        ValueList<FunnelRow> rows = FunnelRow.Of(figures);
        StringBuilder body = new();
        int y = Margin;
        foreach (string line in SvgText.Lines(title.ToText(language), CharactersALine * 4 / 5))
        {
            y += LineHeight + 4;
            Text(body, Margin, y, line, " font-size=\"20\" font-weight=\"bold\"");
        }

        y += Gap;
        Bars(body, rows, words, name, ref y);
        bool hasOtherUnit = rows.Any(row => row.Stage.Unit != rows[0].Stage.Unit);
        if (hasOtherUnit)
        {
            y += LineHeight;
            foreach (string line in SvgText.Lines(words.Say(
                "Hachuré\u202F: compté dans une autre unité que la première étape. Une barre est longue comme son effectif, quelle que soit l’unité.",
                "Hatched: counted in another unit than the first stage. A bar is as long as its count, whatever the unit."), CharactersALine + 10))
            {
                Text(body, Margin, y, line, " font-size=\"14\"");
                y += LineHeight;
            }
        }

        return Frame(name, title.ToText(language), Describe(rows, words), y + Margin - LineHeight, words, hasOtherUnit) + body + "</svg>\n";
    }

    private static string Frame(string name, string title, string description, int height, ProgrammeWords words, bool isHatched)
    {
        string hatch = !isHatched ? "" : $"""
            <defs><pattern id="{name}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#ffffff"/><rect width="2" height="6" fill="#333333"/></pattern></defs>

            """;
        return string.Create(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="{name}-title {name}-desc" lang="{words.Say("fr", "en")}" viewBox="0 0 {Width} {height}" width="{Width}" height="{height}" font-family="sans-serif" font-size="16" fill="#000000">
            <title id="{name}-title">{SvgText.Escape(title)}</title>
            <desc id="{name}-desc">{SvgText.Escape(description)}</desc>
            {hatch}<rect width="{Width}" height="{height}" fill="#ffffff"/>

            """).ReplaceLineEndings("\n");
    }

    private static void Bars(StringBuilder body, ValueList<FunnelRow> rows, ProgrammeWords words, string name, ref int y)
    {
        long most = Math.Max(1, rows.Max(row => row.Count?.Count ?? 0));
        (int Bottom, int Width)? before = null;
        int[] joints = new int[FunnelPlan.MostStages + 1];
        foreach (FunnelRow row in rows)
        {
            int x = Margin + (row.Depth * Indent), height = row.Depth == 0 ? BarHeight : BranchHeight, top = y;
            string[] lines = [.. SvgText.Lines(row.Stage.Title.ToText(words.Language), CharactersALine - (4 * row.Depth))];
            int bar = top + (lines.Length * LineHeight) + 4;
            int width = row.Count is { } count ? LengthOf(count.Count, most) : 0;
            if (row.Depth == 0 && before is { } wider && row.Count is not null)
            {
                body.Append(CultureInfo.InvariantCulture, $"<polygon points=\"{x},{wider.Bottom} {x + wider.Width},{wider.Bottom} {x + width},{bar} {x},{bar}\" fill=\"#e6e6e6\"/>\n");
            }

            foreach ((int i, string line) in lines.Index())
            {
                Text(body, x, top + ((i + 1) * LineHeight) - 4, line, "");
            }

            if (row.Depth > 0)
            {
                body.Append(CultureInfo.InvariantCulture, $"<path d=\"M{x - 16},{joints[row.Depth]} V{bar + (height / 2)} H{x - 4}\" fill=\"none\" stroke=\"#333333\"/>\n");
            }

            string fill = row.Stage.Unit == rows[0].Stage.Unit ? "#333333" : $"url(#{name}-hatch)";
            body.Append(row.Count is null
                ? string.Create(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{bar}\" width=\"60\" height=\"{height}\" fill=\"none\" stroke=\"#333333\" stroke-dasharray=\"4 3\"/>\n")
                : string.Create(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{bar}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\" stroke=\"#333333\"/>\n"));
            string rate = row.IsFirst || row.Count is null ? "" : $" · {words.Of(row.Conditional)}";
            Text(body, x + (row.Count is null ? 60 : width) + 8, bar + (height / 2) + 6, words.Of(row.Count) + rate, "");
            (joints[row.Depth], joints[row.Depth + 1]) = (bar + (height / 2), bar + height);
            y = bar + height + Gap;
            before = row.Count is null ? null : (bar + height, width);
            before = row.Depth == 0 ? before : null;
        }
    }

    private static int LengthOf(long count, long most) => count == 0 ? 0 : (int)Math.Max(1, ((count * LongestBar) + (most / 2)) / most);

    private static string Describe(ValueList<FunnelRow> rows, ProgrammeWords words) => string.Join(" ", rows.Select(row =>
        $"{row.Stage.Title.ToText(words.Language)}{words.Say("\u202F:", ":")} {words.Of(row.Count)}{(row.IsFirst || row.Count is null ? "" : $", {words.Of(row.Conditional)}")}."));

    private static void Text(StringBuilder body, int x, int y, string text, string style) =>
        body.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{y}\"{style}>{SvgText.Escape(text)}</text>\n");
}
