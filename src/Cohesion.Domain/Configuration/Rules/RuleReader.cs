using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Configuration;

/// <summary>Reads the members of a call file that hold its rules. What cannot be read is left out, and reported.</summary>
internal sealed class RuleReader
{
    private readonly ConditionReader _conditions;
    private readonly FactDefinitionReader _facts;
    private readonly ParameterReader _parameters;
    private readonly ClauseReader _clauses;

    /// <param name="kinds">The kinds of the facts and the parameters, those of this file among them.</param>
    public RuleReader(FactKinds kinds)
    {
        _conditions = new ConditionReader(kinds, Places);
        _facts = new FactDefinitionReader(_conditions, Places);
        _parameters = new ParameterReader(_conditions, Places);
        _clauses = new ClauseReader(_conditions, Places);
    }

    /// <summary>Gets where in the file stands what was read so far.</summary>
    public RulePlaces Places { get; } = new();

    public ValueList<FactDefinition> Facts(JsonCursor at) => Places.Elements(at, _facts.Read);

    public ValueList<Parameter> Parameters(JsonCursor at) => [.. at.Members().Select(_parameters.Read).OfType<Parameter>()];

    public ValueList<NamedCondition> Conditions(JsonCursor at) => [.. at.Members().Select(NamedCondition).OfType<NamedCondition>()];

    public ValueList<Clause> Clauses(JsonCursor at) => Places.Elements(at, _clauses.Read);

    private NamedCondition? NamedCondition(JsonCursor at)
    {
        Condition? condition = _conditions.Read(at);
        if (!RuleName.TryParse(at.Name, null, out RuleName name) || condition is null)
        {
            Places.Lose(at.Name);
            return null;
        }

        return new NamedCondition(name, condition);
    }
}
