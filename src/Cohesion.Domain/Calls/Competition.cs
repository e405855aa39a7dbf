using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Selections;

namespace Cohesion.Domain.Calls;

/// <summary>The applications to a call with what the rules say of each: those that are eligible compete for the envelope, the others do not.</summary>
public sealed record Competition
{
    private Competition(CallForProjects call, World? world, ScopeId? scope, ValueList<Candidate> candidates) =>
        (Call, World, Scope, Candidates) = (call, world, scope, candidates);

    /// <summary>Gets the call whose rules decided and whose envelope is awarded.</summary>
    public CallForProjects Call { get; }

    /// <summary>Gets what was known of the world around the applications, or <see langword="null"/>.</summary>
    public World? World { get; }

    /// <summary>Gets the funder or strand that decides, or <see langword="null"/> when the call is decided as one.</summary>
    public ScopeId? Scope { get; }

    /// <summary>Gets every application with its assessment, in the order of their ids.</summary>
    public ValueList<Candidate> Candidates { get; }

    /// <summary>Gets the applications that compete.</summary>
    public ValueList<Candidate> Eligible => [.. Candidates.Where(candidate => candidate.VerdictFor(Scope) is Verdict.Eligible)];

    /// <summary>Assesses applications for a competition.</summary>
    /// <param name="call">The call whose rules decide and whose envelope is awarded.</param>
    /// <param name="applications">The applications, in any order.</param>
    /// <param name="world">What is known of the world around them, or <see langword="null"/>.</param>
    /// <param name="scope">The funder or strand that decides, or <see langword="null"/> when the call is decided as one.</param>
    /// <exception cref="ArgumentException">Two applications bear one id, or the call has funders or strands and none is chosen, or not that one.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="call"/> is <see langword="null"/>.</exception>
    public static Competition Of(CallForProjects call, ValueList<Application> applications, World? world = null, ScopeId? scope = null)
    {
        ValueList<ScopeId> scopes = Guard.Against.Null(call).Rules.Context.Scopes;
        if (scope is { } one ? !scopes.Contains(one) : scopes.Count > 0)
        {
            throw new ArgumentException("The scope is none of the call's.", nameof(scope));
        }

        if (applications.DistinctBy(application => application.Id).Count() != applications.Count)
        {
            throw new ArgumentException("Two applications bear one id.", nameof(applications));
        }

        return new Competition(call, world, scope, [.. applications
            .OrderBy(application => application.Id)
            .Select(application => new Candidate(application, call.Assess(application, world)))]);
    }

    /// <summary>Makes scores of the ballots of a jury, or tells everything that is wrong.</summary>
    /// <remarks>
    /// A criterion that preferences of the call give points to, the jury scores or leaves out as a whole. Too few ballots for an application that does not
    /// compete are no problem: it then has no score.
    /// </remarks>
    /// <param name="jury">The ballots.</param>
    /// <param name="policy">What they score, and what makes one score of several.</param>
    /// <param name="scores">The scores, unless something is wrong.</param>
    /// <param name="problems">
    /// What is wrong: a policy that says of no jury; ballots about applications that nobody knows; scores that lack, that are off their scale or of no
    /// criterion; an application that too few jurors score.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="jury"/> or <paramref name="policy"/> is <see langword="null"/>.</exception>
    public bool TryCount(JurySheet jury, SelectionPolicy policy, [NotNullWhen(true)] out ScoreSheet? scores, out ValueList<Problem> problems)
    {
        scores = null;
        if (Guard.Against.Null(policy).Terms.Jury is not { } by)
        {
            problems = [new Problem(ProblemCode.MissingMember, "", expected: "selection.jury")];
            return false;
        }

        HashSet<ApplicationReference> known = [.. Candidates.Select(candidate => candidate.Application.Id)];
        ValueList<Problem> strangers =
        [
            .. Guard.Against.Null(jury).Ballots.Index().Where(ballot => !known.Contains(ballot.Item.Application)).Select(ballot => new Problem(
                ProblemCode.UnknownApplication,
                $"/ballots/{ballot.Index}/application",
                $"{ballot.Item.Application}",
                nearest: Nearest.Of($"{ballot.Item.Application}", known.Select(id => $"{id}")))),
        ];
        bool isCounted = jury.TryAggregate(
            policy.Grid, by, EntryAssembly.FedBy(Call), [.. Eligible.Select(candidate => candidate.Application.Id)], out scores, out problems);
        problems = [.. strangers, .. problems];
        scores = strangers.Count == 0 ? scores : null;
        return isCounted && scores is not null;
    }

