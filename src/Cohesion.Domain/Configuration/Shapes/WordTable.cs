namespace Cohesion.Domain.Configuration;

/// <summary>The words that files have for the values of an enumeration: declared once for the shape, the reader and the writer.</summary>
internal sealed class WordTable<T>(params ReadOnlySpan<WordOf<T>> entries)
    where T : struct, Enum
{
    /// <summary>Gets the values, each with its word, in the order in which they are shown.</summary>
    public ValueList<WordOf<T>> Entries { get; } = [.. entries];

    /// <summary>Gets the words as they are written.</summary>
    public string[] Names => [.. Entries.Select(entry => entry.Word.Name)];

    /// <summary>Gets a text that is one of the words.</summary>
    public Shape Shape => new WordShape([.. Entries.Select(entry => entry.Word)]);

    /// <summary>Gives the word of a value, as it is written.</summary>
    public string Of(T value) => Entries.First(entry => EqualityComparer<T>.Default.Equals(entry.Value, value)).Word.Name;

    /// <summary>Gives the value of the word that stands in a file, if one does.</summary>
    public T? Read(JsonCursor at) => at.Text() is { } text ? Find(text) : null;

    /// <summary>Gives the value of a word, if it is one.</summary>
    public T? Find(string word)
    {
        foreach (WordOf<T> entry in Entries.AsSpan())
        {
            if (entry.Word.Name == word)
            {
                return entry.Value;
            }
        }

        return null;
    }
}

/// <summary>One line of a table: what stands in C# opposite what stands in files.</summary>
internal sealed record WordOf<T>(T Value, Word Word)
    where T : struct, Enum;
