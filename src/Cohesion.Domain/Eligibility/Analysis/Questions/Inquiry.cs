using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>Questions about what one or two rule sets say of all applications, for one scope. Answers are proofs, or applications that the evaluator has judged.</summary>
internal sealed class Inquiry
{
    private readonly Universe _universe;
    private readonly Translator[] _translators;
    private readonly Dictionary<(int Version, ClauseId Clause), Claim> _passes = [];
    private readonly LocalizedText? _apart;
    private readonly Func<RuleSet, IEnumerable<Clause>> _about;
    private bool _isGathered;

    /// <summary>Asks about whole rule sets.</summary>
    /// <param name="scope">The funder or strand that decides, or <see langword="null"/>.</param>
    /// <param name="ordinary">Where witnesses begin, or <see langword="null"/> for the usual values of all facts.</param>
    /// <param name="versions">The rule sets.</param>
    public Inquiry(ScopeId? scope, Ordinary? ordinary, params ValueList<RuleSet> versions)
        : this(scope, ordinary, static rules => rules.Clauses, versions)
    {
    }

    /// <summary>Asks about some clauses of rule sets; what else they read stays as an ordinary application states it.</summary>
    public Inquiry(ScopeId? scope, Ordinary? ordinary, Func<RuleSet, IEnumerable<Clause>> about, ValueList<RuleSet> versions)
    {
        (Scope, Versions, _about, _universe) = (scope, versions, about, new Universe(versions, ordinary, about));
        _translators = [.. versions.Select(rules => new Translator(_universe, rules))];
        RuleContext context = versions[0].Context;
        _apart = versions.All(rules => rules.Context.Zone.Equals(context.Zone) && rules.Context.Currency == context.Currency) ? null
            : LocalizedText.Of("les deux versions n’ont pas la même monnaie ou la même heure légale", "the two versions do not share a currency and a legal time");
    }

    public ScopeId? Scope { get; }

    public ValueList<RuleSet> Versions { get; }

    public Space Space => _universe.Space;

    /// <summary>Says a condition as one version means it.</summary>
    public Claim Of(Condition condition, int version = 0) => _translators[version].Of(condition);

    /// <summary>Says that a clause of one version lets an application pass.</summary>
    public Claim Passes(Clause clause, int version = 0)
    {
        if (!_passes.TryGetValue((version, clause.Id), out Claim? passes))
        {
            bool isOfAll = Versions[version].OfTheSelection.Contains(clause.Id);
            _passes[(version, clause.Id)] = passes = isOfAll ? Claim.True : _translators[version].Passes(clause);
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

    /// <summary>Reads a situation as one version does.</summary>
    public Frame FrameOf(Situation situation, int version) => new(Versions[version], situation, Scope);

    /// <summary>Gives what one clause says of a situation; a duty that is owed counts against it.</summary>
    public VerdictStatus Judge(Situation situation, int version, Clause? clause) =>
        clause is null ? VerdictStatus.Eligible : Judge(clause, new Frame(Versions[version], situation, Scope));

    /// <summary>Finds an application of which claims hold, and of which each version says what it is to say.</summary>
    /// <param name="judge">What each version says of it.</param>
    /// <param name="wanted">What they are to say, in their order.</param>
    /// <param name="claims">The claims that say so.</param>
    public Search Find(Func<Situation, int, VerdictStatus> judge, ValueList<VerdictStatus> wanted, params IReadOnlyList<Claim> claims) =>
        Find(situation => wanted.Index().All(verdict => judge(situation, verdict.Index) == verdict.Item), wanted, claims)!;

    /// <summary>Finds an application of which claims hold.</summary>
    /// <param name="isShown">Confirms it; <see langword="null"/> stops the search.</param>
    /// <param name="verdicts">What is shown of it.</param>
    /// <param name="claims">The claims that say so.</param>
    /// <returns><see langword="null"/> when the search was stopped.</returns>
    public Search? Find(Func<Situation, bool?> isShown, ValueList<VerdictStatus> verdicts, IReadOnlyList<Claim> claims)
    {
        if (_apart is not null)
        {
            return new Search.Undecided(_apart);
        }

        if (claims.Contains(Claim.False) || Solver.Excludes(_universe.Space, claims))
        {
            return new Search.Empty();
        }

        Builder builder = Complete();
        Situation? built = null;
        Solver solver = new(_universe.Space, point =>
        {
            Situation situation = builder.Build(point);
            bool? shown = isShown(situation);
            built = shown == true ? situation : built;
            return shown;
        });
        return solver.Find(claims) is not null && built is not null ? new Search.Found(Show(built, builder, verdicts))
            : solver.IsStopped ? null
            : solver.IsOpen ? new Search.Undecided(solver.IsExhausted ? Doubts.TooMany : Doubts.Of(_universe))
            : new Search.Empty();
    }

    /// <summary>Tells whether there is an application of which claims hold, without building it; <see langword="null"/> where that takes one.</summary>
    public bool? Exists(params IReadOnlyList<Claim> claims)
    {
        if (_apart is not null || claims.Contains(Claim.False))
        {
            return _apart is null ? false : null;
        }

        Complete();
        bool? exists = new Solver(_universe.Space, static _ => true).Exists(claims);
        return exists == true && _universe.Opaque.Any() ? null : exists;
    }

    /// <summary>Takes in all that the clauses in question read of an application, so that nothing is left to ask.</summary>
    public Builder Complete()
    {
        _universe.CarrierOf(Situation.SubmittedAt);
        for (int i = 0; i < _translators.Length && !_isGathered; i++)
        {
            foreach (FactId fact in _about(Versions[i]).SelectMany(clause => FactReader.FactsOf(clause, Versions[i])).Distinct().ToArray())
            {
                _universe.CarrierOf(fact);
            }
        }

        _isGathered = true;
        foreach (FactId fact in _universe.Carriers.Select(entry => entry.Key).ToArray())
        {
            foreach (Translator translator in _translators)
            {
                translator.Has(fact);
            }
        }

        return new Builder(_universe, _translators);
    }

    private Witness Show(Situation situation, Builder builder, ValueList<VerdictStatus> verdicts)
    {
        FactSet usual = builder.Build(_universe.Space.Usual()).Facts;
        WitnessFact[] facts = [.. situation.Facts.Values.Select(fact => new WitnessFact(fact.Key, fact.Value, !(usual.TryGet(fact.Key, out FactValue? value) && value == fact.Value)))];
        return new Witness(situation, Scope, [.. facts.Where(fact => fact.IsUnusual), .. facts.Where(fact => !fact.IsUnusual)], verdicts);
    }

    /// <summary>Gives what one clause says in a frame.</summary>
    public static VerdictStatus Judge(Clause clause, Frame frame) => Assessor.Judge(clause, frame).State switch
    {
        ClauseState.NotMet or ClauseState.Owed => VerdictStatus.NotEligible,
        ClauseState.Undecided => VerdictStatus.Undetermined,
        _ => VerdictStatus.Eligible,
    };
}
