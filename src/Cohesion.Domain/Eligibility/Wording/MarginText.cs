namespace Cohesion.Domain.Eligibility;

/// <summary>What is left before a limit: « Montant demandé : 18 400 € (il faut au plus 20 000 €). Marge : 1 600 €. »</summary>
internal static class MarginText
{
    public static LocalizedText Of(Clause clause, Condition atom, bool holds, Slack room, RuleSet rules, Frame frame) => LocalizedText.Of(
        Say(clause, atom, holds, room, rules, frame, Language.French), Say(clause, atom, holds, room, rules, frame, Language.English));

    private static string Say(Clause clause, Condition atom, bool holds, Slack room, RuleSet rules, Frame frame, Language language)
    {
        bool isFrench = language == Language.French;
        Evidence evidence = new(clause, rules, id => frame.Read(id).Value, condition => new Evaluator(frame).Evaluate(condition, null), language);
        string value = $"{new ProseNouns(rules, language).TitleOf(room.Fact.Id)}{(isFrench ? $"{Typography.NarrowNoBreakSpace}: " : ": ")}{evidence.ValueOf(room.Fact.Id, withTime: room.Unit == "minute")}";
        string limit = holds && Prose.Needed(atom, rules, language, evidence) is { } needed
            ? isFrench ? $"{value} (il faut {needed})." : $"{value}; required: {needed}."
            : isFrench ? $"{value}, et non {Prose.Of(atom, rules, language)}." : $"{value}, and not: {Prose.Of(atom, rules, language)}.";
        return $"{limit} {SlackText.Within(room, language)}";
    }
}
