using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Selections;

/// <summary>Money that comes back from an application that was funded: it withdrew, or it spent less.</summary>
public sealed record ReturnedMoney
{
    /// <summary>States what comes back.</summary>
    /// <param name="application">From which application.</param>
    /// <param name="amount">How much; a round of the reserve refuses an amount that is not above zero, or more than was awarded.</param>
    /// <exception cref="ArgumentException"><paramref name="application"/> is the default value.</exception>
    public ReturnedMoney(ApplicationReference application, Money amount) => (Application, Amount) = (Guard.Against.Default(application), amount);

    /// <summary>Gets from which application.</summary>
    public ApplicationReference Application { get; }

    /// <summary>Gets how much.</summary>
    public Money Amount { get; }
}
