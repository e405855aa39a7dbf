using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;
using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Testing;

/// <summary>Situations of a call: those of its file with facts changed, and files that are filled in from nothing, near the limits that its rules set.</summary>
internal sealed class SituationSource
{
    // The generators grow with this number; ours do not depend on it.
    private const int Size = 30;

    // Of the two numbers that FsCheck draws from, the one that stays (Steele, Lea and Flood 2014: odd, its bits well mixed).
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    private readonly RuleSet _rules;
    private readonly ValueList<Situation> _starts;
    private readonly Gen<(FactId Id, FactValue? Value)>[] _facts;

    // The laws of a call are tried on the same situations, which take longer to draw than to judge.
    private volatile Drawn? _last;

    public SituationSource(RuleSet rules, ValueList<Situation> starts)
    {
        (_rules, _starts) = (rules, starts);
        _facts = [.. new RuleFacts(rules).All.Select(entry => Values(entry.Fact, entry.Near).Select(value => (entry.Fact.Id, value)))];
    }

    /// <summary>Gives what the tests and the situations of a call state, each once.</summary>
    public static ValueList<Situation> StartsOf(CallDefinition call) =>
    [
        .. call.Situations.Select(situation => situation.Facts)
            .Concat(call.Tests.Select(test => FactsOf(call, test)))
            .Distinct()
            .Select(facts => new Situation(facts)),
    ];

    public Gen<Situation> Situations => _facts.Length == 0
        ? Gen.Elements<Situation>([new(FactSet.Empty), .. _starts])
        : Gen.Frequency(
            (_starts.Count == 0 ? 0 : 3, from start in Gen.Elements<Situation>([new(FactSet.Empty), .. _starts]) from changes in Generate.Few(Gen.OneOf(_facts), 0, 4) select Changed(start, changes)),
            (1, Gen.CollectToList(_facts, fact => fact).Select(all => Changed(new Situation(FactSet.Empty), all))));

    /// <summary>Draws situations, the same for the same seed.</summary>
    public IReadOnlyList<Situation> Draw(int times, ulong seed)
    {
        Drawn drawn = _last is { } last && (last.Times, last.Seed) == (times, seed) ? last : new Drawn(times, seed, [.. Situations.Sample(times, new Rnd(seed, Gamma), Size)]);
        _last = drawn;
        return drawn.Situations;
    }

    /// <summary>Gives the situations near one that are smaller and as consistent.</summary>
    public IEnumerable<Situation> Smaller(Situation situation) =>
        Shrink.Smaller(situation, ShrinkFacts.Of(situation).Where(smaller => IsSound(smaller) && Applicable(smaller) == smaller), static one => one.ToString());

    /// <summary>Gives the situation without what is stated where it does not apply: facts that contradict each other teach nothing.</summary>
    public Situation Applicable(Situation situation) => Scopes
        .SelectMany(scope => _rules.FactsRead(situation, scope))
        .Where(read => read.Origin == FactOrigin.NotApplicable && situation.Facts.TryGet(read.Fact, out FactValue? stated) && stated is not FactValue.None)
        .Aggregate(situation, (facts, read) => facts.Without(read.Fact));

    private IEnumerable<ScopeId?> Scopes => _rules.Context.Scopes.Count == 0 ? [null] : _rules.Context.Scopes.Cast<ScopeId?>();

    private Situation Changed(Situation start, IEnumerable<(FactId Id, FactValue? Value)> changes) => Applicable(changes.Aggregate(start, (now, change) =>
        change.Value is null ? now.Without(change.Id)
        : now.With(change.Id, change.Value) is var next && IsSound(next) ? next
        : now));

    private bool IsSound(Situation situation) => _rules.Check(situation.Facts).All(problem => problem.Severity != Severity.Error);

    private static Gen<FactValue?> Values(FactDefinition fact, IReadOnlyCollection<FactValue> near) => Gen.Frequency<FactValue?>(
        (near.Count == 0 ? 0 : 6, Gen.Elements<FactValue?>([.. near.DefaultIfEmpty()])),
        (near.Count == 0 ? 6 : 1, Generate.ValuesOf(fact).Select(value => (FactValue?)value)),
        (2, Gen.Constant<FactValue?>(null)));

    private static FactSet FactsOf(CallDefinition call, CallTest test) => test.Without
        .Aggregate(call.Situations.FirstOrDefault(situation => situation.Name == test.From)?.Facts ?? FactSet.Empty, (facts, forgotten) => facts.Without(forgotten))
        .With(test.Facts);

    private sealed record Drawn(int Times, ulong Seed, ValueList<Situation> Situations);
}
