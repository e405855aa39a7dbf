using System.Diagnostics.CodeAnalysis;

namespace Cohesion.Domain.Applications;

/// <summary>How the values of a type and the values of a fact become each other. Reading inverts writing, and writing inverts reading.</summary>
internal sealed class FactCodec<T>
    where T : notnull
{
    private readonly TryReader _read;

    public FactCodec(TryReader read, Func<T, FactValue> write) => (_read, Write) = (read, write);

    public delegate bool TryReader(FactValue value, [MaybeNullWhen(false)] out T read);

    public Func<T, FactValue> Write { get; }

    public bool TryRead(FactValue value, [MaybeNullWhen(false)] out T read) => _read(value, out read);
}
