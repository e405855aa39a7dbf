using System.Text;

namespace Cohesion.Domain.Rendering;

/// <summary>Writes CommonMark: what people wrote never turns into markup.</summary>
internal sealed class Markdown
{
    private const string Special = "\\`*_{}[]<>#|~";

    private readonly StringBuilder _text = new();

    public Markdown Heading(int level, string text)
    {
        _ = Blank()._text.Append('#', level).Append(' ').Append(Escape(text)).Append('\n');
        return Blank();
    }

    public Markdown Paragraph(string text)
    {
        _ = Blank()._text.Append(Escape(text)).Append('\n');
        return this;
    }

    /// <summary>Writes a list; each item is Markdown already.</summary>
    public Markdown Items(IEnumerable<string> items)
    {
        Blank();
        foreach (string item in items)
        {
            _text.Append("- ").Append(item).Append('\n');
        }

        return this;
    }

    /// <summary>Writes a table; each cell is Markdown already.</summary>
    public Markdown Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        Blank();
        Row(headings);
        Row([.. headings.Select(_ => "---")]);
        foreach (IReadOnlyList<string> row in rows)
        {
            Row(row);
        }

        return this;
    }

    public Markdown Fenced(string language, string text)
    {
        _ = Blank()._text.Append("```").Append(language).Append('\n').Append(text.TrimEnd('\n')).Append("\n```\n");
        return this;
    }

    /// <summary>Writes a picture as it stands; it starts with a whole tag on a line of its own, and has no blank line, so that CommonMark takes it for HTML.</summary>
    public Markdown Picture(string svg)
    {
        _ = Blank()._text.Append(svg);
        return this;
    }

    /// <summary>Gives a text as Markdown that shows it letter by letter, on one line.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char c in text)
        {
            _ = c is '\n' or '\r' ? escaped.Append(' ')
                : Special.Contains(c, StringComparison.Ordinal) ? escaped.Append('\\').Append(c)
                : escaped.Append(c);
        }

        return escaped.ToString();
    }

    public static string Bold(string text) => $"**{Escape(text)}**";

    /// <summary>Links a source to the address where it can be read, if it has one.</summary>
    public static string Link(Citation citation) => citation.Url is { } url
        ? $"[{Escape(citation.Text)}](<{url.AbsoluteUri}>)"
        : Escape(citation.Text);

    public override string ToString() => _text.ToString();

    private Markdown Blank()
    {
        if (_text.Length > 1 && !(_text[^1] == '\n' && _text[^2] == '\n'))
        {
            _text.Append('\n');
        }

        return this;
    }

    private void Row(IReadOnlyList<string> cells) => _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
