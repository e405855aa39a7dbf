using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>An application that some rules take as it is: where witnesses begin.</summary>
internal sealed class Ordinary
{
    private readonly Dictionary<FactId, FactValue> _sums;

    private Ordinary(RuleSet rules, ScopeId? scope, FactSet facts, Dictionary<FactId, FactValue> sums) =>
        (Facts, _sums, Judgements) = (facts, sums, new Judgements(rules, new Situation(facts), scope));

    /// <summary>Gets what it states.</summary>
    public FactSet Facts { get; }

    /// <summary>Gets what the rules say of it.</summary>
    public Judgements Judgements { get; }

    /// <summary>Gives an application to which a rule set has nothing to say against, for one scope; the usual one where there is none.</summary>
    public static Ordinary Of(RuleSet rules, ScopeId? scope) =>
        rules.Layout.Plan(static _ => new System.Collections.Concurrent.ConcurrentDictionary<string, Ordinary>()).GetOrAdd(scope?.ToString() ?? "", _ => Find(rules, scope));

    /// <summary>Gives the application that is at hand, whatever its rules say to it.</summary>
    public static Ordinary Of(Frame frame)
    {
        IEnumerable<KeyValuePair<FactId, FactValue>> sums =
            from fact in frame.Rules.Facts.Definitions
            where fact.Derivation is not null
            let value = frame.Read(fact.Id).Value
            where value is not null
            select KeyValuePair.Create(fact.Id, value);

        // A funder sees what is asked of it.
        FactSet facts = (frame.Situation.World?.Facts ?? FactSet.Empty).With(frame.Situation.Facts);
        foreach (FactId fact in facts.Values.Where(entry => entry.Value is FactValue.AmountByScope).Select(entry => entry.Key).ToArray())
        {
            facts = frame.Read(fact).Value is { } own ? facts.With(fact, own) : facts.Without(fact);
        }

        return new Ordinary(frame.Rules, frame.Scope, facts, sums.ToDictionary(sum => sum.Key, sum => sum.Value));
    }

    /// <summary>Gives the value of a fact, or <see langword="null"/>.</summary>
    public FactValue? ValueOf(FactId fact) => _sums.TryGetValue(fact, out FactValue? sum) ? sum : Facts.TryGet(fact, out FactValue? value) ? value : null;

    /// <summary>Gives what adds up over lists.</summary>
    public IEnumerable<KeyValuePair<FactId, FactValue>> Sums => _sums;

    private static Ordinary Find(RuleSet rules, ScopeId? scope)
    {
        Formulation all = new(scope, null, rules);
        Claim accepts = all.Accepts(Stage.Payment);
        Builder builder = all.Complete();
        Solver solver = new(all.Space, point => all.Judge(builder.Build(point), 0, static _ => true) == VerdictStatus.Eligible);
        long[] point = solver.Find(accepts) ?? all.Space.Usual();
        return new Ordinary(rules, scope, builder.Build(point).Facts, builder.Sums(point).ToDictionary(sum => sum.Fact.Id, sum => sum.Value));
    }
}
