using Xunit;

namespace Cohesion.Domain.Tests.Foundation;

public class RatioLaws
{
    [Fact]
    public void Reading_inverts_writing() => Law.ParseInvertsToString(Generate.Ratios);

    [Fact]
    public void Every_ratio_has_the_form_of_one() => Law.Holds(Generate.Ratios, ratio => Ratio.HasForm(ratio.ToString()));

    [Fact]
    public void A_ratio_is_one_value_however_it_was_made() =>
        Law.EqualValuesHashAlike(Generate.SmallRatios, ratio => Ratio.Of(-3 * ratio.Numerator, -3 * ratio.Denominator));

    [Fact]
    public void Ratios_are_ordered() => Law.OrdersTotally(Generate.Ratios);

    [Fact]
    public void Adding_commutes_and_associates()
    {
        Law.Commutes(Generate.SmallRatios, (a, b) => a + b);
        Law.Associates(Generate.SmallRatios, (a, b) => a + b);
    }

    [Fact]
    public void Multiplying_commutes_and_associates()
    {
        Law.Commutes(Generate.SmallRatios, (a, b) => a * b);
        Law.Associates(Generate.SmallRatios, (a, b) => a * b);
    }

    [Fact]
    public void Subtracting_undoes_adding() => Law.Holds(Generate.SmallRatios, Generate.SmallRatios, (a, b) => a + b - b == a);

    [Fact]
    public void Multiplying_distributes_over_adding() => Law.Holds(Generate.SmallRatios, Generate.SmallRatios, (a, b) => a * (b + b) == (a * b) + (a * b));

    [Fact]
    public void Operators_agree_with_the_order() => Law.Holds(Generate.Ratios, Generate.Ratios, (a, b) =>
        (a < b) == (a.CompareTo(b) < 0) && (a <= b) == !(a > b) && (a >= b) == !(a < b));
}
