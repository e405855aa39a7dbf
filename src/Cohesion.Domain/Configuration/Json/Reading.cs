using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Configuration;

/// <summary>What a file gave: a value, perhaps with warnings, or every error at once.</summary>
/// <typeparam name="T">What the file describes.</typeparam>
public sealed class Reading<T>
    where T : notnull
{
    private readonly T? _value;

    private readonly Func<string, FilePlace> _locate = static pointer => new FilePlace(pointer, 1, 1);

    internal Reading(T value, ValueList<Diagnostic> diagnostics, Func<string, FilePlace> locate)
    {
        _locate = locate;
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

    /// <summary>Finds a place of the canonical file, such as that of a clause, in the file that was read.</summary>
    /// <remarks>What the file does not have stands at the nearest thing around it; without a value, everything stands at the beginning.</remarks>
    /// <param name="pointer">A JSON Pointer of the canonical file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is <see langword="null"/>.</exception>
    public FilePlace Locate(string pointer) => _locate(Guard.Against.Null(pointer));

    /// <summary>Places problems that were found in the value, once it was read: by line, column, then code.</summary>
    /// <param name="problems">Problems at places of the canonical file.</param>
    public ValueList<Diagnostic> Place(ValueList<Problem> problems) =>
    [
        .. from problem in problems
           let place = Locate(problem.Path)
           orderby place.Line, place.Column, problem.Code
           select new Diagnostic(new Problem(problem.Code, place.Pointer, problem.Found, problem.Expected, problem.Nearest), place.Line, place.Column),
    ];

    private ValueList<Diagnostic> Of(Severity severity) => [.. Diagnostics.Where(diagnostic => diagnostic.Severity == severity)];
}
