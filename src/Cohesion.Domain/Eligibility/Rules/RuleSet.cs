using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>The rules of a call: facts, parameters, named conditions and clauses that fit together, and what they refer to.</summary>
/// <remarks>A rule set that exists is whole: every name is bound, every unit agrees, nothing goes round in circles. It is immutable.</remarks>
public sealed partial record RuleSet
{
    // Follows from the rest, and is no part of equality.
    private readonly RuleLayout? _layout;
    private readonly Lazy<ValueSet<ClauseId>> _ofTheSelection;
    private readonly Lazy<Dictionary<FactId, FactDefinition>> _eventsAndOpinions;

    private RuleSet(RuleContext context, FactCatalogue facts, ValueList<Parameter> parameters, ValueList<NamedCondition> conditions, ValueList<Clause> clauses)
    {
        (Context, Facts, Parameters, Conditions, Clauses) = (context, facts, parameters, conditions, clauses);
        _eventsAndOpinions = new(() => FactLookup.EventsOf(this).Concat(FactLookup.OpinionsOf(this)).DistinctBy(fact => fact.Id).ToDictionary(fact => fact.Id));
        _ofTheSelection = new(() => [.. Clauses.Where(clause => SelectedSet.Reads(clause, this)).Select(clause => clause.Id)]);
    }

    private RuleSet(RuleSet candidate, RuleLayout layout)
        : this(candidate.Context, candidate.Facts, candidate.Parameters, candidate.Conditions, candidate.Clauses) => _layout = layout;

    /// <summary>Gets the clock, the calendar, the territory and the roles that the rules refer to.</summary>
    public RuleContext Context { get; }

    /// <summary>Gets the facts that the rules may read: those built in, and those of the call.</summary>
    public FactCatalogue Facts { get; }

    /// <summary>Gets the values that clauses name rather than write.</summary>
    public ValueList<Parameter> Parameters { get; }

    /// <summary>Gets the named conditions.</summary>
    public ValueList<NamedCondition> Conditions { get; }

    /// <summary>Gets what the call requires, excludes, obliges and prefers.</summary>
    public ValueList<Clause> Clauses { get; }

    /// <summary>Gets the clauses that are about the applications selected, all together.</summary>
    internal ValueSet<ClauseId> OfTheSelection => _ofTheSelection.Value;

    /// <summary>Links rules together, or says everything that is wrong with them.</summary>
    /// <param name="context">What the rules refer to.</param>
    /// <param name="facts">The facts that they may read.</param>
    /// <param name="parameters">The values that clauses name rather than write.</param>
    /// <param name="conditions">The conditions that are stated once.</param>
    /// <param name="clauses">What the call requires, excludes, obliges and prefers.</param>
    /// <param name="ruleSet">The rule set, unless there is an error.</param>
    /// <param name="problems">Errors and warnings, at paths of the canonical call file such as <c>/clauses/3/require/share/fact</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> or <paramref name="facts"/> is <see langword="null"/>.</exception>
    public static bool TryCreate(
        RuleContext context, FactCatalogue facts, ValueList<Parameter> parameters, ValueList<NamedCondition> conditions, ValueList<Clause> clauses,
        [NotNullWhen(true)] out RuleSet? ruleSet, out ValueList<Problem> problems)
    {
        RuleSet candidate = new(Guard.Against.Null(context), Guard.Against.Null(facts), parameters, conditions, clauses);
        problems = new RuleCheck(candidate).Run();
        ruleSet = problems.Any(problem => problem.Severity == Severity.Error) ? null : new RuleSet(candidate, LayoutBuilder.Build(candidate));
        return ruleSet is not null;
    }

    /// <summary>Links rules that are known to fit together.</summary>
    /// <exception cref="ArgumentException">Something is wrong with them.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> or <paramref name="facts"/> is <see langword="null"/>.</exception>
    public static RuleSet Create(
        RuleContext context, FactCatalogue facts, ValueList<Clause> clauses, ValueList<Parameter> parameters = default, ValueList<NamedCondition> conditions = default)
    {
        TryCreate(context, facts, parameters, conditions, clauses, out RuleSet? ruleSet, out ValueList<Problem> problems);
        return Problems.Require(ruleSet, problems);
    }

