using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>A fact as C# refers to it: its id, and the conditions that its kind allows. <see cref="Facts"/> has those built in.</summary>
public abstract class FactHandle
{
    private protected FactHandle(FactId id) => Id = Guard.Against.Default(id);

    /// <summary>Gets its path in the application file.</summary>
    public FactId Id { get; }

    /// <summary>Gets the condition that the fact has a value: it fails when the fact is none, and is a question when it is missing.</summary>
    public Condition IsKnown => new Condition.Known(Id);

    /// <summary>Gives its id.</summary>
    public override string ToString() => Id.ToString();
}

/// <summary>A fact whose values are of a known type.</summary>
/// <typeparam name="T">The type of its values.</typeparam>
public abstract class FactHandle<T> : FactHandle
    where T : notnull
{
    private protected FactHandle(FactId id, FactCodec<T> codec)
        : base(id) => Codec = codec;

    internal FactCodec<T> Codec { get; }
}
