namespace Cohesion.Domain;

/// <summary>A value that is worked out when somebody first asks for it, once, whichever thread asks; equal to another when their values are.</summary>
/// <param name="gate">What is held during the work; several values that rest on the same things share one.</param>
/// <param name="work">Works the value out.</param>
internal sealed class Deferred<T>(object gate, Func<T> work) : IEquatable<Deferred<T>>
{
    // Null once the value is there.
    private volatile Func<T>? _work = work;
    private T? _value;

    public T Value
    {
        get
        {
            if (_work is not null)
            {
                lock (gate)
                {
                    if (_work is { } todo)
                    {
                        _value = todo();
                        _work = null;
                    }
                }
            }

            return _value!;
        }
    }

    public bool Equals(Deferred<T>? other) => other is not null && EqualityComparer<T>.Default.Equals(Value, other.Value);

    public override bool Equals(object? obj) => Equals(obj as Deferred<T>);

    public override int GetHashCode() => Value is { } value ? EqualityComparer<T>.Default.GetHashCode(value) : 0;
}
