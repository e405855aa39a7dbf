using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <content>What a condition needs of its subject, after the words “it takes”: « au plus 20 000 € », “at least one place in the commune 62510”.</content>
internal sealed partial class Prose
{
    /// <summary>Says what is needed, or <see langword="null"/> of a condition that is about no single fact.</summary>
    public static string? Needed(Condition condition, RuleSet rules, Language language, Evidence evidence) => new Prose(rules, language).Need(condition, evidence);

    private string? Need(Condition condition, Evidence evidence) => condition switch
    {
        Condition.Compare { Left: Operand.Fact fact } compare => IsTime(fact) || IsTime(compare.Right)
            ? Timed(compare.Relation, compare.Right) + FoundIn(compare.Right, evidence)
            : OfNeed(compare.Relation, Bound(compare.Right, fact, evidence)),
        Condition.Between between when IsTime(new Operand.Fact(between.Fact)) =>
            Say($"{Timed(Relation.AtLeast, between.Min)} et {Timed(Relation.AtMost, between.Max)}", $"{Timed(Relation.AtLeast, between.Min)} and {Timed(Relation.AtMost, between.Max)}"),
        Condition.Between { Fact: var fact } between when (Bound(between.Min, new Operand.Fact(fact), evidence), Bound(between.Max, new Operand.Fact(fact), evidence)) is var (min, max) =>
            Say($"de {min} à {max}", $"from {min} to {max}"),
        Condition.Share share => OfShare(share.Relation, share.Bound is Operand.Named named && Names.ParameterOf(named.Name, _rules) is { } parameter ? evidence.ValueOf(parameter) : NounOf(share.Bound).Text),
        Condition.During during => Windows(during),
        Condition.StartsWith starts => Say($"un texte qui commence par {_nouns.Quote(starts.Text)}", $"a text that starts with {_nouns.Quote(starts.Text)}"),
        Condition.OneOf oneOf => Say($"une des valeurs suivantes{Colon}", "one of the following: ") + Or(Items(oneOf.Values, FactLookup.Find(_rules, oneOf.Fact))),
        Condition.Has { Values: [ListItem.Named named], Match: not SetMatch.Only } has when _nouns.Of(named.Name) is { IsPlural: true } list => has.Match == SetMatch.All
            ? PartOf(list, "chacun", "chacune", "each").Text
            : PartOf(list, "au moins un", "au moins une", "at least one").Text,
        Condition.Has { Match: SetMatch.Any } has => Say($"au moins un des éléments suivants{Colon}", "at least one of the following: ") + Or(Items(has.Values, FactLookup.Find(_rules, has.Fact))),
        Condition.Has { Match: SetMatch.All } has => Say($"chacun des éléments suivants{Colon}", "each of the following: ") + And(Items(has.Values, FactLookup.Find(_rules, has.Fact))),
        Condition.Has has => Say($"rien d’autre que{Colon}", "nothing but the following: ") + And(Items(has.Values, FactLookup.Find(_rules, has.Fact))),
        Condition.Within { Match: PlaceMatch.Some } within => Say("au moins un lieu ", "at least one place ") + Zones(within.Zones),
        Condition.Within { Match: PlaceMatch.Every } within => Say("chaque lieu ", "every place ") + Zones(within.Zones),
        Condition.Within within => Say("un lieu ", "a place ") + Zones(within.Zones),
        Condition.Flag => Say("oui", "yes"),
        Condition.Known => Say("une réponse", "an answer"),
        Condition.Judgement judgement => Say($"un avis favorable {French.Of(_nouns.Of(judgement.By).Text)}", $"a favourable opinion of {_nouns.Of(judgement.By).Text}")
            + (judgement.Before is { } before ? Say($" donné {Timed(Relation.LessThan, before)}", $" given {Timed(Relation.LessThan, before)}") : ""),
        _ => null,
    };

    private string OfNeed(Relation relation, string bound) => relation switch
    {
        Relation.EqualTo => Say($"exactement {bound}", $"exactly {bound}"),
        Relation.DifferentFrom => Say($"une autre valeur que {bound}", $"another value than {bound}"),
        _ => OfShare(relation, bound),
    };

    /// <summary>Says a bound with what it came to: the value of the parameter that applied, the facts that it was computed from.</summary>
    private string Bound(Operand bound, Operand opposite, Evidence evidence) => bound is Operand.Named named && Names.ParameterOf(named.Name, _rules) is { } parameter
        ? evidence.ValueOf(parameter)
        : ValueOf(bound, opposite) + FoundIn(bound, evidence);

    private string FoundIn(Operand operand, Evidence evidence)
    {
        string[] found = [.. ConditionTree.Facts(operand, "").Select(entry => entry.Fact).Distinct()
            .Select(fact => $"{_nouns.TitleOf(fact)}{Colon}{evidence.ValueOf(fact, withTime: false)}")];
        return found.Length == 0 ? "" : $" ({string.Join(Say($"{Typography.NarrowNoBreakSpace}; ", "; "), found)})";
    }
}
