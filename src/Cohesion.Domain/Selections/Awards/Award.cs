using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Selections;

/// <summary>What a selection decides about one application, and why.</summary>
public sealed record Award
{
    internal Award(Standing standing, AwardOutcome outcome, Money remaining, int? reserveRank = null) =>
        (Standing, Outcome, Remaining, ReserveRank) = (standing, outcome, remaining, reserveRank);

    /// <summary>Gets its place in the ranking.</summary>
    public Standing Standing { get; }

    /// <summary>Gets what is decided.</summary>
    public AwardOutcome Outcome { get; }

    /// <summary>Gets what remains of the envelope after it.</summary>
    public Money Remaining { get; }

    /// <summary>Gets whom it is about.</summary>
    public ApplicationReference Application => Standing.Entry.Application;

    /// <summary>Gets what it is awarded; zero in the currency of the envelope when it is not funded.</summary>
    public Money Amount => Outcome switch
    {
        AwardOutcome.Funded funded => funded.Amount,
        AwardOutcome.FundedPartially partial => partial.Amount,
        _ => Money.OfMinor(0, Remaining.Currency),
    };

    /// <summary>Gets its place on the reserve list, from one, or <see langword="null"/> when it does not stand there.</summary>
    public int? ReserveRank { get; }

    /// <summary>Gets whether it receives anything.</summary>
    public bool IsFunded => Outcome is AwardOutcome.Funded or AwardOutcome.FundedPartially;
}
