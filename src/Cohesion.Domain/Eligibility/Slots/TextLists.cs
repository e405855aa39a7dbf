using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>The lists that the rules compare one fact of codes or texts with, each a bit of its slot.</summary>
internal sealed class TextLists
{
    private const int Bits = 64;

    private readonly Dictionary<string, ulong> _exact = [], _under = [];
    private readonly List<(ulong List, ulong Outside)> _outside = [];
    private (string Text, ulong Bit)[] _beginnings = [];
    private int _used;
    private TextTable? _table;
    private ulong[] _numbered = [];
    private KeyTable _own = new([]);

    /// <summary>Gives the bit of a text itself.</summary>
    public bool TryAddExact(string text, out ulong bit) => TryTake(out bit) && Note(_exact, text, bit);

    /// <summary>Gives the bit of codes at or below one of a list.</summary>
    public bool TryAddUnder(IEnumerable<string> codes, out ulong bit)
    {
        bool isFree = TryTake(out bit);
        foreach (string code in isFree ? codes : [])
        {
            Note(_under, code, bit);
        }

        return isFree;
    }

    /// <summary>Gives the bit of codes that are neither in a list nor below one of it.</summary>
    public bool TryAddOutside(IEnumerable<string> codes, out ulong bit)
    {
        bit = 0;
        if (!TryAddUnder(codes, out ulong list) || !TryTake(out bit))
        {
            return false;
        }

        _outside.Add((list, bit));
        return true;
    }

    /// <summary>Gives the bit of texts that start with another.</summary>
    public bool TryAddBeginning(string text, out ulong bit)
    {
        bool isFree = TryTake(out bit);
        if (isFree)
        {
            _beginnings = [.. _beginnings, (text, bit)];
        }

        return isFree;
    }

    /// <summary>Spells the lists out, once all of them are known.</summary>
    /// <param name="vocabulary">The tree of the codes, or <see langword="null"/> where they have none.</param>
    public void Seal(Vocabulary? vocabulary)
    {
        Dictionary<string, string> parents = [];
        foreach (VocabularyEntry entry in _under.Count > 0 && vocabulary is not null ? vocabulary.Entries.AsSpan() : [])
        {
            if (entry.Parent is { } parent)
            {
                parents.TryAdd(entry.Code.ToString(), parent.ToString());
            }
        }

        Dictionary<string, ulong> masks = [];
        ulong otherwise = Complete(0);
        foreach (string text in _exact.Keys.Concat(_under.Keys).Concat(parents.Keys).Distinct())
        {
            ulong mask = _exact.GetValueOrDefault(text);
            for (string? at = text; at is not null; at = parents.GetValueOrDefault(at))
            {
                mask |= _under.GetValueOrDefault(at);
            }

            mask = Complete(mask);
            if (mask != otherwise)
            {
                masks[text] = mask;
            }
        }

        _table = new TextTable(masks, otherwise);
        _numbered = [0, .. BuiltInCodes.Texts.Select(Of)];
        _own = new KeyTable([
            .. from text in _exact.Keys.Concat(_under.Keys).Concat(vocabulary?.Entries.Select(entry => entry.Code.ToString()) ?? []).Distinct()
               let key = PlainColumns.KeyOfOwn(text)
               where key is not null
               select KeyValuePair.Create(key.Value, Of(text)),
        ]);
    }

    /// <summary>Gives the lists in which codes of the library are, as <see cref="PlainForm.Codes"/> writes them.</summary>
    public ulong OfNumbers(long numbers)
    {
        // No number, which is zero, is in no list: four at a time need no guess how many there are.
        ulong mask = OfFour(numbers);
        return numbers >>> 32 == 0 ? mask : mask | OfFour(numbers >>> 32);
    }

    private ulong OfFour(long numbers)
    {
        ulong[] numbered = _numbered;
        return numbered[numbers & byte.MaxValue] | numbered[(numbers >>> 8) & byte.MaxValue] | numbered[(numbers >>> 16) & byte.MaxValue] | numbered[(numbers >>> 24) & byte.MaxValue];
    }

    /// <summary>Gives the lists in which a code of a call is, from its <see cref="PlainColumns.KeyOfOwn"/>; of a code that is in none, and that no vocabulary has, nothing is known here.</summary>
    public bool TryFindOwn(long key, out ulong mask) => _own.TryFind(key, out mask);

    /// <summary>Gives the lists in which a code is.</summary>
    public ulong Of(Code code) => code.Number != CodeName.None && _numbered.Length > 0 ? _numbered[code.Number] : Of(code.ToString());

    /// <summary>Gives the lists in which a text is.</summary>
    public ulong Of(string text) => _beginnings.Length == 0 && _table is not null ? _table.Find(text) : Search(text);

    private ulong Search(string text)
    {
        ulong mask = _table is null ? 0 : _table.Find(text);
        foreach ((string beginning, ulong bit) in _beginnings)
        {
            mask |= text.StartsWith(beginning, StringComparison.Ordinal) ? bit : 0;
        }

        return mask;
    }

    private ulong Complete(ulong mask)
    {
        foreach ((ulong list, ulong outside) in _outside)
        {
            mask |= (mask & list) == 0 ? outside : 0;
        }

        return mask;
    }

    private bool TryTake(out ulong bit)
    {
        bit = _used < Bits ? 1UL << _used : 0;
        return _used++ < Bits;
    }

    private static bool Note(Dictionary<string, ulong> lists, string text, ulong bit)
    {
        lists[text] = lists.GetValueOrDefault(text) | bit;
        return true;
    }
}
