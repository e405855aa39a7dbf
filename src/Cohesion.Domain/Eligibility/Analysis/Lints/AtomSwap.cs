namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>Puts one condition in the place of another, wherever it stands in a rule set.</summary>
/// <param name="old">What is replaced: this very object, not one that is equal.</param>
/// <param name="replacement">What stands there instead.</param>
internal sealed class AtomSwap(Condition old, Condition replacement)
{
    public RuleSet In(RuleSet rules) => RuleSet.Create(
        rules.Context,
        rules.Facts.Replace(In),
        [.. rules.Clauses.Select(In)],
        [.. rules.Parameters.Select(In)],
        [.. rules.Conditions.Select(named => new NamedCondition(named.Name, In(named.Condition)))]);

    private Condition In(Condition condition) => ReferenceEquals(condition, old) ? replacement : condition switch
    {
        Condition.AllOf all => new Condition.AllOf([.. all.Conditions.Select(In)]),
        Condition.AnyOf any => new Condition.AnyOf([.. any.Conditions.Select(In)]),
        Condition.Several several => new Condition.Several(several.Count, [.. several.Conditions.Select(In)]),
        Condition.Negation negation => new Condition.Negation(In(negation.Of)),
        _ => condition,
    };

    private Condition? Maybe(Condition? condition) => condition is null ? null : In(condition);

    private FactDefinition In(FactDefinition fact) => fact with
    {
        AppliesWhen = Maybe(fact.AppliesWhen),
        Derivation = fact.Derivation is { } derivation ? new Derivation(derivation.Aggregate, derivation.Over, Maybe(derivation.Where)) : null,
        Fields = [.. fact.Fields.Select(In)],
    };

    private Parameter In(Parameter parameter) => new(
        parameter.Name, parameter.Kind, [.. parameter.Rows.Select(row => new ParameterRow(row.Value, row.From, row.Until, Maybe(row.When), row.Citations))], parameter.Otherwise)
    {
        Hit = parameter.Hit,
        Unit = parameter.Unit,
        Vocabulary = parameter.Vocabulary,
        Citations = parameter.Citations,
    };

    private Clause In(Clause clause) => new(clause.Id, In(clause.Body), clause.Stage, clause.Citations)
    {
        Scopes = clause.Scopes,
        Title = clause.Title,
        When = Maybe(clause.When),
        Exemptions = [.. clause.Exemptions.Select(exemption => new Exemption(exemption.Id, In(exemption.When), exemption.Citations))],
        OnFail = clause.OnFail,
    };

    private ClauseBody In(ClauseBody body) => body switch
    {
        ClauseBody.Requirement requirement => new ClauseBody.Requirement(In(requirement.Condition)),
        ClauseBody.Exclusion exclusion => new ClauseBody.Exclusion(In(exclusion.Condition)),
        ClauseBody.Preference preference => new ClauseBody.Preference(In(preference.Condition), preference.Gives),
        _ => body,
    };
}
