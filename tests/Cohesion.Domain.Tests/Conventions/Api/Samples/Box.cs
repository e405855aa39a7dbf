using System.Diagnostics.CodeAnalysis;

namespace Cohesion.Domain.Tests.Conventions.Api.Samples;

public readonly ref struct Box<T>
    where T : struct, IComparable<T>
{
    public T this[int index] => index == 0 ? default : throw new ArgumentOutOfRangeException(nameof(index));

    public bool TryOpen([NotNullWhen(true)] string? key, out T content)
    {
        content = this[0];
        return key is not null;
    }

    public TOther? Map<TOther>(Func<T, TOther> map, params ReadOnlySpan<TOther> rest)
        where TOther : class => rest.IsEmpty ? null : map(this[0]);
}
