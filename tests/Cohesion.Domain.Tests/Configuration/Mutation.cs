using System.Text;
using System.Text.Json;

namespace Cohesion.Domain.Tests.Configuration;

/// <summary>What hands and disks do to files: typos, members lost, doubled or moved, values of another kind, bytes flipped or cut off. A seed repeats them.</summary>
internal static class Mutation
{
    private static readonly string[] OddValues =
    [
        "null", "true", "false", "0", "-1", "1.0", "1.5", "10e-1", "1e400", "123456789012345678901234567890", "\"\"", "\" \"", "\"\\ud800\"", "\"é😀\"",
        "[]", "{}", "\"2021-02-30\"", "\"2021-02-28\"", "\"0\"", "\"\\u0085\"", "\"\\ufeff\"", "\"a\\n\"", "{ \"note\": \"n\" }", "{ \"cite\": [] }",
    ];

    private static readonly string[] OddNames = ["", "note", "cite", "$schema", "fr", "en", "\ud800", "x", "constructor"];

    /// <summary>Changes a valid JSON text in one to three ways.</summary>
    public static byte[] Of(byte[] json, int seed)
    {
        Dice dice = new(seed);
        JsonDraft draft = JsonDraft.Of(JsonElement.Parse(json));
        for (int i = dice.Pick(1, 1, 2, 3); i > 0; i--)
        {
            Change(draft, dice);
        }

        StringBuilder text = new();
        draft.WriteTo(text);
        byte[] bytes = Encoding.UTF8.GetBytes(text.ToString());
        return dice.Next(4) == 0 ? Damage(bytes, dice) : bytes;
    }

    private static void Change(JsonDraft root, Dice dice)
    {
        JsonDraft[] all = [.. root.All()], nests = [.. all.Where(one => one.Parts.Count > 0)];
        JsonDraft any = dice.Pick(all), nest = nests.Length == 0 ? root : dice.Pick(nests);
        int part = dice.Next(Math.Max(nest.Parts.Count, 1));
        switch (dice.Next(nests.Length == 0 ? 3 : 11))
        {
            case 0:
                any.Become(JsonDraft.Of(JsonElement.Parse(dice.Pick(OddValues))));
                break;
            case 1:
                any.Become(JsonDraft.ListOf(any.Copy()));
                break;
            case 2 or 3:
                any.Scalar = any.Scalar is ['"', .. var text, '"'] ? $"\"{Typo(text, dice)}\"" : any.Scalar;
                break;
            case 4:
                nest.Parts.RemoveAt(part);
                break;
            case 5:
                nest.Parts.Insert(dice.Next(nest.Parts.Count + 1), (nest.Parts[part].Name, nest.Parts[part].Value.Copy()));
                break;
            case 6:
                nest.Parts[part] = (Typo(nest.Parts[part].Name, dice), nest.Parts[part].Value);
                break;
            case 7:
                string[] names = [.. nests.SelectMany(one => one.Parts).Select(one => one.Name), .. OddNames];
                nest.Parts[part] = (dice.Pick(names), nest.Parts[part].Value);
                break;
            case 8:
                JsonDraft moved = dice.Pick(all).Copy();
                nest.Parts.Insert(dice.Next(nest.Parts.Count + 1), (dice.Pick(OddNames), moved));
                break;
            case 9:
                JsonDraft other = dice.Pick(all).Copy(), here = any.Copy();
                dice.Pick(all).Become(here);
                any.Become(other);
                break;
            default:
                any.Become(dice.Pick(all).Copy());
                break;
        }
    }

    private static string Typo(string text, Dice dice)
    {
        int at = dice.Next(text.Length + 1);
        return dice.Next(4) switch
        {
            0 when at < text.Length => text.Remove(at, 1),
            1 when at + 1 < text.Length => $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}",
            2 when at < text.Length => $"{text[..at]}{dice.Pick('a', 'Z', '0', '9', '-', '.', ' ', 'é')}{text[(at + 1)..]}",
            _ => text.Insert(at, dice.Pick("a", "0", "-", " ", "\u00A0", "é", "😀", ":")),
        };
    }

    private static byte[] Damage(byte[] bytes, Dice dice)
    {
        int at = dice.Next(bytes.Length), length = dice.Next(Math.Min(8, bytes.Length - at));
        return dice.Next(5) switch
        {
            0 => bytes[..at],
            1 => [.. bytes[..at], .. bytes[(at + length)..]],
            2 => [.. bytes[..(at + length)], .. bytes[at..]],
            3 => [.. bytes[..at], (byte)dice.Next(256), .. bytes[at..]],
            _ => [.. bytes[..at], (byte)(bytes[at] ^ (1 << dice.Next(8))), .. bytes[(at + 1)..]],
        };
    }
}
