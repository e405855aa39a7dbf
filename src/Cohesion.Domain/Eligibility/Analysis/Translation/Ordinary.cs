using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>An application that some rules take as it is: where witnesses begin.</summary>
internal sealed class Ordinary
{
    private readonly Dictionary<FactId, FactValue> _sums;

    private Ordinary(FactSet facts, Dictionary<FactId, FactValue> sums) => (Facts, _sums) = (facts, sums);

    /// <summary>Gets what it states.</summary>
    public FactSet Facts { get; }

    /// <summary>Gives an application to which a rule set has nothing to say against, for one scope; the usual one where there is none.</summary>
    public static Ordinary Of(RuleSet rules, ScopeId? scope) =>
        rules.Layout.Plan(static _ => new System.Collections.Concurrent.ConcurrentDictionary<string, Ordinary>()).GetOrAdd(scope?.ToString() ?? "", _ => Find(rules, scope));

    /// <summary>Gives the value of a fact, or <see langword="null"/>.</summary>
    public FactValue? ValueOf(FactId fact) => _sums.TryGetValue(fact, out FactValue? sum) ? sum : Facts.TryGet(fact, out FactValue? value) ? value : null;

    /// <summary>Gives what adds up over lists.</summary>
    public IEnumerable<KeyValuePair<FactId, FactValue>> Sums => _sums;

    private static Ordinary Find(RuleSet rules, ScopeId? scope)
    {
        Inquiry inquiry = new(scope, null, rules);
        Claim accepts = inquiry.Accepts(Stage.Payment);
        Builder builder = inquiry.Complete();
        Solver solver = new(inquiry.Space, point => inquiry.Judge(builder.Build(point), 0, static _ => true) == VerdictStatus.Eligible);
        long[] point = solver.Find(accepts) ?? inquiry.Space.Usual();
        return new Ordinary(builder.Build(point).Facts, builder.Sums(point).ToDictionary(sum => sum.Fact.Id, sum => sum.Value));
    }
}
