using System.Buffers;
using System.Globalization;
using System.Text;

namespace Cohesion.Domain;

/// <summary>Writes JSON in one form only, so that equal values have equal bytes on every machine and in every culture.</summary>
/// <remarks>
/// UTF-8 without a mark, two spaces of indentation, line feeds, one at the end; members in the order of the calls. The escaping is ours, because the stock
/// one changes accents and no-break spaces, or refuses halves of characters: only what JSON requires is escaped, and lone surrogates.
/// What has no value is not written: the overloads that take an optional value leave its member out.
/// </remarks>
internal sealed class CanonicalJson
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private int _depth;
    private bool _isFirst = true;
    private bool _isNamed;

    /// <summary>Writes one value and gives its bytes, with the final line feed.</summary>
    public static byte[] ToUtf8(Action<CanonicalJson> value)
    {
        CanonicalJson json = new();
        value(json);
        json.Raw("\n"u8);
        return json._bytes.WrittenSpan.ToArray();
    }

    /// <inheritdoc cref="ToUtf8"/>
    public static string ToText(Action<CanonicalJson> value) => Encoding.UTF8.GetString(ToUtf8(value));

    /// <summary>Writes a text as JSON, in quotes.</summary>
    public static string Quote(string text)
    {
        CanonicalJson json = new();
        json.Text(text);
        return Encoding.UTF8.GetString(json._bytes.WrittenSpan);
    }

    public void Object(Action<CanonicalJson> members) => Nest("{"u8, members, "}"u8);

    public void List(Action<CanonicalJson> elements) => Nest("["u8, elements, "]"u8);

    public void List<T>(IEnumerable<T> elements, Action<CanonicalJson, T> element) => List(json =>
    {
        foreach (T one in elements)
        {
            element(json, one);
        }
    });

    /// <summary>Writes the name of a member; its value is what is written next.</summary>
    public CanonicalJson Member(string name)
    {
        Next();
        Quoted(name);
        Raw(": "u8);
        _isNamed = true;
        return this;
    }

    public void Text(string text)
    {
        Next();
        Quoted(text);
    }

    public void Integer(long number) => Number(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a number as it is spelled.</summary>
    public void Number(string spelled)
    {
        Next();
        Raw(Encoding.UTF8.GetBytes(spelled));
    }

    public void Flag(bool flag)
    {
        Next();
        Raw(flag ? "true"u8 : "false"u8);
    }

    public void Null()
    {
        Next();
        Raw("null"u8);
    }

    private void Nest(ReadOnlySpan<byte> opening, Action<CanonicalJson> content, ReadOnlySpan<byte> closing)
    {
        Next();
        Raw(opening);
        _depth++;
        _isFirst = true;
        content(this);
        _depth--;
        if (!_isFirst)
        {
            Break();
        }

        Raw(closing);
        _isFirst = false;
    }

    /// <summary>Stands before each value and each name: a value that has a name follows it on its line.</summary>
    private void Next()
    {
        if (!_isNamed && _depth > 0)
        {
            Raw(_isFirst ? ""u8 : ","u8);
            Break();
        }

        (_isNamed, _isFirst) = (false, false);
    }

    private void Break()
    {
        Raw("\n"u8);
        for (int i = 0; i < _depth; i++)
        {
            Raw("  "u8);
        }
    }

    private void Quoted(string text)
    {
        Raw("\""u8);
        foreach (ReadOnlySpan<char> piece in new CanonicalEscapes(text))
        {
            _ = Encoding.UTF8.GetBytes(piece, _bytes);
        }

        Raw("\""u8);
    }

    private void Raw(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);
}
