using System.Text.RegularExpressions;
using Cohesion.Domain.Configuration;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

/// <summary>What must hold of the form of a text: its pattern is ECMA-262 and no broader there than here, and whatever its type reads has the form.</summary>
internal static partial class FormLaws
{
    /// <summary>Holds a form against its type, on samples, damaged samples and values of the type.</summary>
    public static void TypeHasForm<T>(Form form, Gen<T> values, params IReadOnlyList<string> samples)
        where T : ISpanParsable<T>
    {
        IsPortable(form);
        Law.Holds(values, value => form.WrongIn(value.ToString()!) is null);
        string[] given = [form.Example, .. samples, .. samples.Select(sample => sample + "\n"), ""];
        Assert.All(given, text => Assert.True(Agree<T>(form, text), text));
        Law.Holds(Any.Seeds, seed => Agree<T>(form, Damaged(given, new Dice(seed))), 2_000);
    }

    /// <summary>Says that a pattern holds only what means the same in every engine: named characters, classes, groups, alternatives and counts.</summary>
    public static void IsPortable(Form form)
    {
        Assert.Matches(Portable(), form.Pattern);
        Assert.Null(form.WrongIn(form.Example));
    }

    // What the type reads has the form; what has the form and is not read is told by a reason that is not structural.
    private static bool Agree<T>(Form form, string text)
        where T : ISpanParsable<T> =>
        T.TryParse(text, null, out _) ? form.WrongIn(text) is null
        : form.WrongIn(text) is { } code && (code is ProblemCode.Malformed or ProblemCode.TextTooLong) == !IsMatch(form, text);

    private static bool IsMatch(Form form, string text) => Regex.IsMatch(text, form.Pattern[..^1] + @"\z", RegexOptions.CultureInvariant);

    /// <summary>Gives one of the texts with a few changes, the ones that trip readers.</summary>
    public static string Damaged(IReadOnlyList<string> given, Dice dice)
    {
        string text = dice.Pick(given);
        for (int i = dice.Next(3); i >= 0; i--)
        {
            int at = dice.Next(text.Length + 1), length = dice.Next(Math.Min(3, text.Length - at + 1));
            string other = dice.Pick(given);
            text = text[..at] + dice.Pick("", "0", "1", "9", "a", "Z", "-", ".", ":", "/", " ", "\n", "\u00A0", "é", "٣", "ı", "😀", "\ud800", other) + text[(at + length)..];
        }

        return text;
    }

    // From ^ to $; letters, digits, plain signs, classes, groups, alternatives, counts; no \d, \w, \s, no dot, no assertion.
    [GeneratedRegex(@"\A\^(?:[A-Za-z0-9 _@%/:,=<>#!~&;""'\-()|?*+]|\{[0-9]+(?:,[0-9]*)?\}|\(\?:|\\[.\\/?*+()\[\]{}|^$]|\[\^?(?:[^\[\]\\]|\\u[0-9a-f]{4}|\\[\-\]\\tr])+\])*\$\z")]
    private static partial Regex Portable();
}
