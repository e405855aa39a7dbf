using System.Numerics;
using System.Runtime.CompilerServices;

namespace Cohesion.Domain.Applications;

/// <summary>What an application states in plain values, as integers side by side: made with it, so that rules find there what they read most.</summary>
/// <remarks>
/// What no integer holds is left out, and read where it stands: <see cref="PlainColumns"/>. All are equal: they follow from what else is compared.
/// </remarks>
internal readonly struct PlainFacts : IEquatable<PlainFacts>
{
    private readonly ulong _held;
    private readonly Near _near;
    private readonly long[] _others;
    private readonly PlainAnswer _first;
    private readonly PlainAnswer[] _answers;

    private PlainFacts(bool isSubmitted, ulong held, ReadOnlySpan<long> values, ReadOnlySpan<PlainAnswer> answers)
    {
        int near = Math.Min(values.Length, Near.Length);
        (IsSubmitted, _held, _others) = (isSubmitted, held, values[near..].ToArray());
        values[..near].CopyTo(_near);
        (_first, _answers) = answers.IsEmpty ? (default, []) : (answers[0], answers[1..].ToArray());
    }

    /// <summary>Gets whether the application was submitted, and so states its lists whole.</summary>
    public bool IsSubmitted { get; }

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

        return new PlainFacts(time is not null, held, values[..count], PlainAnswer.Of(content.Answers));
    }

    /// <summary>Finds the integer of a column; there is none of a column that does not exist.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGet(int column, out long value)
    {
        ulong bit = 1UL << column;
        bool isHeld = (_held & bit) != 0;
        int place = isHeld ? BitOperations.PopCount(_held & unchecked(bit - 1)) : 0;
        value = !isHeld ? 0 : place < Near.Length ? _near[place] : _others[place - Near.Length];
        return isHeld;
    }

    /// <summary>Finds the integer of an answer to a question of the call; there is none where it is of another kind.</summary>
    public bool TryGet(FactId id, FactKind kind, out long value)
    {
        if (_first.Id == id)
        {
            value = _first.Value;
            return _first.Kind == kind;
        }

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

    // As many integers as most applications have stand, as the first answer does, in the application itself: one place of the memory less to go to.
    [InlineArray(Length)]
    private struct Near
    {
        public const int Length = 20;

        private long _first;
    }
}
