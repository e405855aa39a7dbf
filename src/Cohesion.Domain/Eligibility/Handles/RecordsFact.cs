using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>A fact that is a list of records, each with facts of its own.</summary>
public sealed class RecordsFact : FactHandle<ValueList<FactSet>>
{
    /// <summary>Refers to a fact.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public RecordsFact(FactId id)
        : base(id, FactCodecs.Rows)
    {
    }
}
