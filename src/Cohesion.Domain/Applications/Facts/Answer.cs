using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Applications;

/// <summary>What was answered to a question: a value, none, that nobody can verify it, or nothing yet.</summary>
/// <remarks>
/// The default value is the missing answer, which is never zero, never false and never empty. A file may hold something that is no value of the kind asked for,
/// such as a SIRET with a wrong key: it is kept as given, so that nothing is lost. Equality compares the answers and what they hold.
/// </remarks>
/// <typeparam name="T">The value asked for; immutable, with value equality.</typeparam>
public readonly record struct Answer<T>
    where T : notnull
{
    // What was answered in place of a value, or the mark that there is one. A flag beside it would make every application half as large again.
    private readonly T? _value;
    private readonly object? _state;

    private Answer(T? value, object? state) => (_value, _state) = (value, state);

    /// <summary>Gets whether nothing was answered yet.</summary>
    public bool IsMissing => _state is null;

    /// <summary>Gets whether there is a value.</summary>
    public bool IsKnown => ReferenceEquals(_state, Answer.Given);

    /// <summary>Gets whether it is known that there is none.</summary>
    public bool IsNone => _state is FactValue.None;

    /// <summary>Gets why the value cannot be verified, or <see langword="null"/> if that was not answered.</summary>
    public string? Unverifiable => (_state as FactValue.Unverifiable)?.Reason;

    /// <summary>Gets what was given in place of a value of the kind asked for, or <see langword="null"/> if nothing was.</summary>
    public FactValue? Misfit => _state is FactValue.None or FactValue.Unverifiable ? null : Lack;

    /// <summary>Gets what was answered in place of a value, or <see langword="null"/> if nothing was or there is one.</summary>
    internal FactValue? Lack => _state as FactValue;

    /// <summary>Takes a plain value for an answer that is known.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public static implicit operator Answer<T>(T value) => new(Guard.Against.Null(value), Answer.Given);

    /// <summary>Answers without a value.</summary>
    public static implicit operator Answer<T>(NoValue lack) => new(default, lack.Value);

    /// <summary>Gives the value, if there is one.</summary>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return IsKnown;
    }

    /// <summary>Gives the value, or what was answered in its place; the empty string if nothing was.</summary>
    public override string ToString() => IsKnown ? string.Create(CultureInfo.InvariantCulture, $"{_value}") : $"{Lack}";

    /// <summary>Reads an answer from what is known of a fact.</summary>
    internal static Answer<T> Read(FactValue value, FactCodec<T> codec) =>
        codec.TryRead(value, out T? read) ? read : new Answer<T>(default, value);

    /// <summary>Gives what is known of a fact, or <see langword="null"/> if it is missing.</summary>
    internal FactValue? Write(FactCodec<T> codec) => IsKnown ? codec.Write(_value!) : Lack;
}

/// <summary>Makes answers.</summary>
public static class Answer
{
    /// <summary>Gets the mark of an answer that is a value.</summary>
    internal static object Given { get; } = new();

    /// <summary>Gets the answer that there is none: no SIRET, no partner, no upper age.</summary>
    public static NoValue None { get; } = new(new FactValue.None());

    /// <summary>Answers that a value cannot be verified.</summary>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is blank.</exception>
    public static NoValue Unverifiable(string reason) => new(new FactValue.Unverifiable(reason));

    /// <summary>Answers with a set, which may be empty.</summary>
    public static Answer<ValueSet<T>> SetOf<T>(params ReadOnlySpan<T> elements)
        where T : struct, IComparable<T> => ValueSet.Create(elements);

    /// <summary>Answers with a list, which may be empty.</summary>
    public static Answer<ValueList<T>> ListOf<T>(params ReadOnlySpan<T> elements) => ValueList.Create(elements);
}

/// <summary>An answer without a value, which stands for an answer of any type. The default value is the missing answer.</summary>
public readonly record struct NoValue
{
    internal NoValue(FactValue value) => Value = value;

    internal FactValue? Value { get; }
}
