using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Cohesion.Domain.Configuration;

/// <summary>What a file gave: a value, perhaps with warnings, or every error at once.</summary>
/// <typeparam name="T">What the file describes.</typeparam>
public sealed class Reading<T>
    where T : notnull
{
    private readonly T? _value;

    internal Reading(T value, ValueList<Diagnostic> diagnostics)
    {
        Diagnostics = diagnostics;
        IsValid = Errors.Count == 0;
        _value = IsValid ? value : default;
    }

    internal Reading(ValueList<Diagnostic> diagnostics)
    {
        Diagnostics = diagnostics;
        _ = Errors.Count > 0 ? 0 : throw new UnreachableException("A reading without a value tells why.");
    }

    /// <summary>Gets whether there is a value, which is so exactly when no diagnostic is an error.</summary>
    public bool IsValid { get; }

    /// <summary>Gets everything that was noticed, in the order of the file: by line, column, then code.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Gets the errors alone, in the order of the file.</summary>
    public ValueList<Diagnostic> Errors => Of(Severity.Error);

    /// <summary>Gets the warnings alone, in the order of the file.</summary>
    public ValueList<Diagnostic> Warnings => Of(Severity.Warning);

    /// <summary>Gives the value, unless there are errors.</summary>
    public bool TryGetValue([NotNullWhen(true)] out T? value)
    {
        value = _value;
        return IsValid;
    }

    private ValueList<Diagnostic> Of(Severity severity) => [.. Diagnostics.Where(diagnostic => diagnostic.Severity == severity)];
}
