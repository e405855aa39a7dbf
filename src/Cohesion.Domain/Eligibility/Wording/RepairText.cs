using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Repairs and obstacles in words: « Montant demandé : ramener de 16 000 € à 14 400 € ».</summary>
internal static class RepairText
{
    public static LocalizedText Of(Move move, RuleSet rules, Frame frame) => LocalizedText.Of(Say(move, rules, frame, Language.French), Say(move, rules, frame, Language.English));

    public static LocalizedText Of(Clause clause, ObstacleKind kind, ValueList<FactDefinition> facts, RuleSet rules) =>
        LocalizedText.Of(Say(clause, kind, facts, rules, Language.French), Say(clause, kind, facts, rules, Language.English));

    private static string Say(Clause clause, ObstacleKind kind, ValueList<FactDefinition> facts, RuleSet rules, Language language)
    {
        bool isFrench = language == Language.French;
        ProseNouns nouns = new(rules, language);
        string name = nouns.Quote(clause.Title?.ToText(language) ?? clause.Id.ToString());
        string what = string.Join(", ", facts.Select(fact => nouns.Of(fact.Id).Text));
        return kind switch
        {
            ObstacleKind.Fixed => isFrench ? $"{name} dépend de ce que le porteur ne peut pas changer{Colon(language)}{what}." : $"{name} depends on what the applicant cannot change: {what}.",
            ObstacleKind.Judged => isFrench ? $"{name} dépend d’un avis déjà donné." : $"{name} depends on an opinion that was given.",
            ObstacleKind.Conflict => isFrench ? $"{name} ne peut pas être remplie avec toutes les autres." : $"{name} cannot be met together with all the others.",
            ObstacleKind.NoValue => isFrench ? $"Aucune réponse connue ne remplit {name}." : $"No answer is known that meets {name}.",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static string Say(Move move, RuleSet rules, Frame frame, Language language)
    {
        bool isFrench = language == Language.French;
        ProseNouns nouns = new(rules, language);
        ProseValues values = new(rules, language);
        string title = nouns.TitleOf(move.Fact.Id) + Colon(language), to = values.Of(move.To, move.Fact);
        string from = move.From is null ? "" : values.Of(move.From, move.Fact);
        return (move.From, move.To) switch
        {
            (null, _) => (isFrench ? "répondre à " : "answer ") + nouns.Quote(move.Fact.Question?.ToText(language) ?? move.Fact.ToText(language)),
            (FactValue.Count a, FactValue.Count b) => title + Moved(a.Value > b.Value, from, to, isFrench),
            (FactValue.Amount a, FactValue.Amount b) => title + Moved(a.Value > b.Value, from, to, isFrench),
            (FactValue.Proportion a, FactValue.Proportion b) => title + Moved(a.Value > b.Value, from, to, isFrench),
            (FactValue.Choices a, FactValue.Choices b) => title + Replaced(
                [.. a.Values.Where(code => !b.Values.Contains(code)).Select(code => values.Of(new FactValue.Choice(code), move.Fact))],
                [.. b.Values.Where(code => !a.Values.Contains(code)).Select(code => values.Of(new FactValue.Choice(code), move.Fact))], Needed(move, rules, frame, language), isFrench),
            (FactValue.Places a, FactValue.Places b) => title + Replaced(
                [.. a.Values.Where(place => !b.Values.Contains(place)).Select(place => values.Of(new FactValue.Place(place), move.Fact))],
                [.. b.Values.Where(place => !a.Values.Contains(place)).Select(place => values.Of(new FactValue.Place(place), move.Fact))], Needed(move, rules, frame, language), isFrench),
            (FactValue.None, _) => title + (isFrench ? $"répondre, par exemple {to}" : $"answer, for instance {to}"),
            (FactValue.Span, _) => title + (isFrench ? $"{to}, et non {from}" : $"{to}, not {from}"),
            _ when move.To is FactValue.Choice or FactValue.Place && Needed(move, rules, frame, language) is { } needed => title + needed,
            _ => title + (isFrench ? $"{to} au lieu de {from}" : $"{to} instead of {from}"),
        };
    }

    private static string Moved(bool isDown, string from, string to, bool isFrench) => (isDown, isFrench) switch
    {
        (true, true) => $"ramener de {from} à {to}",
        (false, true) => $"porter de {from} à {to}",
        (true, false) => $"lower from {from} to {to}",
        (false, false) => $"raise from {from} to {to}",
    };

    private static string Replaced(string[] removed, string[] added, string? needed, bool isFrench)
    {
        string gone = string.Join(", ", removed), come = string.Join(", ", added);
        return (removed.Length, added.Length) switch
        {
            (0, _) when needed is not null => (isFrench ? "prévoir " : "provide ") + needed,
            (0, _) => (isFrench ? "ajouter " : "add ") + come,
            (_, 0) => (isFrench ? "retirer " : "remove ") + gone,
            _ => isFrench ? $"remplacer {gone} par {come}" : $"replace {gone} by {come}",
        };
    }

    /// <summary>Says what the atom needs, where several answers would do and the one that was tried is an example.</summary>
    private static string? Needed(Move move, RuleSet rules, Frame frame, Language language)
    {
        bool isOneOfSeveral = move.IsWanted && move.Atom switch
        {
            Condition.Has { Match: SetMatch.Any, Values: not [ListItem.One] } or Condition.OneOf { Values: not [ListItem.One] } or Condition.Within { Match: not PlaceMatch.Every } => true,
            _ => false,
        };
        Evidence evidence = new(move.Clause, rules, id => frame.Read(id).Value, condition => new Evaluator(frame).Evaluate(condition, null), language);
        return isOneOfSeveral ? Prose.Needed(move.Atom, rules, language, evidence) : null;
    }

    private static string Colon(Language language) => language == Language.French ? $"{Typography.NarrowNoBreakSpace}: " : ": ";
}
