using Cohesion.Domain.Applications;
using Cohesion.Domain.Selections;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Selections;

public class SelectionTests
{
    private static readonly ValueList<Entry> Four =
    [
        Jury.Entry("a", 60_000, 18, 9),
        Jury.Entry("b", 70_000, 16, 8),
        Jury.Entry("c", 40_000, 15, 5),
        Jury.Entry("d", 20_000, 8, 8),
    ];

    [Fact]
    public void Stopping_at_the_first_that_does_not_fit_leaves_money()
    {
        Selection selection = Selection.Of(Four, Money.Euros(150_000), Jury.Policy(AwardRule.StopAtFirst));
        Assert.Equal(["a", "b"], Funded(selection));
        Assert.Equal((Money.Euros(130_000), Money.Euros(20_000)), (selection.Awarded, selection.Remaining));
        Assert.Equal(
            [
                "Financé à hauteur de 60\u202F000\u00A0€.",
                "Financé à hauteur de 70\u202F000\u00A0€.",
                "Non financé\u202F: la demande de 40\u202F000\u00A0€ dépasse ce qui reste de l’enveloppe, 20\u202F000\u00A0€.",
                "Non financé\u202F: le dossier c, mieux classé, ne tient pas dans l’enveloppe, et la sélection s’y arrête.",
            ],
            selection.Awards.Select(award => award.Outcome.ToText(Language.French)));
    }

    [Fact]
    public void Skipping_over_it_funds_a_lower_one_that_fits()
    {
        Selection selection = Selection.Of(Four, Money.Euros(150_000), Jury.Policy(AwardRule.SkipOver));
        Assert.Equal(["a", "b", "d"], Funded(selection));
        Assert.True(selection.Remaining.IsZero);
        Assert.Equal(
            "Not funded: the request of €40,000 exceeds what remains of the envelope, €20,000.", selection.Awards[2].Outcome.ToText(Language.English));
    }

    [Fact]
    public void The_minimum_itself_is_enough_and_what_is_below_stops_nobody()
    {
        Selection selection = Selection.Of(Four, Money.Euros(120_000), Jury.Policy(AwardRule.StopAtFirst, Points.Of(40)));
        Assert.Equal(["a"], Funded(selection));
        Assert.IsType<AwardOutcome.DoesNotFit>(selection.Awards[1].Outcome);
        Assert.Equal("Not funded: the total, 35\u00A0points, is below the minimum of 40\u00A0points.", selection.Awards[2].Outcome.ToText(Language.English));
        Assert.Equal(["a", "b"], Funded(Selection.Of(Four, Money.Euros(130_000), Jury.Policy(AwardRule.StopAtFirst, Points.Of(40)))));
    }

    [Fact]
    public void A_request_of_all_that_remains_fits_and_one_cent_more_does_not()
    {
        Entry one = new(Jury.Card("a", Points.Of(1), Points.Of(1)), Money.OfMinor(100_001, Currency.Euro));
        Assert.Equal(["a"], Funded(Selection.Of([one], Money.OfMinor(100_001, Currency.Euro), Jury.Policy(AwardRule.SkipOver))));
        Assert.Empty(Funded(Selection.Of([one], Money.OfMinor(100_000, Currency.Euro), Jury.Policy(AwardRule.SkipOver))));
    }

    [Fact]
    public void Totals_are_exact()
    {
        Points third = Points.Of(Ratio.Of(1, 3));
        Selection selection = Selection.Of(
            [Jury.Entry("a", 1, Points.Parse("0.3333333333", null), third), Jury.Entry("b", 1, third, third)], Money.Euros(1), Jury.Policy(AwardRule.SkipOver));
        Assert.Equal(["b"], Funded(selection));
        Assert.Equal(Points.Of(1), selection.Awards[0].Standing.Total);
    }

    [Fact]
    public void Totals_too_large_to_be_sorted_as_numbers_are_still_told_apart()
    {
        CriterionId quality = CriterionId.Parse("quality", null);
        SelectionPolicy policy = SelectionPolicy.Create(
            ScoreGrid.Create(Criterion.Create(quality, LocalizedText.Of("Qualité", "Quality"), 0, 1_000_000, 1_000_000)), AwardRule.SkipOver, [new TieBreak.LowerId()]);
        ValueList<Entry> entries = [Least("a0", 999_998), Least("a1", 1_000_000), Least("a2", 999_999)];
        Selection selection = Selection.Of(entries, Money.Euros(0), policy);
        Assert.Equal(["a1", "a2", "a0"], selection.Awards.Select(award => $"{award.Application}"));
        Assert.All(selection.Awards, award => Assert.Null(award.Standing.Tie));
        Entry Least(string id, long points) => new(new Scorecard(Jury.Id(id), [new(quality, Points.Of(points))]), Money.Euros(1));
    }

    [Fact]
    public void Ties_go_through_the_keys_in_their_order_and_the_record_names_the_one_that_decided()
    {
        Instant noon = Instant.FromUtc(2021, 4, 30, 12, 0);
        Selection selection = Selection.Of(
            [
                Jury.Entry("late", 10, 10, 10, noon + Duration.FromSeconds(1)),
                Jury.Entry("b", 10, 10, 10, noon),
                Jury.Entry("B", 10, 10, 10, noon),
                Jury.Entry("dear", 11, 10, 10, noon - Duration.FromDays(1)),
                Jury.Entry("novel", 99, 11, 8, noon),
                Jury.Entry("worse", 1, 1, 1, noon),
            ],
            Money.Euros(0),
            Jury.Policy(AwardRule.SkipOver, null, new TieBreak.HigherScore(Jury.Novelty), new TieBreak.LowerRequest(), new TieBreak.EarlierSubmission()));
        Assert.Equal(
            ["novel ", "B HigherScore", "b LowerId", "late EarlierSubmission", "dear LowerRequest", "worse "],
            selection.Awards.Select(award => $"{award.Application} {award.Standing.Tie?.GetType().Name}"));
    }

    [Fact]
    public void Nobody_leaves_the_whole_envelope()
    {
        Selection selection = Selection.Of([], Money.Xpf(500), Jury.Policy(AwardRule.StopAtFirst));
        Assert.Equal((Money.Xpf(0), Money.Xpf(500)), (selection.Awarded, selection.Remaining));
    }

    [Fact]
    public void An_award_is_found_by_its_application()
    {
        Selection selection = Selection.Of(Four, Money.Euros(60_000), Jury.Policy(AwardRule.StopAtFirst));
        Assert.True(selection.TryGetAward(Jury.Id("a"), out Award? award));
        Assert.Equal((Money.Euros(60_000), Money.Euros(0)), (award.Amount, award.Remaining));
        Assert.False(selection.TryGetAward(Jury.Id("A"), out _));
    }

    [Theory]
    [InlineData("0", "0", "point")]
    [InlineData("1.5", "1,5", "point")]
    [InlineData("2", "2", "points")]
    public void French_counts_from_two(string minimum, string said, string word)
    {
        Selection selection = Selection.Of([Jury.Entry("a", 1, Points.Of(0), Points.Parse(minimum, null))], Money.Euros(1), Jury.Policy(AwardRule.SkipOver, Points.Of(3)));
        Assert.StartsWith($"Non financé\u202F: le total, {said}\u00A0{word},", selection.Awards[0].Outcome.ToText(Language.French), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Funded(Selection selection) => selection.Funded.Select(award => $"{award.Application}");
}
