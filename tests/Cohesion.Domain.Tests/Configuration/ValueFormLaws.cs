using Cohesion.Domain.Configuration;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class ValueFormLaws
{
    [Fact]
    public void Amounts_have_their_form() =>
        FormLaws.TypeHasForm(ValueForms.Money, Generate.Money, "1000 XPF", "01 EUR", "1.5 XPF", "99999999999999999999 EUR", "1,5 EUR", "-0.1 EUR");

    [Fact]
    public void Ratios_have_their_form() =>
        FormLaws.TypeHasForm(ValueForms.Ratio, Generate.Ratios, "2/3", "1/0", "12.34567 %", "60%", "99999999999999999999/3");

    [Fact]
    public void Dates_have_their_form() => FormLaws.TypeHasForm(ValueForms.Date, Generate.PartialDates, "2021-13", "2021-02-30", "2021", "0000", "2021-33");

    [Fact]
    public void Limits_have_their_form() => FormLaws.TypeHasForm(ValueForms.Limit, Generate.Limits, "2021-04-30T24:00", "2021-04T10:00", "2021-04-30T1:00");

    [Fact]
    public void Periods_have_their_form() =>
        FormLaws.TypeHasForm(ValueForms.Period, Generate.PartialPeriods, "2021-02/2021-01", "2021-02-30/2021", "2021/2022/2023");

    [Fact]
    public void Durations_have_their_form() =>
        FormLaws.TypeHasForm(ValueForms.Duration, Generate.CalendarDurations, "P", "P1Y6M", "P1D1W", "P01D", "PT1H", "P2W3D");

    [Fact]
    public void Territories_have_their_form() => FormLaws.TypeHasForm(
        ValueForms.Territory, Generate.TerritoryCodes, "62510/none", "epci:200072461", "region:31", "2A004", "QN02AB1M", "local:", "local:-a", "departement:2A");

    [Theory]
    [InlineData("2021-02/2021-01", ProblemCode.Reversed)]
    [InlineData("2021-02-30/2021-01", ProblemCode.NoSuchDay)]
    [InlineData("2021-02-30", ProblemCode.NoSuchDay)]
    public void A_period_says_whether_its_days_or_their_order_are_wrong(string text, ProblemCode code) => Assert.Equal(code, ValueForms.Period.WrongIn(text));

    [Theory]
    [InlineData("epci:200072461", ProblemCode.WrongKey)]
    [InlineData("region:31", ProblemCode.NoSuchTerritory)]
    [InlineData("QN02004M", ProblemCode.NoSuchTerritory)]
    [InlineData("Lens", ProblemCode.Malformed)]
    public void A_territory_says_what_is_wrong_with_it(string text, ProblemCode code) => Assert.Equal(code, ValueForms.Territory.WrongIn(text));

    [Fact]
    public void Ids_have_their_form() => FormLaws.IsPortable(Forms.Id);
}
