using System.Text;

namespace Cohesion.Domain.Tests.Configuration;

/// <summary>A JSON text spelled in an odd but right way, which remembers where its values begin. The same seed gives the same text.</summary>
internal sealed class JsonScribble
{
    private static readonly string[] Spaces = ["", "", "", " ", "\n", "\r\n", "\t", "  \n "];
    private static readonly string[] Numbers = ["0", "-0", "1", "1.0", "10e-1", "-12.50", "1E400", "123456789012345678901234567890", "0.1"];
    private static readonly string[] Letters =
        ["a", "é", "ı", "😀", "/", "~", "\u202F", "\u00A0", "\\\"", "\\\\", "\\/", "\\n", "\\u0001", "\\u00e9", "\\ud83d\\ude00", "\u007F", "\u2028", " "];

    private readonly StringBuilder _text = new();
    private readonly List<int> _starts = [];
    private readonly Dice _dice;
    private readonly bool _hasHalves;

    public JsonScribble(int seed, bool hasHalves = false)
    {
        (_dice, _hasHalves) = (new Dice(seed), hasHalves);
        Space();
        Value(4);
        Space();
    }

    public string Text => _text.ToString();

    /// <summary>Gets the index in <see cref="Text"/> of each value, in the order of the text.</summary>
    public IReadOnlyList<int> Starts => _starts;

    private void Value(int depth)
    {
        _starts.Add(_text.Length);
        switch (_dice.Next(depth > 0 ? 8 : 5))
        {
            case 0:
                _ = _text.Append(_dice.Pick(Numbers));
                break;
            case 1:
                _ = _text.Append(_dice.Pick("true", "false"));
                break;
            case 2:
                _ = _text.Append("null");
                break;
            case 3 or 4:
                String();
                break;
            case 5:
                Nest('[', ']', _ => Value(depth - 1));
                break;
            default:
                Nest('{', '}', index =>
                {
                    String(index.ToString(System.Globalization.CultureInfo.InvariantCulture));
                    Space();
                    _ = _text.Append(':');
                    Space();
                    Value(depth - 1);
                });
                break;
        }
    }

    private void Nest(char opening, char closing, Action<int> element)
    {
        _ = _text.Append(opening);
        Space();
        for (int i = 0, count = _dice.Next(4); i < count; i++)
        {
            _ = i > 0 ? _text.Append(',') : _text;
            Space();
            element(i);
            Space();
        }

        _ = _text.Append(closing);
    }

    private void String(string end = "")
    {
        _ = _text.Append('"');
        for (int i = _dice.Next(4); i > 0; i--)
        {
            _ = _text.Append(_hasHalves && _dice.Next(4) == 0 ? _dice.Pick("\\ud800", "\\udc00", "\\uDBFFx") : _dice.Pick(Letters));
        }

        _ = _text.Append(end).Append('"');
    }

    private void Space() => _text.Append(_dice.Pick(Spaces));
}
