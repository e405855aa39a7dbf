using System.Text;
using Spectre.Console;

namespace Cohesion.Cli;

/// <summary>Prints for people: 80 columns and no colour where the output is not a terminal.</summary>
internal sealed class Page
{
    private const int PlainWidth = 80;

    private readonly IAnsiConsole _console;

    public Page(TextWriter output, bool isTerminal) => _console = Console(output, isTerminal);

    public void Title(string text)
    {
        Line(text);
        Raw(new string('=', Math.Min(_console.Profile.Width, text.Length)));
        Raw("");
    }

    public void Heading(string text)
    {
        Raw("");
        Line(text);
        Raw(new string('-', Math.Min(_console.Profile.Width, text.Length)));
    }

    public void Line(string text) => Wrapped(text, "", "");

    /// <summary>Prints a point of a list, its later lines under its first word.</summary>
    public void Item(string text) => Wrapped(text, "  - ", "    ");

    /// <summary>Prints a line as it stands.</summary>
    public void Raw(string line) => _console.Profile.Out.Writer.WriteLine(line);

    /// <summary>Prints a table without borders; numbers stand to the right where asked.</summary>
    public void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows, params ReadOnlySpan<int> rightAligned)
    {
        Table table = new() { Border = TableBorder.Simple, ShowHeaders = headings.Any(heading => heading.Length > 0) };
        for (int i = 0; i < headings.Count; i++)
        {
            TableColumn column = new(new Text(headings[i], new Style(decoration: Decoration.Bold))) { Padding = new Padding(0, 0, 1, 0) };
            column.Alignment = rightAligned.Contains(i) ? Justify.Right : Justify.Left;
            column.NoWrap = rightAligned.Contains(i);
            table.AddColumn(column);
        }

        foreach (IReadOnlyList<string> row in rows)
        {
            table.AddRow(row.Select(cell => new Text(cell)));
        }

        using StringWriter drawn = new();
        IAnsiConsole plain = Console(drawn, isTerminal: false);
        plain.Profile.Width = _console.Profile.Width;
        plain.Write(table);
        foreach (string line in drawn.ToString().Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0))
        {
            Raw(line);
        }
    }

    private static IAnsiConsole Console(TextWriter output, bool isTerminal)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = isTerminal ? console.Profile.Width : PlainWidth;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <summary>Breaks lines at ordinary spaces alone: a no-break space keeps an amount or a quotation together.</summary>
    private void Wrapped(string text, string first, string next)
    {
        StringBuilder line = new(first);
        bool isEmpty = true;
        foreach (string word in text.Split(' '))
        {
            if (!isEmpty && line.Length + 1 + word.Length > _console.Profile.Width)
            {
                Raw(line.ToString());
                line.Clear().Append(next);
                isEmpty = true;
            }

            _ = isEmpty ? line.Append(word) : line.Append(' ').Append(word);
            isEmpty = false;
        }

        Raw(line.ToString());
    }
}
