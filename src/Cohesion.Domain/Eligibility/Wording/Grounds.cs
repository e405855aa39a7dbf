using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Sentences that say what was found and what was needed: « Montant demandé : 21 600 €, alors qu’il faut au plus 20 000 €. »</summary>
internal sealed class Grounds(RuleSet rules, Evidence evidence, Language language)
{
    private readonly bool _isFrench = language == Language.French;
    private readonly ProseNouns _nouns = new(rules, language);

    public string Of(ClauseBody body) => body switch
    {
        ClauseBody.Requirement requirement => Unmet(requirement.Condition),
        ClauseBody.Exclusion exclusion => Struck(exclusion.Condition),
        ClauseBody.Preference preference => Unmet(preference.Condition),
        _ => Say("Disposition non remplie.", "Clause not met."),
    };

    /// <summary>Says why a condition fails; of a conjunction, only of the parts that do.</summary>
    private string Unmet(Condition condition) => condition switch
    {
        Condition.Reference reference when rules.Condition(reference.Name) is { } named => Unmet(named),
        Condition.AllOf all when all.Conditions.Any(evidence.Refutes) => string.Join(' ', all.Conditions.Where(evidence.Refutes).Select(Unmet)),
        Condition.AllOf { Conditions: [var only] } => Unmet(only),
        Condition.AnyOf { Conditions: [var only] } => Unmet(only),
        _ when SubjectOf(condition) is { } subject && Prose.Needed(condition, rules, language, evidence) is { } needed => Say(
            $"{_nouns.TitleOf(subject)}{Colon}{Value(condition, subject)}, alors qu’il faut {needed}.", $"{_nouns.TitleOf(subject)}: {Value(condition, subject)}; required: {needed}."),
        _ => Say("Condition non remplie", "Condition not met") + Colon + Prose.Of(condition, rules, language) + Found(condition) + ".",
    };

    /// <summary>Says why an exclusion strikes; of a disjunction, only of the parts that hold.</summary>
    private string Struck(Condition condition)
    {
        switch (condition)
        {
            case Condition.Reference reference when rules.Condition(reference.Name) is { } named:
                return Struck(named);
            case Condition.AnyOf any when any.Conditions.Any(evidence.Proves):
                return string.Join(' ', any.Conditions.Where(evidence.Proves).Select(Struck));
            default:
                string said = Prose.Of(condition, rules, language);
                return Say($"La demande est écartée parce {French.That(said)}", $"The application is excluded because {said}") + Found(condition) + ".";
        }
    }

    private string Found(Condition condition)
    {
        IEnumerable<string> found = FactReader.FactsOf(condition, rules).Select(fact => $"{_nouns.TitleOf(fact)}{Colon}{evidence.ValueOf(fact)}");
        return found.Any() ? $" ({string.Join(Say($"{Typography.NarrowNoBreakSpace}; ", "; "), found)})" : "";
    }

    private static FactId? SubjectOf(Condition condition) => condition switch
    {
        Condition.Compare { Left: Operand.Fact fact } => fact.Id,
        Condition.Between between => between.Fact,
        Condition.Share share => share.Fact,
        Condition.During during => during.Fact,
        Condition.StartsWith starts => starts.Fact,
        Condition.OneOf oneOf => oneOf.Fact,
        Condition.Has has => has.Fact,
        Condition.Within within => within.Fact,
        Condition.Flag flag => flag.Fact,
        Condition.Known known => known.Fact,
        Condition.Judgement judgement => judgement.Fact,
        _ => null,
    };

    // A limit that is a day is missed by a day, whatever the hour.
    private string Value(Condition condition, FactId subject) => condition switch
    {
        Condition.Share share => Say($"{evidence.ValueOf(subject)} sur {evidence.ValueOf(share.Base)}", $"{evidence.ValueOf(subject)} out of {evidence.ValueOf(share.Base)}"),
        _ => evidence.ValueOf(subject, withTime: ConditionTree.Operands(condition, "").Any(entry => IsTimed(entry.Operand))),
    };

    private bool IsTimed(Operand operand) => operand switch
    {
        Operand.Constant { Value: Literal.Time time } => time.Value.HasTime,
        Operand.Named named when Names.WindowOf(named.Name, rules) is var (phase, wave) =>
            (wave is null ? phase.Windows : [wave]).Any(window => window.From is { HasTime: true } || window.Until is { HasTime: true }),
        _ => false,
    };

    private string Colon => _isFrench ? $"{Typography.NarrowNoBreakSpace}: " : ": ";

    private string Say(string french, string english) => _isFrench ? french : english;
}
