using System.Text;

namespace Cohesion.Domain.Rendering;

/// <summary>Writes what people wrote into SVG: as text that never turns into markup, in lines that fit.</summary>
internal static class SvgText
{
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            _ = text[i] switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                char c when char.IsControl(c) || c is '\uFFFE' or '\uFFFF' or '\u2028' or '\u2029' => escaped.Append(' '),
                char c when isPair => escaped.Append(c).Append(text[++i]),
                char c when char.IsSurrogate(c) => escaped.Append('\uFFFD'),
                char c => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>Breaks a text at spaces into lines of at most so many characters; a word that is longer is cut.</summary>
    public static IEnumerable<string> Lines(string text, int most)
    {
        StringBuilder line = new();
        foreach (string word in text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            string rest = word;
            if (line.Length > 0 && line.Length + 1 + rest.Length > most)
            {
                yield return line.ToString();
                line.Clear();
            }

            while (rest.Length > most)
            {
                int cut = char.IsHighSurrogate(rest[most - 1]) ? most - 1 : most;
                yield return rest[..cut];
                rest = rest[cut..];
            }

            _ = (line.Length > 0 ? line.Append(' ') : line).Append(rest);
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }
}
