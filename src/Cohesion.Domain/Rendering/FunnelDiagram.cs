using System.Globalization;
using System.Text;
using Cohesion.Domain.Programmes;

namespace Cohesion.Domain.Rendering;

/// <summary>Draws a funnel as a Mermaid flowchart: a box for each stage and branch, an arrow with the rate. A flowchart is what every Mermaid draws, that of GitHub too.</summary>
internal static class FunnelDiagram
{
    public static string Of(FunnelFigures figures, Language language)
    {
        ProgrammeWords words = new(language);
        StringBuilder text = new("flowchart TD\n");
        Dictionary<StageId, int> places = [];
        foreach (FunnelRow row in FunnelRow.Of(figures))
        {
            int place = places.Count;
            places.Add(row.Stage.Id, place);
            text.Append(CultureInfo.InvariantCulture, $"  s{place}[\"{Escape(row.Stage.Title.ToText(language))}<br/>{Escape(words.Of(row.Count))}\"]\n");
            if (figures.ParentOf(row.Stage.Id) is { } parent)
            {
                string arrow = row.Depth == 0 ? "-->" : "-.->";
                text.Append(CultureInfo.InvariantCulture, $"  s{places[parent]} {arrow}|\"{Escape(words.Of(row.Conditional))}\"| s{place}\n");
            }
        }

        return text.ToString();
    }

    // What ends a label, starts an entity or a style, or is markup is written as an entity; so is what would begin a list.
    private static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        int mark = text.AsSpan().TrimStart("0123456789").Length is int rest ? text.Length - rest : 0;
        foreach ((int i, char c) in text.Index())
        {
            bool beginsList = i == mark && (c is '.' or ')' || (i == 0 && c is '-' or '+'));
            _ = beginsList || c is '"' or '#' or '<' or '>' or '&' or '`' or ';' or '\\' or '|' or '*' or '_' or '~' ? escaped.Append(CultureInfo.InvariantCulture, $"#{(int)c};")
                : char.IsControl(c) ? escaped.Append(' ')
                : escaped.Append(c);
        }

        return escaped.ToString();
    }
}
