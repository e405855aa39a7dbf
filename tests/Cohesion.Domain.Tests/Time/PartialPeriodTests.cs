using Cohesion.Domain.Time;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Time;

public class PartialPeriodTests
{
    [Theory]
    [InlineData("2023-07/2023-08", "de juillet 2023 à août 2023", "from July 2023 to August 2023")]
    [InlineData("2023-04/2023-10", "d’avril 2023 à octobre 2023", "from April 2023 to October 2023")]
    [InlineData("2023-09", "septembre 2023", "September 2023")]
    [InlineData("2021-03-08/2021-04-30", "du 8 mars 2021 au 30 avril 2021", "from 8 March 2021 to 30 April 2021")]
    [InlineData("2021-21/2021-22", "du printemps 2021 à l’été 2021", "from spring 2021 to summer 2021")]
    [InlineData("2021-24/2022-33", "de l’hiver 2021-2022 au 1er trimestre 2022", "from winter 2021-2022 to the first quarter of 2022")]
    [InlineData("2021-34/2022", "du 2e trimestre 2021 à 2022", "from the second quarter of 2021 to 2022")]
    [InlineData("2021/2021-05", "de 2021 à mai 2021", "from 2021 to May 2021")]
    public void A_period_is_written_in_one_way_and_said_in_both_languages(string text, string french, string english)
    {
        PartialPeriod period = PartialPeriod.Parse(text, null);
        Assert.Equal(text, period.ToString());
        Assert.Equal(french, period.ToText(Language.French));
        Assert.Equal(english, period.ToText(Language.English));
    }

    [Fact]
    public void Two_ends_in_one_month_say_no_more_than_the_month()
    {
        Assert.Equal(PartialPeriod.In(PartialDate.OfMonth(2023, 9)), PartialPeriod.Parse("2023-09/2023-09", null));
        Assert.Equal("2023-09", PartialPeriod.Parse("2023-09/2023-09", null).ToString());
        Assert.True(PartialPeriod.Parse("2023-09", null).IsOneDate);
        Assert.NotEqual(PartialPeriod.Parse("2023-09", null), PartialPeriod.Parse("2023-09-01/2023-09-30", null));
    }

    [Theory]
    [InlineData("2023-08/2023-07")]
    [InlineData("2023-08-02/2023-08-01")]
    [InlineData("2023-09/2023-08-31")]
    [InlineData("2023-02-30/2023-08")]
    public void A_period_that_cannot_be_has_the_form_of_one(string text)
    {
        Assert.False(PartialPeriod.TryParse(text, null, out _));
        Assert.True(PartialPeriod.HasForm(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("2023-07/")]
    [InlineData("2023-07/..")]
    [InlineData("/2023-07")]
    [InlineData("2023-07/2023-08/2023-09")]
    [InlineData("2023-07 / 2023-08")]
    [InlineData("2023-07/08")]
    [InlineData("2023-07-01T10:00/2023-07-02")]
    public void Another_form_is_refused_as_such(string text)
    {
        Assert.False(PartialPeriod.HasForm(text));
        Assert.Throws<FormatException>(() => PartialPeriod.Parse(text, null));
    }

    [Fact]
    public void A_period_is_at_most_from_the_first_day_of_its_start_to_the_last_of_its_end() => Assert.Equal(
        new Interval(Instant.FromUtc(2023, 6, 30, 22, 0), Instant.FromUtc(2023, 8, 31, 22, 0)),
        PartialPeriod.Parse("2023-07/2023-08", null).ToInterval(DateTimeZoneProviders.Tzdb["Europe/Paris"]));

    [Fact]
    public void Ends_that_are_none_or_reversed_are_refused()
    {
        Assert.Throws<ArgumentException>(() => PartialPeriod.In(default));
        Assert.Throws<ArgumentException>(() => PartialPeriod.Between(default, PartialDate.OfYear(2021)));
        Assert.Throws<ArgumentException>(() => PartialPeriod.Between(PartialDate.OfYear(2022), PartialDate.OfYear(2021)));
    }
}
