namespace Cohesion.Domain.Eligibility;

/// <content>Conditions on lists: what is in one, what a set has, what lies in a zone.</content>
internal sealed partial class Prose
{
    private string OneOf(Condition.OneOf oneOf, bool isNegated)
    {
        FactDefinition? fact = FactLookup.Find(_rules, oneOf.Fact);
        Noun subject = _nouns.Of(oneOf.Fact);
        string[] items = Items(oneOf.Values, fact);
        if (fact?.Kind is not Applications.FactKind.Choice)
        {
            return State(subject, Verb.Be, Say($"{subject.Agree("choisi")} parmi{Colon}", "one of: ") + Or(items), isNegated);
        }

        return State(subject, Verb.Belong, items is [var only] && oneOf.Values[0] is ListItem.One
            ? Say(French.Of(only), $"to {only}")
            : Say($"d’une des catégories suivantes{Colon}", "to one of the following: ") + Or(items), isNegated);
    }

    private string Has(Condition.Has has, bool isNegated)
    {
        Noun subject = _nouns.Of(has.Fact);
        if (has.Values is [ListItem.Named named] && _nouns.Of(named.Name) is { IsPlural: true } list)
        {
            return HasOf(subject, has.Match, list, isNegated);
        }

        string[] items = Items(has.Values, FactLookup.Find(_rules, has.Fact));
        bool isOne = items.Length == 1 && has.Values[0] is ListItem.One;
        string written = has.Match == SetMatch.Any ? Or(items) : And(items);
        if (has.Match == SetMatch.Only)
        {
            return State(subject, Verb.BeLimited, isOne ? Say($"à {written}", $"to {written}") : Say($"aux éléments suivants{Colon}{written}", $"to the following: {written}"), isNegated);
        }

        if (has.Match == SetMatch.All)
        {
            return State(subject, Verb.Include, Say($"chacun des éléments suivants{Colon}{written}", $"each of the following: {written}"), isNegated);
        }

        return isOne ? State(subject, Verb.Include, written, isNegated)
            : !isNegated ? State(subject, Verb.Include, Say($"au moins un des éléments suivants{Colon}{written}", $"at least one of the following: {written}"), false)
            : Say($"aucun des éléments suivants ne figure parmi {subject.Text}{Colon}{written}", $"none of the following is among {subject.Text}: {written}");
    }

    /// <summary>Says how a set is compared with one list of the file: « comprennent au moins une des thématiques de l’appel ».</summary>
    private string HasOf(Noun subject, SetMatch match, Noun list, bool isNegated) => match switch
    {
        SetMatch.Only => State(subject, Verb.BeLimited, Say(French.At(list.Text), $"to {list.Text}"), isNegated),
        SetMatch.All => State(subject, Verb.Include, PartOf(list, "chacun", "chacune", "each").Text, isNegated),
        _ when !isNegated => State(subject, Verb.Include, PartOf(list, "au moins un", "au moins une", "at least one").Text, false),
        _ => Say($"{PartOf(list, "aucun", "aucune", "none").Text} ne figure parmi {subject.Text}", $"none of {list.Text} is among {subject.Text}"),
    };

    private string Within(Condition.Within within, bool isNegated)
    {
        Noun places = _nouns.Of(within.Fact);
        string zones = Zones(within.Zones);
        return (within.Match, isNegated) switch
        {
            (null, _) => State(places, Verb.BeIn, zones, isNegated),
            (PlaceMatch.Some, false) => State(PartOf(places, "l’un au moins", "l’une au moins", "at least one"), Verb.BeIn, zones, false),
            (PlaceMatch.Some, true) => Say($"{(places.IsFeminine ? "aucune" : "aucun")} {French.Of(places.Text)} ne se trouve {zones}", $"none of {places.Text} lies {zones}"),
            (_, false) => State(PartOf(places, "chacun", "chacune", "each"), Verb.BeIn, zones, false),
            _ => Say($"{places.Text} ne se trouvent pas {(places.IsFeminine ? "toutes" : "tous")} {zones}", $"not all of {places.Text} lie {zones}"),
        };
    }

    private Noun PartOf(Noun set, string masculine, string feminine, string english) => new(
        Say($"{(set.IsFeminine ? feminine : masculine)} {French.Of(set.Text)}", $"{english} of {set.Text}"), set.IsFeminine ? NounForm.Feminine : NounForm.Masculine);

    private string Zones(ValueList<ListItem> zones)
    {
        string[] items = Items(zones, null);
        return zones switch
        {
            [ListItem.One] => Say($"dans {items[0]}", $"in {items[0]}"),
            [ListItem.Named named] when _nouns.Of(named.Name) is var noun => noun.IsPlural
                ? Say($"dans {(noun.IsFeminine ? "l’une" : "l’un")} {French.Of(noun.Text)}", $"in one of {noun.Text}")
                : Say($"dans {noun.Text}", $"in {noun.Text}"),
            _ => Say($"dans l’un des territoires suivants{Colon}", "in one of the following: ") + Or(items),
        };
    }

    private string Or(string[] items) => Join(items, Say(" ou ", " or "));

    private string And(string[] items) => Join(items, Say(" et ", " and "));

    private static string Join(string[] items, string last) => items.Length == 1 ? items[0] : $"{string.Join(", ", items[..^1])}{last}{items[^1]}";

    private string[] Items(ValueList<ListItem> items, FactDefinition? fact)
    {
        CodeDomain? codes = fact is null ? null : CodeDomain.Of(fact, _rules.Facts);
        return [.. items.Select(item => item is ListItem.One one ? _values.Of(one.Value, codes, fact?.Unit) : _nouns.Of(((ListItem.Named)item).Name).Text)];
    }
}
