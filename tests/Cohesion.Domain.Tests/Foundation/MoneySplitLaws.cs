using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Foundation;

public class MoneySplitLaws
{
    [Fact]
    public void Parts_add_up_to_the_whole() => Law.Holds(Generate.Money, Generate.Weights, (amount, weights) =>
        Money.Sum(amount.Split(weights), amount.Currency) == amount);

    [Fact]
    public void Each_part_is_its_exact_share_rounded_down_or_up() => Law.Holds(Generate.Money, Generate.Weights, (amount, weights) =>
    {
        Int128 total = weights.Aggregate((Int128)0, (sum, weight) => sum + weight);
        return amount.Split(weights).Zip(weights).All(part =>
            Int128.Abs(Int128.Abs(part.First.Minor) - (Int128.Abs(amount.Minor) * part.Second / total)) is var excess
            && (excess == 0 || (excess == 1 && Int128.Abs(amount.Minor) * part.Second % total > 0)));
    });

    [Fact]
    public void No_part_has_the_sign_opposite_to_the_whole() => Law.Holds(Generate.Money, Generate.Weights, (amount, weights) =>
        amount.Split(weights).All(part => part.IsZero || part.IsNegative == amount.IsNegative));

    [Fact]
    public void A_weight_of_zero_gets_nothing_and_a_heavier_one_never_less() => Law.Holds(Generate.Money, Generate.Weights, (amount, weights) =>
    {
        (Money Part, long Weight)[] parts = [.. amount.Split(weights).Zip(weights)];
        return parts.All(one => one.Weight > 0 || one.Part.IsZero)
            && parts.All(one => parts.All(other => one.Weight <= other.Weight || Int128.Abs(one.Part.Minor) >= Int128.Abs(other.Part.Minor)));
    });

    [Fact]
    public void Negative_amounts_mirror_positive_ones() => Law.Holds(Generate.ModestEuros, Generate.Weights, (amount, weights) =>
        (-amount).Split(weights).SequenceEqual(amount.Split(weights).Select(part => -part)));

    [Fact]
    public void Only_the_proportion_of_weights_counts() => Law.Holds(
        Generate.Money, Gen.Choose(1, 9).Select(n => (long)n).NonEmptyListOf(), (amount, weights) =>
            amount.Split([.. weights]) == amount.Split([.. weights.Select(weight => weight * 1_000_000)]));
}
