using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Cohesion.Domain.Configuration;

/// <summary>Bytes and escapes into text. The framework's own reader throws on halves of characters, which a file may hold.</summary>
internal static class JsonText
{
    /// <summary>Gives how many bytes are UTF-8 before the first that are not.</summary>
    public static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return bytes.Length;
        }

        int valid = 0;
        while (Rune.DecodeFromUtf8(bytes[valid..], out _, out int width) == OperationStatus.Done)
        {
            valid += width;
        }

        return valid;
    }

    /// <summary>Gives the bytes of a text, with a byte that is no UTF-8 in the place of half a character, so that its place is reported.</summary>
    public static byte[] ToUtf8(string text)
    {
        using MemoryStream bytes = new(text.Length);
        Span<byte> units = stackalloc byte[4];
        for (int i = 0; i < text.Length; i++)
        {
            if (Rune.TryGetRuneAt(text, i, out Rune rune))
            {
                bytes.Write(units[..rune.EncodeToUtf8(units)]);
                i += rune.Utf16SequenceLength - 1;
            }
            else
            {
                bytes.WriteByte(0xFF);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Decodes the name or the text that a reader stands on.</summary>
    public static string Decode(in Utf8JsonReader reader)
    {
        string text = Encoding.UTF8.GetString(reader.ValueSpan);
        return reader.ValueIsEscaped ? Unescape(text) : text;
    }

    /// <summary>Tells whether every surrogate of a text has its other half.</summary>
    public static bool IsPaired(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }

    private static string Unescape(string escaped)
    {
        StringBuilder text = new(escaped.Length);
        for (int i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\')
            {
                _ = text.Append(escaped[i]);
                continue;
            }

            _ = text.Append(escaped[++i] switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => (char)ushort.Parse(escaped.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                char itself => itself,
            });
            i += escaped[i] == 'u' ? 4 : 0;
        }

        return text.ToString();
    }
}
