using System.Diagnostics;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Says conditions of one rule set as claims over the variables of a universe, as they are meant of situations in which everything is known.</summary>
internal sealed partial class Translator
{
    // Cases of parameters must not multiply one another.
    private const int MostCases = 64;

    private static readonly FactId SubmittedAt = FactId.Parse("submittedAt", null);

    private readonly Universe _universe;
    private readonly int _version;
    private readonly RuleSet _rules;
    private readonly ListReader _lists;
    private readonly Dictionary<Condition, Claim> _known;
    private readonly Dictionary<FactId, Claim> _has = [];
    private readonly Dictionary<RuleName, Claim> _named = [];
    private readonly Dictionary<FactId, FactId> _each = [];
    private readonly Dictionary<RuleName, IReadOnlyList<Claim>> _rows = [];

    /// <param name="universe">The variables.</param>
    /// <param name="version">Whose conditions these are.</param>
    /// <param name="known">What has been said already; versions in which all names mean the same share it.</param>
    public Translator(Universe universe, int version, Dictionary<Condition, Claim> known)
    {
        (_universe, _version, _rules, _known) = (universe, version, universe.Versions[version], known);
        _lists = new ListReader(_rules);
    }

    private Space Space => _universe.Space;

    /// <summary>Tells whether the rules know a fact.</summary>
    public bool Reads(FactId id) => _universe.DefinitionsOf(id)[_version] is not null;

    /// <summary>Gives the set each element of which an opinion judges, or <see langword="null"/>.</summary>
    public FactId? JudgedBy(FactId opinion) => _each.TryGetValue(opinion, out FactId each) ? each : null;

    /// <summary>Says that a clause lets an application pass: outside its guard, by its body, or by what lifts it.</summary>
    public Claim Passes(Clause clause) => Claim.Any(
    [
        .. clause.When is { } when ? [Of(when).Contrary] : Array.Empty<Claim>(),
        Body(clause),
        .. clause.Exemptions.Select(exemption => Of(exemption.When)),
    ]);

    public Claim Of(Condition condition)
    {
        if (!_known.TryGetValue(condition, out Claim? claim))
        {
            _known[condition] = claim = Say(condition);
        }

        return claim;
    }

    /// <summary>Says that a fact has a value: it applies, and is stated.</summary>
    public Claim Has(FactId id)
    {
        if (_has.TryGetValue(id, out Claim? known))
        {
            return known;
        }

        // What lies behind a fact has a value where it has; a circle is told elsewhere.
        _has[id] = Claim.True;
        if (ComputedFacts.SourceOf(id) is { } source && source != SubmittedAt)
        {
            return _has[id] = Has(source);
        }

        if (id == ComputedFacts.FilingWave)
        {
            return _has[id] = HasWave();
        }

        FactDefinition? definition = _universe.DefinitionsOf(id)[_version];
        Claim applies = definition?.AppliesWhen is { } when ? Of(when) : Claim.True;
        Claim stated = _universe.StatedOf(id, _version);
        if (definition is not null && !Universe.MayBeNone(definition) && stated != Claim.True)
        {
            Space.Axioms.Add(Claim.Any(applies.Contrary, stated));
        }

        return _has[id] = Claim.All(applies, stated);
    }

    /// <summary>Says that an application is filed for a wave, which is the first that its day lies in.</summary>
    private Claim HasWave()
    {
        if (Waves() is not { } waves)
        {
            return _universe.OpaqueOf(new Condition.Known(ComputedFacts.FilingWave), _rules);
        }

        Claim some = Claim.False;
        foreach ((string id, Claim within) in waves)
        {
            if (_universe.CarrierOf(ComputedFacts.FilingWave, _version) is Carrier.Element wave)
            {
                Space.Axioms.Add(Claim.Any(within.Contrary, some, IsOne(wave, wave.Elements.Where(value => value == id))));
            }

            some = Claim.Any(some, within);
        }

        return some;
    }

    private Claim Say(Condition condition) => condition switch
    {
        Condition.AllOf all => Claim.All([.. all.Conditions.Select(Of)]),
        Condition.AnyOf any => Claim.Any([.. any.Conditions.Select(Of)]),
        Condition.Several several => Claim.AtLeast(several.Count, [.. several.Conditions.Select(Of)]),
        Condition.Negation negation => Of(negation.Of).Contrary,
        Condition.Reference reference => Named(reference.Name),
        Condition.Compare compare => Compare(compare),
        Condition.Between between => Claim.All(
            Compare(Fact(between.Fact), Relation.AtLeast, Measure(between.Min), between), Compare(Fact(between.Fact), Relation.AtMost, Measure(between.Max), between)),
        Condition.Share share => Share(share),
        Condition.During during => During(during),
        Condition.StartsWith starts => StartsWith(starts),
        Condition.OneOf oneOf => OneOf(oneOf),
        Condition.Has has => HasElements(has),
        Condition.Within within => Within(within),
        Condition.Flag flag => Flag(flag),
        Condition.Known known => Has(known.Fact),
        Condition.Judgement judgement => Judged(judgement),
        _ => throw new UnreachableException(),
    };

    private Claim Body(Clause clause) => clause.Body switch
    {
        ClauseBody.Requirement requirement => Of(requirement.Condition),
        ClauseBody.Exclusion exclusion => Of(exclusion.Condition).Contrary,
        ClauseBody.Preference preference => Of(preference.Condition),
        ClauseBody.Obligation => Claim.False,
        ClauseBody.Inclination inclination => Claim.All(Has(inclination.Fact), Has(inclination.Base ?? inclination.Fact)),
        _ => throw new UnreachableException(),
    };

    private Claim Named(RuleName name)
    {
        if (!_named.TryGetValue(name, out Claim? claim))
        {
            _named[name] = claim = Of(_rules.Condition(name) ?? throw new UnreachableException("A linked rule set binds every name."));
        }

        return claim;
    }

    // A file in which everything is known is complete.
    private Claim Flag(Condition.Flag flag) => flag.Fact.ToString() == "filing.complete" ? Claim.True
        : _universe.CarrierOf(flag.Fact, _version) is Carrier.Flag carrier ? Claim.All(Has(flag.Fact), Space.Yes(carrier.Variable))
        : Open(flag);

    private Claim Open(Condition atom) => _universe.OpaqueOf(atom, _rules);

    private Claim Judged(Condition.Judgement judgement)
    {
        if (_universe.CarrierOf(judgement.Fact, _version) is not Carrier.Opinion opinion)
        {
            return Open(judgement);
        }

        Value.Point day = new(0, 0, opinion.Day);
        Claim inTime = judgement.Before is not { } before ? Claim.True : Compare(
            [new(Claim.True, new Value.Time(new(day, day with { Minute = Days.LastMinute }, false, false), Claim.True))], Relation.LessThan, Measure(before), judgement);
        Claim favourable = Claim.All(Space.Yes(opinion.Favourable), inTime);

        if (judgement.Each is { } set && _universe.CarrierOf(set, _version) is Carrier.Set)
        {
            _each[judgement.Fact] = set;
        }

        // Of no element nothing needs to be said.
        return judgement.Each is not { } each ? favourable
            : _universe.CarrierOf(each, _version) is Carrier.Set elements ? Claim.Any(favourable, Claim.All(Has(each), HasAny(elements, elements.Elements.All)).Contrary)
            : Open(judgement);
    }
}
