namespace Cohesion.Domain.Configuration;

/// <summary>The names that a part of a file gives to things that could not be read; all names, where a thing does not even tell its own.</summary>
internal sealed class LostNames
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Gets whether any name may be among them.</summary>
    public bool AreAll { get; private set; }

    /// <summary>Gets whether anything was lost.</summary>
    public bool AreSome => AreAll || _names.Count > 0;

    /// <summary>Gives the names of the members of an object that could not be read.</summary>
    public static LostNames Of(JsonCursor owner)
    {
        LostNames lost = new() { AreAll = owner is { IsSound: false, Kind: not JsonKinds.Object } };
        lost._names.UnionWith(owner.Members().Where(member => !member.IsSound).Select(member => member.Name));
        return lost;
    }

    /// <summary>Gives the names of the elements of lists that could not be read.</summary>
    /// <param name="lists">Where the elements stand.</param>
    /// <param name="ids">The members that may tell the name of an element.</param>
    public static LostNames In(ReadOnlySpan<JsonCursor> lists, params ReadOnlySpan<string> ids)
    {
        LostNames lost = new();
        foreach (JsonCursor list in lists)
        {
            lost.AddFrom(list, [.. list.List().Where(element => !element.IsSound)], ids);
        }

        return lost;
    }

    /// <summary>Gives the names of all elements of the lists that are dropped because one of their elements could not be read.</summary>
    /// <inheritdoc cref="In"/>
    public static LostNames OfWhole(ReadOnlySpan<JsonCursor> lists, params ReadOnlySpan<string> ids)
    {
        LostNames lost = new();
        foreach (JsonCursor list in lists)
        {
            lost.AddFrom(list, list.IsSound ? [] : list.List(), ids);
        }

        return lost;
    }

    /// <summary>Tells whether a name may be that of something lost.</summary>
    public bool Hold(string name) => AreAll || _names.Contains(name);

    private void AddFrom(JsonCursor list, ValueList<JsonCursor> elements, ReadOnlySpan<string> ids)
    {
        AreAll |= list is { IsSound: false, Kind: not JsonKinds.List };
        foreach (JsonCursor element in elements)
        {
            bool isNamed = false;
            foreach (string id in ids)
            {
                if (element[id].Text() is { } name)
                {
                    isNamed = true;
                    _ = _names.Add(name);
                }
            }

            AreAll |= !isNamed;
        }
    }
}
