using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>A place of a text that a value fills: <c>{request.amount}</c>, <c>{@ceiling}</c>.</summary>
/// <param name="Content">What stands between the braces.</param>
/// <param name="Start">Where the opening brace stands.</param>
/// <param name="Length">How long it is, braces included.</param>
internal sealed record Placeholder(string Content, int Start, int Length)
{
    /// <summary>Finds every placeholder of a text; a brace that is not closed is a brace.</summary>
    public static IEnumerable<Placeholder> AllIn(string text)
    {
        int open = -1;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '{')
            {
                open = i;
            }
            else if (text[i] == '}' && open >= 0)
            {
                yield return new Placeholder(text[(open + 1)..i], open, i - open + 1);
                open = -1;
            }
        }
    }

    /// <summary>Gives a text with its placeholders filled.</summary>
    public static string Fill(string text, Func<Placeholder, string> value)
    {
        System.Text.StringBuilder filled = new();
        int end = 0;
        foreach (Placeholder mark in AllIn(text))
        {
            filled.Append(text, end, mark.Start - end).Append(value(mark));
            end = mark.Start + mark.Length;
        }

        return filled.Append(text, end, text.Length - end).ToString();
    }

    /// <summary>Tells whether a fact or a name of the rule set fills it.</summary>
    public bool Names(RuleIndex index) => NameReference.TryParse(Content, null, out NameReference name)
        ? index.Knows(name)
        : FactId.TryParse(Content, null, out FactId fact) && index.Fact(fact) is not null;
}
