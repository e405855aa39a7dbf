using System.Numerics;

namespace Cohesion.Domain.Applications;

/// <summary>What an application states in plain values, as integers side by side: made with it, so that rules find there what they read most.</summary>
/// <remarks>
/// What no integer holds is left out, and read where it stands: <see cref="PlainColumns"/>. All are equal: they follow from what else is compared.
/// </remarks>
internal readonly struct PlainFacts : IEquatable<PlainFacts>
{
    private readonly ulong _held;
    private readonly long[] _values;
    private readonly PlainAnswer[] _answers;

    private PlainFacts(ulong held, long[] values, PlainAnswer[] answers) => (_held, _values, _answers) = (held, values, answers);

    public static PlainFacts Of(ApplicationContent content, SubmissionTime? time)
    {
        ReadOnlySpan<PlainColumn> columns = PlainColumns.All;
        Span<long> values = stackalloc long[columns.Length];
        ulong held = 0;
        int count = 0;
        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i].Read(content, time) is { } value)
            {
                held |= 1UL << i;
                values[count++] = value;
            }
        }

        return new PlainFacts(held, values[..count].ToArray(), PlainAnswer.Of(content.Answers));
    }

    /// <summary>Finds the integer of a column; there is none of a column that does not exist.</summary>
    public bool TryGet(int column, out long value)
    {
        ulong bit = 1UL << column;
        bool isHeld = (_held & bit) != 0;
        value = isHeld ? _values[BitOperations.PopCount(_held & unchecked(bit - 1))] : 0;
        return isHeld;
    }

    /// <summary>Finds the integer of an answer to a question of the call; there is none where it is of another kind.</summary>
    public bool TryGet(FactId id, FactKind kind, out long value)
    {
        foreach (PlainAnswer answer in _answers)
        {
            if (answer.Id == id)
            {
                value = answer.Value;
                return answer.Kind == kind;
            }
        }

        value = 0;
        return false;
    }

    public bool Equals(PlainFacts other) => true;

    public override bool Equals(object? obj) => obj is PlainFacts;

    public override int GetHashCode() => 0;
}
