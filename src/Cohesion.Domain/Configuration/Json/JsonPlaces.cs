namespace Cohesion.Domain.Configuration;

/// <summary>Turns offsets of a UTF-8 text into places. Offsets that never go back are read in one pass over the text.</summary>
internal ref struct JsonPlaces(ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private int _offset;
    private int _line = 1;
    private int _column = 1;

    public JsonPlace At(int offset)
    {
        if (offset < _offset)
        {
            (_offset, _line, _column) = (0, 1, 1);
        }

        foreach (byte unit in _utf8[_offset..Math.Min(offset, _utf8.Length)])
        {
            (_line, _column) = unit switch
            {
                (byte)'\n' => (_line + 1, 1),
                < 0x80 or (>= 0xC0 and < 0xF0) => (_line, _column + 1),
                >= 0xF0 => (_line, _column + 2), // a character outside the first plane is two UTF-16 units
                _ => (_line, _column), // the second to fourth byte of a character
            };
        }

        _offset = offset;
        return new JsonPlace(_line, _column);
    }
}
