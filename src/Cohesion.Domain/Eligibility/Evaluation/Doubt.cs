using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Why something is undecided.</summary>
internal abstract record Doubt
{
    private Doubt()
    {
    }

    /// <summary>Nobody has said it yet.</summary>
    public sealed record Missing(FactId Fact) : Doubt;

    /// <summary>Somebody must judge it.</summary>
    public sealed record Awaited(Condition.Judgement Judgement) : Doubt;

    /// <summary>Nobody can verify it.</summary>
    public sealed record Unverifiable(string Subject, LocalizedText Reason) : Doubt
    {
        public Unverifiable(string subject, string reason)
            : this(subject, LocalizedText.Of(reason, reason))
        {
        }
    }
}
