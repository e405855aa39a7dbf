using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Clauses about the applications selected, all together: they are decided of the set, and are silent about one application.</summary>
internal static class SelectedSet
{
    public static readonly FactId List = FactId.Parse("selected", null);

    private const string Field = "selected.";

    /// <summary>Tells whether a clause reads the applications selected, itself or through what is derived from them.</summary>
    public static bool Reads(Clause clause, RuleSet rules)
    {
        HashSet<FactId> seen = [.. FactReader.FactsOf(clause, rules)];
        Queue<FactId> open = new(seen);
        while (open.TryDequeue(out FactId fact))
        {
            if (IsOf(fact))
            {
                return true;
            }

            foreach (FactId source in Sources(fact, rules).Where(seen.Add))
            {
                open.Enqueue(source);
            }
        }

        return false;
    }

    /// <summary>Tells whether a situation says which applications are selected.</summary>
    public static bool IsStated(Situation situation) =>
        situation.Facts.TryGet(List, out _) || (situation.World is { } world && world.Facts.TryGet(List, out _));

    /// <summary>Gives the situation of a set: each application with what the rules read of it, worked out where they derive it.</summary>
    public static Situation Of(RuleSet rules, ValueList<Situation> selected, World? world, ScopeId? scope)
    {
        FactId[] fields = [.. rules.Facts.Own.Select(fact => fact.Id).SelectMany(fact => Sources(fact, rules)).Where(fact => IsOf(fact) && fact != List).Distinct()];
        return new Situation(FactSet.Of((List, new FactValue.Records([.. selected.Select(one => Record(new Frame(rules, one, scope), fields))]))), world);
    }

    private static FactSet Record(Frame application, FactId[] fields) => FactSet.Of(
    [
        .. fields
            .Select(field => (field, application.Read(FactId.Parse(field.ToString()[Field.Length..], null)).Value))
            .Where(fact => fact.Value is not null)
            .Select(fact => (fact.field, fact.Value!)),
    ]);

    private static IEnumerable<FactId> Sources(FactId fact, RuleSet rules) => rules.Facts.TryGet(fact, out FactDefinition? definition) && definition.Derivation is { } derivation
        ? [derivation.Over, .. derivation.Where is { } where ? FactReader.FactsOf(where, rules) : []]
        : [];

    /// <summary>Tells whether a fact is the list of the applications selected, or a field of it.</summary>
    public static bool IsOf(FactId fact) => fact == List || fact.ToString().StartsWith(Field, StringComparison.Ordinal);
}
