using System.Text.Json;

namespace Cohesion.Cli.Files;

/// <summary>What a file holds.</summary>
internal enum FileKind
{
    Call = 1,
    Contract,
    QuartierList,
    Applications,
    World,
    SelectionPolicy,
    Scores,
    Decisions,
    Grant,
    Jury,
    SelectionRecord,
    Programme,
}

/// <summary>Tells what a file holds from the names of its outermost members; what resembles nothing is taken for a call.</summary>
internal static class FileKinds
{
    private static readonly (string Member, FileKind Kind)[] Marks =
    [
        ("clauses", FileKind.Call), ("programme", FileKind.Programme), ("grant", FileKind.Grant), ("decisions", FileKind.Decisions), ("timeZones", FileKind.Decisions), ("ballots", FileKind.Jury), ("outcome", FileKind.SelectionRecord), ("scores", FileKind.Scores), ("criteria", FileKind.SelectionPolicy), ("tieBreaks", FileKind.SelectionPolicy),
        ("signatories", FileKind.Contract), ("term", FileKind.Contract), ("list", FileKind.QuartierList), ("successions", FileKind.QuartierList),
        ("asOf", FileKind.World), ("applications", FileKind.Applications), ("id", FileKind.Applications),
    ];

    public static FileKind Of(InputFile file)
    {
        HashSet<string> members = Members(file.Bytes, out bool isArray);
        return isArray ? FileKind.Applications : Marks.Where(mark => members.Contains(mark.Member)).Select(mark => mark.Kind).FirstOrDefault(FileKind.Call);
    }

    private static HashSet<string> Members(byte[] bytes, out bool isArray)
    {
        HashSet<string> members = [];
        isArray = false;
        ReadOnlySpan<byte> text = bytes;
        Utf8JsonReader reader = new(text.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? text[3..] : text, new JsonReaderOptions { MaxDepth = 1_000 });
        try
        {
            while (reader.Read())
            {
                isArray |= reader.CurrentDepth == 0 && reader.TokenType == JsonTokenType.StartArray;
                if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName)
                {
                    members.Add(reader.GetString()!);
                }
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // The reader of the file says what is wrong; what came before is enough to choose it.
        }

        return members;
    }
}
