using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Tells where what the clauses of a scope read comes from.</summary>
internal sealed class Provenance(RuleSet rules, Situation situation, ScopeId? scope)
{
    private readonly Frame _frame = new(rules, situation, scope);

    /// <summary>Gives each fact that a clause of the scope names, in the order of their ids.</summary>
    public ValueList<FactRead> Facts() =>
    [
        .. rules.Clauses
            .Where(clause => scope is not { } id || clause.CountsFor(id))
            .SelectMany(clause => FactReader.FactsOf(clause, rules))
            .Distinct()
            .Order()
            .Select(Read),
    ];

    private FactRead Read(FactId id)
    {
        FactValue? value = _frame.Read(id).Value;
        bool isStated = situation.Facts.TryGet(id, out _), isKnown = situation.World is { } world && world.Facts.TryGet(id, out _);
        FactOrigin origin = isStated && value is FactValue.None && !IsStatedNone(id) ? FactOrigin.NotApplicable
            : isStated ? FactOrigin.Application
            : isKnown ? FactOrigin.World
            : value is null ? FactOrigin.Missing
            : value is FactValue.None && !IsComputed(id) ? FactOrigin.NotApplicable
            : FactOrigin.Computed;
        return new FactRead(id, origin, value);
    }

    private bool IsStatedNone(FactId id) => situation.Facts.TryGet(id, out FactValue? stated) && stated is FactValue.None;

    private bool IsComputed(FactId id) => rules.Facts.TryGet(id, out FactDefinition? fact) && fact.Source == FactSource.Derived;
}
