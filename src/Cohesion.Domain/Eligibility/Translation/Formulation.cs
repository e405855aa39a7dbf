using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>What one or two rule sets say of all applications, for one scope, as claims over the variables of a space.</summary>
internal class Formulation
{
    private readonly Universe _universe;
    private readonly Translator[] _translators;
    private readonly Dictionary<(int Version, ClauseId Clause), Claim> _passes = [];
    private readonly Func<RuleSet, IEnumerable<Clause>> _about;
    private bool _isGathered;

    /// <summary>Says whole rule sets.</summary>
    /// <param name="scope">The funder or strand that decides, or <see langword="null"/>.</param>
    /// <param name="ordinary">Where witnesses begin, or <see langword="null"/> for the usual values of all facts.</param>
    /// <param name="versions">The rule sets.</param>
    public Formulation(ScopeId? scope, Ordinary? ordinary, params ValueList<RuleSet> versions)
        : this(scope, ordinary, static rules => rules.Clauses, versions)
    {
    }

    /// <summary>Says some clauses of rule sets; what else they read stays as an ordinary application states it.</summary>
    public Formulation(ScopeId? scope, Ordinary? ordinary, Func<RuleSet, IEnumerable<Clause>> about, ValueList<RuleSet> versions)
    {
        (Scope, Versions, _about, _universe) = (scope, versions, about, new Universe(versions, ordinary, about));
        Dictionary<Condition, Claim> known = new(ReferenceEqualityComparer.Instance);
        _translators = [.. versions.Select((rules, version) => new Translator(
            _universe, version, SameNames.AreAll(versions[0], rules) ? known : new(ReferenceEqualityComparer.Instance)))];
        RuleContext context = versions[0].Context;
        Apart = versions.All(rules => rules.Context.Zone.Equals(context.Zone) && rules.Context.Currency == context.Currency) ? null
            : LocalizedText.Of("les deux versions n’ont pas la même monnaie ou la même heure légale", "the two versions do not share a currency and a legal time");
    }

    public ScopeId? Scope { get; }

    public ValueList<RuleSet> Versions { get; }

    public Space Space => _universe.Space;

    /// <summary>Gets whether clauses about the applications selected are asked too, of situations that state them; otherwise they are silent, as they are about one application.</summary>
    public bool AsksOfSelections { get; init; }

    /// <summary>Gets why the versions cannot be held against each other, or <see langword="null"/>.</summary>
    public LocalizedText? Apart { get; }

    /// <summary>Gets the conditions of which nothing can be said but that they hold or not.</summary>
    public IEnumerable<(Condition Atom, RuleSet Rules)> Opaque => _universe.Opaque;

    /// <summary>Says a condition as one version means it.</summary>
    public Claim Of(Condition condition, int version = 0) => _translators[version].Of(condition);

    /// <summary>Says that a fact stays as it usually is.</summary>
    public Claim Stays(FactId fact) => Unmoved.Of(_universe, fact);

    /// <summary>Says that a clause of one version lets an application pass.</summary>
    public Claim Passes(Clause clause, int version = 0)
    {
        if (!_passes.TryGetValue((version, clause.Id), out Claim? passes))
        {
            _passes[(version, clause.Id)] = passes = !Versions[version].OfTheSelection.Contains(clause.Id) ? _translators[version].Passes(clause)
                : AsksOfSelections ? Claim.Any(_universe.AskOfSelection().Contrary, _translators[version].Passes(clause))
                : Claim.True;
        }

        return passes;
    }

    /// <summary>Gives the clauses that count for the scope at some stages.</summary>
    public IEnumerable<Clause> Counted(int version, Func<Stage, bool> stages) => Versions[version].Clauses
        .Where(clause => clause.Body is ClauseBody.Requirement or ClauseBody.Exclusion && stages(clause.Stage) && (Scope is not { } scope || clause.CountsFor(scope)));

    /// <summary>Says that a version refuses nothing up to a stage.</summary>
    public Claim Accepts(Stage stage, int version = 0) => Claim.All([.. Counted(version, at => at <= stage).Select(clause => Passes(clause, version))]);

    /// <summary>Gives what the clauses of a version say of a situation together; anything that is open is undetermined.</summary>
    public VerdictStatus Judge(Situation situation, int version, Func<Stage, bool> stages)
    {
        Frame frame = new(Versions[version], situation, Scope);
        VerdictStatus status = VerdictStatus.Eligible;
        foreach (Clause clause in Counted(version, stages))
        {
            VerdictStatus own = Judge(clause, frame);
            status = own == VerdictStatus.NotEligible || status == VerdictStatus.NotEligible ? VerdictStatus.NotEligible : own == VerdictStatus.Undetermined ? own : status;
        }

        return status;
    }

    /// <summary>Gives what one clause says of a situation; a duty that is owed counts against it.</summary>
    public VerdictStatus Judge(Situation situation, int version, Clause? clause) =>
        clause is null ? VerdictStatus.Eligible : Judge(clause, new Frame(Versions[version], situation, Scope));

    /// <summary>Tells whether there is an application of which claims hold, without building it; <see langword="null"/> where that takes one.</summary>
    public bool? Exists(params IReadOnlyList<Claim> claims)
    {
        if (Apart is not null || claims.Contains(Claim.False))
        {
            return Apart is null ? false : null;
        }

        Complete();
        bool? exists = new Solver(_universe.Space, static _ => true).Exists(claims);
        return exists == true && Opaque.Any() ? null : exists;
    }

    /// <summary>Takes in all that the clauses in question read of an application, so that nothing is left to ask.</summary>
    public Builder Complete()
    {
        _universe.CarrierOf(Situation.SubmittedAt);
        for (int i = 0; i < _translators.Length && !_isGathered; i++)
        {
            foreach (FactId fact in _about(Versions[i]).SelectMany(clause => FactReader.FactsOf(clause, Versions[i])).Distinct().ToArray())
            {
                _universe.CarrierOf(fact, i);
            }
        }

        _isGathered = true;
        foreach (FactId fact in _universe.Carriers.Select(entry => entry.Key.Fact).Distinct().ToArray())
        {
            foreach (Translator translator in _translators)
            {
                translator.Has(fact);
            }
        }

        return new Builder(_universe, _translators);
    }

    /// <summary>Gives what one clause says in a frame.</summary>
    public static VerdictStatus Judge(Clause clause, Frame frame) => Assessor.Judge(clause, frame).State switch
    {
        ClauseState.NotMet or ClauseState.Owed => VerdictStatus.NotEligible,
        ClauseState.Undecided => VerdictStatus.Undetermined,
        _ => VerdictStatus.Eligible,
    };
}
