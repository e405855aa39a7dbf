using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Selections;

/// <summary>What one juror says of one application.</summary>
public abstract record Ballot
{
    private Ballot(JurorId juror, ApplicationReference application) =>
        (Juror, Application) = (Guard.Against.Default(juror), Guard.Against.Default(application));

    /// <summary>Gets who votes.</summary>
    public JurorId Juror { get; }

    /// <summary>Gets what the vote is about.</summary>
    public ApplicationReference Application { get; }

    /// <summary>Says whose vote it is, on what and how, for who reads a diagnostic.</summary>
    internal string Summary => $"{Juror}, {Application}: {Content}";

    // Closes the hierarchy.
    private protected abstract string Content { get; }

    /// <summary>The juror scores it.</summary>
    public sealed record Scored : Ballot
    {
        /// <summary>Scores an application.</summary>
        /// <exception cref="ArgumentException">An identifier is the default value.</exception>
        public Scored(JurorId juror, ApplicationReference application, ValueMap<CriterionId, Points> scores)
            : base(juror, application) => Scores = scores.TryGetValue(default, out _)
                ? throw new ArgumentException("The default value is no criterion.", nameof(scores))
                : scores;

        /// <summary>Gets the score of each criterion.</summary>
        public ValueMap<CriterionId, Points> Scores { get; }

        private protected override string Content => string.Join(", ", Scores.Select(score => $"{score.Key} {score.Value}"));
    }

    /// <summary>The juror was there and gives no score.</summary>
    public sealed record Abstained : Ballot
    {
        /// <summary>Abstains.</summary>
        /// <exception cref="ArgumentException">An identifier is the default value.</exception>
        public Abstained(JurorId juror, ApplicationReference application)
            : base(juror, application)
        {
        }

        private protected override string Content => "abstained";
    }

    /// <summary>The juror takes no part in it, having an interest in it say (<i>déport</i>).</summary>
    public sealed record Recused : Ballot
    {
        /// <summary>Takes no part.</summary>
        /// <param name="juror">Who takes no part.</param>
        /// <param name="application">In what.</param>
        /// <param name="reason">Why, as the minutes say it.</param>
        /// <exception cref="ArgumentException">An identifier is the default value, or the reason is blank.</exception>
        public Recused(JurorId juror, ApplicationReference application, string reason)
            : base(juror, application) => Reason = Guard.Against.NullOrWhiteSpace(reason);

        /// <summary>Gets why.</summary>
        public string Reason { get; }

        private protected override string Content => "recused";
    }
}
