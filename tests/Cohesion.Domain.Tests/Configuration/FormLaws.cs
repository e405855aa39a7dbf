using System.Text.RegularExpressions;
using Cohesion.Domain.Configuration;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

/// <summary>What must hold of the form of a text: its pattern is ECMA-262, and means in the schema what the check does in the reader.</summary>
internal static partial class FormLaws
{
    public static void PatternAgreesWithCheck(Form form, params IReadOnlyList<string> samples)
    {
        Assert.Matches(Portable(), form.Pattern);
        Regex pattern = new(form.Pattern[..^1] + @"\z", RegexOptions.CultureInvariant);
        string[] given = [form.Example, .. samples, .. samples.Select(sample => sample + "\n"), ""];
        Assert.All(given, text => Assert.True(Agree(form, pattern, text), text));
        Law.Holds(Any.Seeds, seed => Agree(form, pattern, Damaged(given, new Dice(seed))), 2_000);
        Assert.Null(form.WrongIn(form.Example));
    }

    private static bool Agree(Form form, Regex pattern, string text) => pattern.IsMatch(text) == (form.WrongIn(text) != ProblemCode.Malformed);

    private static string Damaged(string[] given, Dice dice)
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
