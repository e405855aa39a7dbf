using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>By how much a fact lies beyond a limit, or within it: a number, an amount, a ratio, or days and minutes.</summary>
public sealed record Slack
{
    internal Slack(FactDefinition fact, FactValue by, string? unit, bool isAbove) => (Fact, By, Unit, IsAbove) = (Guard.Against.Null(fact), Guard.Against.Null(by), unit, isAbove);

    /// <summary>Gets the fact that is measured.</summary>
    public FactDefinition Fact { get; }

    /// <summary>Gets how much: a count, an amount or a ratio; never below zero.</summary>
    public FactValue By { get; }

    /// <summary>Gets what a count counts, such as <c>person</c>; <c>day</c> or <c>minute</c> of a time; or <see langword="null"/>.</summary>
    public string? Unit { get; }

    /// <summary>Gets whether the fact lies above the limit, or after it.</summary>
    public bool IsAbove { get; }

    /// <summary>Gives how much lies beyond the limit: “€1,600 over”, “1 day late”.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) => SlackText.Beyond(this, Guard.Against.Undefined(language));

    internal bool IsTime => Fact.Kind is FactKind.Date or FactKind.Instant or FactKind.Period;
}
