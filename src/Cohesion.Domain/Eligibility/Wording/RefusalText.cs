using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Why a clause refuses, in the words of its author with the values of the application, or made from its condition.</summary>
internal static class RefusalText
{
    /// <summary>Says the refusal in both languages.</summary>
    /// <param name="clause">The clause that fails.</param>
    /// <param name="rules">The rule set that it is of.</param>
    /// <param name="read">Gives what is known of a fact, or <see langword="null"/> if nobody stated it.</param>
    /// <param name="judge">Decides a part of the clause from what the refusal rests on.</param>
    public static LocalizedText Of(Clause clause, RuleSet rules, Func<FactId, FactValue?> read, Func<Condition, Truth> judge) =>
        LocalizedText.Of(Say(clause, rules, read, judge, Language.French), Say(clause, rules, read, judge, Language.English));

    private static string Say(Clause clause, RuleSet rules, Func<FactId, FactValue?> read, Func<Condition, Truth> judge, Language language)
    {
        Evidence evidence = new(clause, rules, read, judge, language);
        return clause.OnFail is { } text
            ? Placeholder.Fill(text.ToText(language), mark => Value(mark, rules, evidence))
            : new Grounds(rules, evidence, language).Of(clause.Body);
    }

    private static string Value(Placeholder mark, RuleSet rules, Evidence evidence) =>
        NameReference.TryParse(mark.Content, null, out NameReference name)
            ? Names.ParameterOf(name, rules) is { } parameter ? evidence.ValueOf(parameter) : evidence.NameOf(name)
        : FactId.TryParse(mark.Content, null, out FactId fact) ? evidence.ValueOf(fact)
        : $"{{{mark.Content}}}";
}
