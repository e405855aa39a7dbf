using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>The part that a fact is of another one. No condition on it is met on a base of zero.</summary>
public sealed class FactShare
{
    internal FactShare(FactId part, FactId whole) => (Part, Whole) = (part, whole);

    /// <summary>Gets what is counted.</summary>
    public FactId Part { get; }

    /// <summary>Gets what it is counted among.</summary>
    public FactId Whole { get; }

    /// <summary>Asks that the share be a ratio or more.</summary>
    public Condition AtLeast(Bound<Ratio> ratio) => Compare(Relation.AtLeast, ratio);

    /// <summary>Asks that the share be a ratio or less.</summary>
    public Condition AtMost(Bound<Ratio> ratio) => Compare(Relation.AtMost, ratio);

    /// <summary>Asks that the share be strictly more than a ratio.</summary>
    public Condition MoreThan(Bound<Ratio> ratio) => Compare(Relation.MoreThan, ratio);

    /// <summary>Asks that the share be strictly less than a ratio.</summary>
    public Condition LessThan(Bound<Ratio> ratio) => Compare(Relation.LessThan, ratio);

    private Condition.Share Compare(Relation relation, Bound<Ratio> ratio) => new(Part, Whole, relation, ratio.Operand);
}
