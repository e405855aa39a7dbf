using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Testing;

/// <summary>
/// Makes values smaller. Whatever is proposed, only that passes whose text is shorter, or as long and before it in ordinal order: no chain of such texts goes on
/// for ever, so that shrinking always ends.
/// </summary>
internal static class Shrink
{
    private const string SimpleLetters = "01a";

    /// <summary>Joins a generator with proposals, of which only smaller values pass.</summary>
    /// <param name="gen">Gives the values.</param>
    /// <param name="proposals">Gives valid values near one; larger ones do no harm.</param>
    /// <param name="text">Says a value in full; <see cref="object.ToString"/> unless it says too little.</param>
    public static Arbitrary<T> Arbitrary<T>(Gen<T> gen, Func<T, IEnumerable<T>> proposals, Func<T, string>? text = null)
        where T : notnull => Arb.From(gen, value => Smaller(value, proposals(value), text ?? (static one => Say(one))));

    /// <summary>Joins a generator of codes, numbers or dates with the shorter and simpler texts that can be parsed too.</summary>
    public static Arbitrary<T> Parsed<T>(Gen<T> gen)
        where T : ISpanParsable<T> => Arbitrary(gen, static value => Texts(Say(value)).SelectMany(Read<T>));

    /// <summary>Joins a generator of numbers whose last digit checks the others with those that have fewer digits other than zero.</summary>
    public static Arbitrary<T> Checked<T>(Gen<T> gen)
        where T : ISpanParsable<T> => Arbitrary(gen, static value => Say(value) is var text
            ? Enumerable.Range(0, text.Length).SelectMany(kept => "0123456789".SelectMany(check => Read<T>($"{text[..kept]}{new string('0', text.Length - 1 - kept)}{check}"))) : []);

    public static bool IsSmaller(string one, string other) =>
        one.Length < other.Length || (one.Length == other.Length && string.CompareOrdinal(one, other) < 0);

    public static string Say<T>(T value)
        where T : notnull => value.ToString() ?? "";

    /// <summary>Gives texts with a part left out, then with one character made simple.</summary>
    public static IEnumerable<string> Texts(string text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(text[i]))
            {
                yield return text[..i];
            }
        }

        for (int i = 0; i < text.Length; i++)
        {
            yield return text.Remove(i, 1);
        }

        for (int i = 0; i < text.Length; i++)
        {
            foreach (char simple in SimpleLetters.Where(letter => letter < text[i]))
            {
                yield return $"{text[..i]}{simple}{text[(i + 1)..]}";
            }
        }
    }

    /// <summary>Gives a half of the list, then the list without each of its elements, then with each of them smaller.</summary>
    public static IEnumerable<ValueList<T>> Lists<T>(ValueList<T> list, Func<T, IEnumerable<T>>? element = null)
    {
        if (list.Count > 2)
        {
            yield return [.. list.Take(list.Count / 2)];
            yield return [.. list.Skip(list.Count / 2)];
        }

        for (int i = 0; i < list.Count; i++)
        {
            yield return [.. list.Where((_, index) => index != i)];
        }

        for (int i = 0; i < list.Count; i++)
        {
            foreach (T smaller in element?.Invoke(list[i]) ?? [])
            {
                yield return [.. list.Select((old, index) => index == i ? smaller : old)];
            }
        }
    }

    /// <summary>Gives zero, numbers nearer to it, and the same number without its sign.</summary>
    public static IEnumerable<long> Numbers(long number)
    {
        yield return 0;
        if (number < 0 && number != long.MinValue)
        {
            yield return -number;
        }

        for (BigInteger part = number; !part.IsZero; part /= 2)
        {
            yield return (long)((BigInteger)number - part);
        }
    }

    /// <summary>Keeps what is smaller, each value once.</summary>
    public static IEnumerable<T> Smaller<T>(T value, IEnumerable<T> proposals, Func<T, string> text)
    {
        string now = text(value);
        HashSet<string> seen = new(StringComparer.Ordinal);
        return proposals.Where(proposal => text(proposal) is var said && IsSmaller(said, now) && seen.Add(said));
    }

    private static IEnumerable<T> Read<T>(string text)
        where T : ISpanParsable<T> => T.TryParse(text, null, out T? value) ? [value] : [];
}
