using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Testing;

/// <summary>What stands in rules: their atoms, the facts that these read, the values that they are compared with.</summary>
internal static class ConditionWalk
{
    /// <summary>Gives every condition that decides something: those of clauses, of parameters and of facts.</summary>
    public static IEnumerable<Condition> ConditionsOf(RuleSet rules) =>
    [
        .. rules.Clauses.SelectMany(ConditionsOf),
        .. rules.Parameters.SelectMany(parameter => parameter.Rows).Select(row => row.When).OfType<Condition>(),
        .. rules.Facts.Definitions.SelectMany(fact => new[] { fact.AppliesWhen, fact.Derivation?.Where }).OfType<Condition>(),
    ];

    /// <summary>Gives the guard, the body and the exemptions of a clause, as far as they are conditions.</summary>
    public static IEnumerable<Condition> ConditionsOf(Clause clause) =>
    [
        .. new[] { clause.When, BodyOf(clause) }.OfType<Condition>(),
        .. clause.Exemptions.Select(exemption => exemption.When),
    ];

    /// <summary>Gives what a clause requires, excludes or prefers.</summary>
    public static Condition? BodyOf(Clause clause) => clause.Body switch
    {
        ClauseBody.Requirement requirement => requirement.Condition,
        ClauseBody.Exclusion exclusion => exclusion.Condition,
        ClauseBody.Preference preference => preference.Condition,
        _ => null,
    };

    /// <summary>Gives the conditions that are made of no others; named ones are followed.</summary>
    public static IEnumerable<Condition> AtomsOf(Condition condition, RuleSet rules) => condition switch
    {
        Condition.AllOf all => all.Conditions.SelectMany(part => AtomsOf(part, rules)),
        Condition.AnyOf any => any.Conditions.SelectMany(part => AtomsOf(part, rules)),
        Condition.Several several => several.Conditions.SelectMany(part => AtomsOf(part, rules)),
        Condition.Negation negation => AtomsOf(negation.Of, rules),
        Condition.Reference reference => AtomsOf(Named(reference, rules), rules),
        _ => [condition.CitedBy([])],
    };

    /// <summary>Finds a named condition, which a rule set that exists always has.</summary>
    public static Condition Named(Condition.Reference reference, RuleSet rules) => rules.Conditions.First(named => named.Name == reference.Name).Condition;

    /// <summary>Gives the facts that an atom reads itself.</summary>
    public static IEnumerable<FactId> FactsOf(Condition atom) => atom switch
    {
        Condition.Compare compare => Operands(compare.Left).Concat(Operands(compare.Right)).SelectMany(FactsOf),
        Condition.Between between => [between.Fact, .. Operands(between.Min).Concat(Operands(between.Max)).SelectMany(FactsOf)],
        Condition.Share share => [share.Fact, share.Base],
        Condition.During during => [during.Fact, .. during.Windows.SelectMany(Operands).SelectMany(FactsOf)],
        Condition.StartsWith starts => [starts.Fact],
        Condition.OneOf oneOf => [oneOf.Fact],
        Condition.Has has => [has.Fact],
        Condition.Within within => [within.Fact],
        Condition.Flag flag => [flag.Fact],
        Condition.Known known => [known.Fact],
        Condition.Judgement judgement => new[] { judgement.Fact, judgement.Each }.OfType<FactId>(),
        _ => [],
    };

    /// <summary>Gives the operands of an atom, and those in them.</summary>
    public static IEnumerable<Operand> OperandsOf(Condition atom) => OutermostOf(atom).SelectMany(Operands);

    /// <summary>Gives the list of an atom.</summary>
    public static ValueList<ListItem> ItemsOf(Condition atom) => atom switch
    {
        Condition.OneOf oneOf => oneOf.Values,
        Condition.Has has => has.Values,
        Condition.Within within => within.Zones,
        _ => [],
    };

    private static ValueList<Operand> OutermostOf(Condition atom) => atom switch
    {
        Condition.Compare compare => [compare.Left, compare.Right],
        Condition.Between between => [between.Min, between.Max],
        Condition.Share share => [share.Bound],
        Condition.During during => during.Windows,
        Condition.Judgement { Before: { } before } => [before],
        _ => [],
    };

    private static IEnumerable<FactId> FactsOf(Operand operand) => operand switch
    {
        Operand.Fact fact => [fact.Id],
        Operand.ParameterAt at => [at.At],
        _ => [],
    };

    private static IEnumerable<Operand> Operands(Operand root) => (root switch
    {
        Operand.Times times => Operands(times.Factor).Concat(Operands(times.Of)),
        Operand.Sum sum => sum.Terms.SelectMany(Operands),
        Operand.Moved moved => Operands(moved.Day),
        Operand.Years years => Operands(years.From).Concat(Operands(years.To)),
        _ => [],
    }).Prepend(root);
}
