namespace Cohesion.Domain.Eligibility;

/// <summary>Rules in words, as the text of a call could print them: conditions, operands, clauses, parameters.</summary>
internal sealed partial class Prose
{
    private readonly RuleSet _rules;
    private readonly Language _language;
    private readonly bool _isFrench;
    private readonly ProseNouns _nouns;
    private readonly ProseValues _values;

    private Prose(RuleSet rules, Language language, bool isInFact = false)
    {
        (_rules, _language, _isFrench) = (rules, language, language == Language.French);
        (_nouns, _values) = (new ProseNouns(rules, language, isInFact), new ProseValues(rules, language));
    }

    /// <summary>Says a condition as part of a sentence: no capital, no full stop.</summary>
    public static string Of(Condition condition, RuleSet rules, Language language) => new Prose(rules, language).Say(condition, false, 0);

    /// <summary>Says which records a derived fact counts; the derived facts in there are said by their ids, so that no text grows without end.</summary>
    public static string OfRecords(Condition where, RuleSet rules, Language language) => new Prose(rules, language, isInFact: true).Say(where, false, 0);

    /// <summary>Says a clause as a full sentence, without its stage and its scopes.</summary>
    public static string Of(Clause clause, RuleSet rules, Language language) => new Prose(rules, language).Say(clause);

    /// <summary>Says the values of a parameter as a full sentence.</summary>
    public static string Of(Parameter parameter, RuleSet rules, Language language) => new Prose(rules, language).Say(parameter);

    private string Say(string french, string english) => _isFrench ? french : english;

    private string Say(Condition condition, bool isNegated, int depth) => condition switch
    {
        Condition.AllOf { Conditions: [var only] } => Say(only, isNegated, depth),
        Condition.AnyOf { Conditions: [var only] } => Say(only, isNegated, depth),
        Condition.AllOf all => Gather(all.Conditions, isNegated ? null : Say(" et ", " and "), depth, isNegated
            ? Say("les conditions suivantes ne sont pas toutes réunies", "the following do not all hold")
            : Say("toutes les conditions suivantes sont réunies", "all of the following hold")),
        Condition.AnyOf any => Gather(any.Conditions, isNegated ? null : Say(" ou ", " or "), depth, isNegated
            ? Say("aucune des conditions suivantes n’est remplie", "none of the following holds")
            : Say("au moins une des conditions suivantes est remplie", "at least one of the following holds")),
        Condition.Several several => Gather(several.Conditions, null, depth, Several(several.Count, isNegated)),
        Condition.Reference reference when _rules.Condition(reference.Name) is { } named => Say(named, isNegated, depth),
        Condition.Negation negation when isNegated => Say("il n’est pas vrai que ", "it is not true that ") + Nested(negation.Of, true, depth),
        Condition.Negation negation => Say(negation.Of, true, depth),
        _ => SayAtom(condition, isNegated),
    };

    private string Several(int count, bool isNegated) => (isNegated, count) switch
    {
        (false, 1) => Say("au moins 1 des conditions suivantes est remplie", "at least 1 of the following holds"),
        (false, _) => Say($"au moins {count} des conditions suivantes sont remplies", $"at least {count} of the following hold"),
        _ => Say($"moins de {count} des conditions suivantes sont remplies", $"fewer than {count} of the following hold"),
    };

    /// <summary>Joins two simple conditions by a word, and lists any others, and those that hold a list, after a heading; what stands inside another is in brackets.</summary>
    private string Gather(ValueList<Condition> conditions, string? word, int depth, string heading)
    {
        bool isPair = word is not null && conditions.Count == 2 && !conditions.Any(IsCompound) && !conditions.Any(condition => Say(condition, false, depth).Contains(Colon, StringComparison.Ordinal));
        string said = isPair
            ? string.Join(word, conditions.Select(condition => Say(condition, false, depth)))
            : heading + Colon + string.Join(Say($"{Typography.NarrowNoBreakSpace}; ", "; "), conditions.Select((condition, i) => $"{Marker(depth, i)}{Say(condition, false, depth + 1)}"));
        return depth == 0 ? said : $"({said})";
    }

    private string Nested(Condition condition, bool isNegated, int depth)
    {
        string said = Say(condition, isNegated, depth);
        return said.StartsWith('(') ? said : $"({said})";
    }

    private bool IsCompound(Condition condition) => condition switch
    {
        Condition.AllOf { Conditions: [var only] } => IsCompound(only),
        Condition.AnyOf { Conditions: [var only] } => IsCompound(only),
        Condition.AllOf or Condition.AnyOf or Condition.Several => true,
        Condition.Negation negation => negation.Of is Condition.Negation || IsCompound(negation.Of),
        Condition.Reference reference => _rules.Condition(reference.Name) is { } named && IsCompound(named),
        _ => false,
    };

    private string Colon => _isFrench ? $"{Typography.NarrowNoBreakSpace}: " : ": ";

    // 1° a) i) as French law numbers them; (1) (a) (i) in English.
    private string Marker(int depth, int index)
    {
        string number = (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        string mark = (depth % 3, index) switch
        {
            (1, < 26) => ((char)('a' + index)).ToString(),
            (2, < 10) => Romans[index],
            _ => number,
        };
        return !_isFrench ? $"({mark}) " : depth % 3 == 0 ? $"{mark}° " : $"{mark}) ";
    }

    private static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

    /// <summary>Makes a sentence of what is said: a capital first, a full stop last.</summary>
    private static string Sentence(string said) => $"{char.ToUpperInvariant(said[0])}{said[1..]}{(said[^1] is '.' or '?' or '!' ? "" : ".")}";
}
