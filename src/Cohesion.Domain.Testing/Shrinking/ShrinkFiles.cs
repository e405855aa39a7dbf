using System.Globalization;
using System.Text.Json.Nodes;

namespace Cohesion.Domain.Testing;

/// <summary>Makes a value smaller by what a file says of it: members and elements are left out one by one, and what can still be read is a smaller value.</summary>
internal static class ShrinkFiles
{
    // A file larger than this shrinks by its largest parts first; so many readings for one step are enough.
    private const int MostReadings = 400;

    /// <summary>Gives what can be read of the file of a value with one part left out, the outermost parts first.</summary>
    public static IEnumerable<T> Of<T>(T value, Func<T, string> write, Func<string, T?> read)
        where T : class
    {
        JsonNode? file = JsonNode.Parse(write(value));
        return Parts(file).Take(MostReadings).Select(part => read(Without(file!, part))).OfType<T>();
    }

    private static IEnumerable<string[]> Parts(JsonNode? root)
    {
        Queue<(JsonNode? Node, string[] Path)> open = new([(root, [])]);
        while (open.TryDequeue(out (JsonNode? Node, string[] Path) at))
        {
            foreach ((string name, JsonNode? inner) in Below(at.Node))
            {
                string[] path = [.. at.Path, name];
                yield return path;
                open.Enqueue((inner, path));
            }
        }
    }

    private static IEnumerable<(string Name, JsonNode? Node)> Below(JsonNode? node) => node switch
    {
        JsonObject members => members.Select(member => (member.Key, member.Value)),
        JsonArray elements => elements.Select((element, i) => (i.ToString(CultureInfo.InvariantCulture), element)),
        _ => [],
    };

    private static string Without(JsonNode file, string[] path)
    {
        JsonNode copy = file.DeepClone(), parent = path[..^1].Aggregate(copy, (node, name) => node is JsonArray list ? list[IndexOf(name)]! : node[name]!);
        if (parent is JsonArray elements)
        {
            elements.RemoveAt(IndexOf(path[^1]));
        }
        else
        {
            parent.AsObject().Remove(path[^1]);
        }

        return copy.ToJsonString();
    }

    private static int IndexOf(string name) => int.Parse(name, CultureInfo.InvariantCulture);
}
