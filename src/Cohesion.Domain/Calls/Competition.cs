using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Selections;

namespace Cohesion.Domain.Calls;

/// <summary>The applications to a call with what the rules say of each: those that are eligible compete for the envelope, the others do not.</summary>
public sealed record Competition
{
    private Competition(CallForProjects call, ScopeId? scope, ValueList<Candidate> candidates) => (Call, Scope, Candidates) = (call, scope, candidates);

    /// <summary>Gets the call whose rules decided and whose envelope is awarded.</summary>
    public CallForProjects Call { get; }

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

        return new Competition(call, scope, [.. applications
            .OrderBy(application => application.Id)
            .Select(application => new Candidate(application, call.Assess(application, world)))]);
    }

    /// <summary>Ranks those that compete and awards the envelope of the call.</summary>
    /// <param name="scores">The scores; exactly those of the applications that compete are needed.</param>
    /// <param name="policy">How they are ranked and awarded.</param>
    /// <param name="selection">The selection, unless something is wrong.</param>
    /// <param name="problems">What is wrong: scores that lack, that are out of scale or that belong to nobody, requests without an amount, a call without an envelope.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public bool TrySelect(ScoreSheet scores, SelectionPolicy policy, [NotNullWhen(true)] out Selection? selection, out ValueList<Problem> problems)
    {
        Guard.Against.Null(policy);
        selection = null;
        ValueList<Candidate> eligible = Eligible;
        ValueSet<ApplicationReference> competing = [.. eligible.Select(candidate => candidate.Application.Id)];
        ValueSet<ApplicationReference> others = [.. Candidates.Select(candidate => candidate.Application.Id).Where(id => !competing.Contains(id))];
        List<Problem> found = [.. Guard.Against.Null(scores).Check(Call.Id, policy.Grid, competing, others)];
        if (Call.Envelope is null)
        {
            found.Add(new Problem(ProblemCode.MissingMember, "", expected: "envelope"));
        }

        List<Entry> entries = [];
        foreach (Candidate candidate in eligible)
        {
            if (candidate.RequestTo(Scope) is not { } request)
            {
                found.Add(new Problem(ProblemCode.MissingMember, "", candidate.Application.Id.ToString(), "request.amount"));
            }
            else if (scores.TryGetCard(candidate.Application.Id, out Scorecard? card))
            {
                entries.Add(new Entry(card, request, candidate.SubmittedAt));
            }
        }

        problems = [.. found];
        if (found.Exists(problem => problem.Severity == Severity.Error) || Call.Envelope is not { } envelope)
        {
            return false;
        }

        bool isSelected = Selection.TryCreate([.. entries], envelope.Total, policy, out selection, out ValueList<Problem> ofEntries);
        problems = [.. problems, .. ofEntries];
        return isSelected;
    }
}
