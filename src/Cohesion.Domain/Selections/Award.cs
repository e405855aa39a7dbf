using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Selections;

/// <summary>What a selection decides about one application, and why.</summary>
public sealed record Award
{
    internal Award(Standing standing, AwardOutcome outcome, Money remaining) => (Standing, Outcome, Remaining) = (standing, outcome, remaining);

    /// <summary>Gets its place in the ranking.</summary>
    public Standing Standing { get; }

    /// <summary>Gets what is decided.</summary>
    public AwardOutcome Outcome { get; }

    /// <summary>Gets what remains of the envelope after it.</summary>
    public Money Remaining { get; }

    /// <summary>Gets whom it is about.</summary>
    public ApplicationReference Application => Standing.Entry.Application;

    /// <summary>Gets what it is awarded; zero in the currency of the envelope when it is not funded.</summary>
    public Money Amount => Outcome is AwardOutcome.Funded funded ? funded.Amount : Money.OfMinor(0, Remaining.Currency);
}
