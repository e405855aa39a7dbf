using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Cohesion.Domain.Tests.Conventions.Documents;

/// <summary>A page that builds a call piece by piece: its blocks in order, and the tables of its reference.</summary>
internal sealed partial class Guide(SourceFile page)
{
    public IReadOnlyList<MarkdownBlock> Blocks { get; } = [.. MarkdownBlock.In(page)];

    /// <summary>Gets the call as it stands after each piece: members are joined, lists go on.</summary>
    public IEnumerable<string> Steps()
    {
        JsonObject whole = [];
        foreach (MarkdownBlock piece in Blocks.Where(block => block.Marker == "json: part"))
        {
            Join(whole, JsonNode.Parse(piece.Text)!.AsObject());
            yield return whole.ToJsonString();
        }
    }

    /// <summary>Finds the one block with a marker: its argument and its text.</summary>
    public (string Argument, string Text) Block(string marker)
    {
        MarkdownBlock found = Blocks.Single(block => block.Marker.StartsWith(marker + ": ", StringComparison.Ordinal));
        return (found.Marker[(marker.Length + 2)..], found.Text);
    }

    /// <summary>Gives the rows of a table: the word of the first cell, and the JSON of the last.</summary>
    public IReadOnlyList<(string Word, string Json)> Table(string name) =>
    [
        .. from line in page.Text.Split($"<!-- table: {name} -->\n")[1].Split('\n').Skip(2).TakeWhile(line => line.StartsWith('|'))
           let cells = Row().Match(line)
           select (cells.Groups["word"].Value, cells.Groups["json"].Value),
    ];

    private static void Join(JsonObject whole, JsonObject piece)
    {
        foreach ((string name, JsonNode? value) in piece)
        {
            switch (whole[name], value)
            {
                case (JsonObject there, JsonObject more):
                    Join(there, more);
                    break;
                case (JsonArray there, JsonArray more):
                    foreach (JsonNode? element in more)
                    {
                        there.Add(element?.DeepClone());
                    }

                    break;
                default:
                    whole[name] = value?.DeepClone();
                    break;
            }
        }
    }

    [GeneratedRegex(@"^\| `(?<word>[^`]+)` \|.*\| `(?<json>[^`]+)` \|$")]
    private static partial Regex Row();
}
