using System.Globalization;

namespace Cohesion.Domain;

/// <summary>Cuts a text into runs that stand in JSON as they are and escapes for what cannot: quotes, backslashes, control characters, lone surrogates.</summary>
internal ref struct CanonicalEscapes(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly CanonicalEscapes GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_rest.IsEmpty)
        {
            return false;
        }

        int run = 0;
        while (run < _rest.Length && Width(_rest[run..]) is int width and > 0)
        {
            run += width;
        }

        Current = run > 0 ? _rest[..run] : Escape(_rest[0]);
        _rest = _rest[Math.Max(run, 1)..];
        return true;
    }

    /// <summary>Gives how many units stand as they are: one, two for a pair of surrogates, none for what must be escaped.</summary>
    private static int Width(ReadOnlySpan<char> at) => at[0] switch
    {
        < ' ' or '"' or '\\' => 0,
        char c when !char.IsSurrogate(c) => 1,
        _ => at.Length > 1 && char.IsSurrogatePair(at[0], at[1]) ? 2 : 0,
    };

    private static string Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\b' => @"\b",
        '\f' => @"\f",
        '\n' => @"\n",
        '\r' => @"\r",
        '\t' => @"\t",
        _ => @"\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
    };
}
