using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>A fact that holds what somebody thinks of an application.</summary>
public sealed class OpinionFact : FactHandle<ValueList<Opinion>>
{
    /// <summary>Refers to a fact.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public OpinionFact(FactId id)
        : base(id, FactCodecs.Opinions)
    {
    }

    /// <summary>Asks that somebody judge the application favourably, with or without reservations.</summary>
    /// <param name="by">Who: <c>jury</c>, <c>issuer</c>, a funder or a role of the call.</param>
    /// <param name="question">What is asked, or <see langword="null"/>.</param>
    /// <exception cref="FormatException"><paramref name="by"/> is no role.</exception>
    public Condition IsFavourable(string by, LocalizedText? question = null) => new Condition.Judgement(Id, RoleId.Parse(by, null), question);
}
