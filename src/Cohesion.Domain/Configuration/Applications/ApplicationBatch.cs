using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Configuration;

/// <summary>The applications of one file.</summary>
public sealed record ApplicationBatch
{
    /// <summary>Gathers applications.</summary>
    /// <param name="applications">The applications, each with an id of its own.</param>
    /// <param name="call">The call that they answer, or <see langword="null"/> if the file does not say.</param>
    /// <param name="isFictional">Whether they are made up for an example.</param>
    /// <param name="citations">Where they come from.</param>
    /// <exception cref="ArgumentException">Two applications bear one id, or <paramref name="call"/> is the default value.</exception>
    public ApplicationBatch(ValueList<Application> applications, CallId? call = null, bool isFictional = false, ValueList<Citation> citations = default)
    {
        Applications = applications.DistinctBy(application => application.Id).Count() == applications.Count
            ? applications
            : throw new ArgumentException("Two applications bear one id.", nameof(applications));
        Call = call is { } named ? Guard.Against.Default(named, nameof(call)) : null;
        (IsFictional, Citations) = (isFictional, citations);
    }

    /// <summary>Gets the applications, in the order of the file.</summary>
    public ValueList<Application> Applications { get; }

    /// <summary>Gets the call that they answer, or <see langword="null"/> if the file does not say.</summary>
    public CallId? Call { get; }

    /// <summary>Gets whether they are made up for an example.</summary>
    public bool IsFictional { get; }

    /// <summary>Gets where they come from.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>Finds what was handed in under an id.</summary>
    /// <returns>The application, or <see langword="null"/> if none bears the id.</returns>
    public Application? Find(ApplicationReference id) => Applications.FirstOrDefault(application => application.Id == id);
}
