using Ardalis.GuardClauses;

namespace Cohesion.Domain.Programmes;

/// <summary>What a campaign cost for each of those it served, always with both sides: the cost and how many they are.</summary>
public sealed record CostPerBeneficiary
{
    /// <summary>Relates a cost to those for whom it was spent, and for nobody else.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The cost or the count is below zero.</exception>
    /// <exception cref="ArgumentException">The unit of <paramref name="beneficiaries"/> is the default value.</exception>
    public CostPerBeneficiary(Money cost, UnitCount beneficiaries)
    {
        Guard.Against.Negative(cost.Minor, nameof(cost));
        Guard.Against.Negative(beneficiaries.Count, nameof(beneficiaries));
        Guard.Against.Default(beneficiaries.Unit, nameof(beneficiaries));
        (Cost, Beneficiaries) = (cost, beneficiaries);
    }

    /// <summary>Gets what was spent.</summary>
    public Money Cost { get; }

    /// <summary>Gets for how many, and of what.</summary>
    public UnitCount Beneficiaries { get; }

    /// <summary>Gets the exact cost of each, in minor units of the currency; <see langword="null"/> where there is nobody.</summary>
    public Ratio? MinorUnitsEach => Beneficiaries.Count == 0 ? null : Ratio.Of(Cost.Minor, Beneficiaries.Count);

    /// <summary>Gets the cost of each to the nearest minor unit, half a unit upwards; <see langword="null"/> where there is nobody.</summary>
    public Money? Each => MinorUnitsEach is { } each
        ? Money.OfMinor((long)(((2 * (Int128)each.Numerator) + each.Denominator) / (2 * (Int128)each.Denominator)), Cost.Currency)
        : null;

    /// <summary>Says both sides, and what comes out: <c>€30,000 for 600 households: about €50 each</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language)
    {
        string sides = Guard.Against.Undefined(language) == Language.French
            ? $"{Cost.ToText(language)} pour {Beneficiaries.ToText(language)}"
            : $"{Cost.ToText(language)} for {Beneficiaries.ToText(language)}";
        return Each is not { } each ? sides
            : language == Language.French ? $"{sides}\u202F: {each.ToText(language)} environ chacun" : $"{sides}: about {each.ToText(language)} each";
    }
}
