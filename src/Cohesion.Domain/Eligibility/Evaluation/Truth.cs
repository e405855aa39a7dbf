namespace Cohesion.Domain.Eligibility;

/// <summary>A truth value of Kleene's three-valued logic.</summary>
internal enum Truth
{
    False = 1,
    Unknown,
    True,
}

/// <summary>The connectives of Kleene's logic: conjunction is the minimum, disjunction the maximum.</summary>
internal static class Kleene
{
    public static Truth And(Truth left, Truth right) => left < right ? left : right;

    public static Truth Or(Truth left, Truth right) => left > right ? left : right;

    public static Truth Negate(Truth truth) => (Truth)(4 - (int)truth);

    public static Truth Of(bool value) => value ? Truth.True : Truth.False;
}