    /// <summary>Finds a clause.</summary>
    public bool TryGetClause(ClauseId id, [NotNullWhen(true)] out Clause? clause) =>
        (clause = Clauses.FirstOrDefault(candidate => candidate.Id == id)) is not null;

    /// <summary>Gives the rule set with a clause in the place of the one of the same id.</summary>
    /// <exception cref="ArgumentException">No clause has that id, or the new one does not fit.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is <see langword="null"/>.</exception>
    public RuleSet Replace(Clause clause) => TryGetClause(Guard.Against.Null(clause).Id, out _)
        ? Create(Context, Facts, [.. Clauses.Select(old => old.Id == clause.Id ? clause : old)], Parameters, Conditions)
        : throw new ArgumentException($"No clause is called `{clause.Id}`.", nameof(clause));

    /// <summary>Tells what is wrong with facts, whoever states them; rules do not read these problems, they decide on what there is.</summary>
    /// <param name="facts">The facts, those of the world among them.</param>
    /// <returns>
    /// Errors: facts that there are not, values of another kind, codes outside their vocabulary, values outside their bounds, parts above their whole, none where
    /// there always is a value. Warnings: derived facts that differ from what they are derived from. At places of an application file: <c>/documents/0/kind</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    public ValueList<Problem> Check(FactSet facts) => new SituationCheck(this).Run(Guard.Against.Null(facts));

    /// <summary>Decides a situation at a stage, for each scope that it asks for.</summary>
    /// <param name="situation">What is known.</param>
    /// <param name="stage">The last stage whose clauses count.</param>
    /// <exception cref="ArgumentNullException"><paramref name="situation"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is no stage.</exception>
    public Assessment Assess(Situation situation, Stage stage = Stage.Eligibility) =>
        new Assessor(this, Guard.Against.Null(situation), Guard.Against.Undefined(stage), static _ => true).Assess();

    /// <summary>Decides the clauses that read <c>selected</c>, the applications selected: what must hold of all of them together, whatever the stage.</summary>
    /// <remarks>Of one application these clauses say nothing: they do not apply to it.</remarks>
    /// <param name="selected">The applications selected, in any order.</param>
    /// <param name="world">What is known of the world around them, or <see langword="null"/>.</param>
    /// <returns>A verdict for each funder or strand; eligible where no clause is about the selection.</returns>
    public Assessment AssessSelection(ValueList<Situation> selected, World? world = null) => new(
        Stage.Payment,
        [.. (Context.Scopes.Count == 0 ? [null] : Context.Scopes.Cast<ScopeId?>()).Select(scope => Assessor.OfSelection(this, selected, world, scope))]);

    /// <summary>Gives what the clauses of a scope read in a situation, and where each value comes from, in the order of the facts' ids.</summary>
    /// <param name="situation">What is known.</param>
    /// <param name="scope">The funder or strand, or <see langword="null"/> when the rules are decided as one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="situation"/> is <see langword="null"/>.</exception>
    public ValueList<FactRead> FactsRead(Situation situation, ScopeId? scope = null) => new Provenance(this, Guard.Against.Null(situation), scope).Facts();

    /// <inheritdoc/>
    public bool Equals(RuleSet? other) => other is not null && Context == other.Context && Facts.Equals(other.Facts)
        && Parameters == other.Parameters && Conditions == other.Conditions && Clauses == other.Clauses;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Context, Facts, Parameters, Conditions, Clauses);

    /// <summary>Finds a parameter.</summary>
    internal Parameter? Parameter(RuleName name) => Parameters.FirstOrDefault(parameter => parameter.Name == name);

    /// <summary>Finds a fact that the calendar foresees, or that a condition declares.</summary>
    internal FactDefinition? EventOrOpinion(FactId id) => _eventsAndOpinions.Value.GetValueOrDefault(id);

    /// <summary>Finds a named condition.</summary>
    internal Condition? Condition(RuleName name) => Conditions.FirstOrDefault(condition => condition.Name == name)?.Condition;
}
