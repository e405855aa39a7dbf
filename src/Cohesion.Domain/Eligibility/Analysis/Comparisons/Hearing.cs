using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>What the evaluator says of one application under two versions. Where it differs from the ordinary one in nothing that a clause reads, that was said before.</summary>
/// <param name="situation">The application.</param>
/// <param name="scope">The funder or strand, or <see langword="null"/>.</param>
/// <param name="versions">The two versions.</param>
/// <param name="ordinary">What the first says of the ordinary application.</param>
/// <param name="same">The clauses that mean the same in both.</param>
internal sealed class Hearing(Situation situation, ScopeId? scope, ValueList<RuleSet> versions, Judgements ordinary, HashSet<ClauseId> same)
{
    private readonly IReadOnlyCollection<FactId> _differences = ordinary.DifferencesOf(situation);
    private readonly Frame?[] _frames = new Frame?[versions.Count];

    public VerdictStatus Of(Clause clause, int version) =>
        (version == 0 || same.Contains(clause.Id) ? ordinary.Of(clause, situation, _differences) : null)
        ?? Formulation.Judge(clause, _frames[version] ??= new Frame(versions[version], situation, scope));
}