    /// <summary>Ranks those that compete and awards the envelope of the call.</summary>
    /// <param name="scores">The scores; exactly those of the applications that compete are needed.</param>
    /// <param name="policy">How they are ranked and awarded.</param>
    /// <param name="selection">The selection, unless something is wrong.</param>
    /// <param name="problems">
    /// What is wrong: scores that lack, that are out of scale or that belong to nobody, requests without an amount, preferences that are undecided and count,
    /// a call without an envelope.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public bool TrySelect(ScoreSheet scores, SelectionPolicy policy, [NotNullWhen(true)] out Selection? selection, out ValueList<Problem> problems) =>
        TrySelect(Guard.Against.Null(scores), policy, null, out selection, out problems);

    /// <inheritdoc cref="TrySelect(ScoreSheet, SelectionPolicy, out Selection?, out ValueList{Problem})"/>
    /// <param name="scores">The scores, or <see langword="null"/> where the policy has no criteria.</param>
    /// <param name="policy">How they are ranked and awarded.</param>
    /// <param name="seed">The seed of the draw, where the policy draws.</param>
    /// <param name="selection">The selection, unless something is wrong.</param>
    /// <param name="problems">What is wrong.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    public bool TrySelect(
        ScoreSheet? scores, SelectionPolicy policy, DrawSeed? seed, [NotNullWhen(true)] out Selection? selection, out ValueList<Problem> problems)
    {
        Guard.Against.Null(policy);
        selection = null;
        List<Problem> found = [.. CheckScores(scores, policy)];
        if (Call.Envelope is null)
        {
            found.Add(new Problem(ProblemCode.MissingMember, "", expected: "envelope"));
        }

        EntryAssembly assembly = new(this, policy, found);
        List<Entry> entries = [];
        foreach (Candidate candidate in Eligible)
        {
            Scorecard? card = scores is null ? new Scorecard(candidate.Application.Id, []) : scores.TryGetCard(candidate.Application.Id, out Scorecard? given) ? given : null;
            if (candidate.RequestTo(Scope) is not { } request)
            {
                found.Add(new Problem(ProblemCode.MissingMember, "", candidate.Application.Id.ToString(), "request.amount"));
            }
            else if (card is not null)
            {
                entries.Add(assembly.Of(candidate, card, request));
            }
        }

        problems = [.. found];
        if (found.Exists(problem => problem.Severity == Severity.Error) || Call.Envelope is not { } envelope)
        {
            return false;
        }

        bool isSelected = Selection.TryCreate([.. entries], envelope.Total, policy, seed, out selection, out ValueList<Problem> ofEntries);
        problems = [.. problems, .. ofEntries];
        return isSelected;
    }

    /// <summary>Decides the clauses of the call that are about the applications selected together.</summary>
    /// <param name="selection">The selection whose funded applications are read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="selection"/> is <see langword="null"/>.</exception>
    public Assessment AssessPortfolio(Selection selection)
    {
        ValueSet<ApplicationReference> funded = [.. Guard.Against.Null(selection).Funded.Select(award => award.Application)];
        return Call.Rules.AssessSelection(
            [.. Candidates.Where(candidate => funded.Contains(candidate.Application.Id)).Select(candidate => new Situation(candidate.Application.ToFacts(), World))], World);
    }

    /// <summary>Makes the record of a selection, with what the clauses of the call say of all that it funds together.</summary>
    /// <param name="selection">What was decided.</param>
    /// <param name="rules">The hash of the canonical form of the call, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="selection"/> is <see langword="null"/>.</exception>
    public SelectionRecord Record(Selection selection, ContentHash? rules = null) => SelectionRecord.Of(
        Call.Id, selection, rules, [.. AssessPortfolio(selection).Scopes.First(one => one.Scope == Scope).Clauses.Select(PortfolioFinding.Of)]);

    private IEnumerable<Problem> CheckScores(ScoreSheet? scores, SelectionPolicy policy)
    {
        if (scores is null)
        {
            return policy.Grid.Criteria.Count == 0 ? [] : [new Problem(ProblemCode.MissingMember, "", expected: "scores")];
        }

        ValueSet<CriterionId> fed = EntryAssembly.FedBy(Call);
        ValueSet<ApplicationReference> competing = [.. Eligible.Select(candidate => candidate.Application.Id)];
        ValueSet<ApplicationReference> others = [.. Candidates.Select(candidate => candidate.Application.Id).Where(id => !competing.Contains(id))];
        return scores.Check(Call.Id, policy.Grid, competing, others)
            .Where(problem => problem.Code != ProblemCode.MissingScore || !fed.Any(criterion => $"{criterion}" == problem.Expected));
    }
}
