using Ardalis.GuardClauses;

namespace Cohesion.Domain.Eligibility;

/// <summary>What a rule set decides about an application at a stage, for one scope. A refusal is an answer, not an exception.</summary>
public abstract record Verdict
{
    private Verdict()
    {
    }

    /// <summary>Gets which verdict it is.</summary>
    public VerdictStatus Status => Kind;

    // Closes the hierarchy.
    private protected abstract VerdictStatus Kind { get; }

    /// <summary>Every clause that counts is met or does not apply.</summary>
    public sealed record Eligible : Verdict
    {
        private readonly Deferred<ValueList<Margin>> _margins;

        internal Eligible(Deferred<ValueList<Margin>> margins) => _margins = margins;

        /// <summary>Gets how far the application lies within the limits that would refuse it, in the order of the rule set.</summary>
        public ValueList<Margin> Margins => _margins.Value;

        private protected override VerdictStatus Kind => VerdictStatus.Eligible;
    }

    /// <summary>At least one clause fails, whatever is still missing.</summary>
    public sealed record NotEligible : Verdict
    {
        private readonly Deferred<Remedy> _remedy;

        internal NotEligible(ValueList<ClauseOutcome> failed, Deferred<Remedy> remedy) => (Failed, _remedy) = (Guard.Against.Empty(failed), remedy);

        /// <summary>Gets the clauses that fail, in the order of the rule set; at least one.</summary>
        public ValueList<ClauseOutcome> Failed { get; }

        /// <summary>Gets the reasons of each clause that fails, in the order of the rule set; each alone is enough to refuse.</summary>
        public ValueList<Reason> Reasons => [.. Failed.SelectMany(outcome => outcome.Reasons)];

        /// <summary>Gets whether there are other reasons than those that are given: <see cref="Reason.MostOfAClause"/> of each clause are.</summary>
        public bool HasMoreReasons => Failed.Any(outcome => outcome.HasMoreReasons);

        /// <summary>Gets what would lift the refusal, or why nothing does.</summary>
        public Remedy Remedy => _remedy.Value;

        private protected override VerdictStatus Kind => VerdictStatus.NotEligible;
    }

    /// <summary>No clause fails, and at least one is not decided.</summary>
    public sealed record Undetermined : Verdict
    {
        private readonly Deferred<(ValueList<Question> Questions, ValueList<AwaitedAct> Awaited)> _wanted;

        internal Undetermined(Deferred<(ValueList<Question> Questions, ValueList<AwaitedAct> Awaited)> wanted, ValueList<Unverified> unverifiable) =>
            (_wanted, Unverifiable) = (wanted, unverifiable);

        /// <summary>Gets what is to be asked: the questions that can still change the verdict, alone or with others.</summary>
        /// <remarks>Those of which one answer would refuse come first, then those that cost least to answer, then those of the first clauses.</remarks>
        public ValueList<Question> Questions => _wanted.Value.Questions;

        /// <summary>Gets whose opinion is awaited: those that can still change the verdict, alone or with answers, in the order of the clauses.</summary>
        public ValueList<AwaitedAct> Awaited => _wanted.Value.Awaited;

        /// <summary>Gets what nobody can verify.</summary>
        public ValueList<Unverified> Unverifiable { get; }

        private protected override VerdictStatus Kind => VerdictStatus.Undetermined;
    }
}
