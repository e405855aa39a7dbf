using Cohesion.Domain.Statistics;
using Xunit;

namespace Cohesion.Domain.Tests.Statistics;

/// <summary>The door-to-door of Fives, Lille 2006 (La Gazette des communes, 22 September 2006): two people in hospital among seventy in great need.</summary>
public class LilleDisclosureTests
{
    private static readonly FigureId Notified = Id("fives"), Opened = Id("fives/opened"), Interviewed = Id("fives/interviewed"), Volunteers = Id("fives/volunteers"),
        GreatNeed = Id("fives/great-need"), Hospitalised = Id("fives/hospitalised"), NotHospitalised = Id("fives/not-hospitalised");

    [Fact]
    public void The_two_in_hospital_are_never_published()
    {
        Publication.Granted granted = Assert.IsType<Publication.Granted>(Funnel().Protect(new DisclosurePolicy()));
        Assert.DoesNotContain(granted.Shown, figure => figure.Count == 2);
        Assert.Contains(new WithheldFigure(Hospitalised, WithholdingReason.BelowThreshold), granted.Withheld);
    }

    [Fact]
    public void Nor_can_they_be_recovered_from_seventy_and_sixty_eight()
    {
        Assert.Equal([Hospitalised], Assert.IsType<DisclosureAudit.Exact>(Funnel().Audit([Hospitalised])).Recovered);
        Publication.Granted granted = Assert.IsType<Publication.Granted>(Funnel().Protect(new DisclosurePolicy()));
        Assert.False(granted.Shown.Contains(new Figure(GreatNeed, 70)) && granted.Shown.Contains(new Figure(NotHospitalised, 68)));
        Assert.Contains(new Inference(Hospitalised, 0, 70), granted.Audit.Inferences);
    }

    [Fact]
    public void A_rate_of_a_hidden_count_is_a_publication_of_it()
    {
        ValueSet<FigureId> hidden = [Hospitalised, NotHospitalised];
        Release release = Release.Create([], Funnel().Breakdowns, [new FigureRate(Hospitalised, GreatNeed)]);
        Assert.Equal(hidden, Assert.IsType<DisclosureAudit.Exact>(release.Audit(hidden)).Recovered);
        Assert.Empty(Assert.IsType<DisclosureAudit.Exact>(release.Audit(hidden, release.Rates)).Recovered);
        Assert.Equal(release.Rates, [.. Assert.IsType<Publication.Granted>(release.Protect(new DisclosurePolicy())).WithheldRates]);
    }

    [Fact]
    public void The_stages_of_the_funnel_are_published() => Assert.Equal(
        [new Figure(Notified, 2000), new Figure(Opened, 1500), new Figure(Interviewed, 600), new Figure(Volunteers, 200), new Figure(GreatNeed, 70)],
        Assert.IsType<Publication.Granted>(Funnel().Protect(new DisclosurePolicy())).Shown
            .Where(figure => new[] { Notified, Opened, Interviewed, Volunteers, GreatNeed }.Contains(figure.Id))
            .OrderByDescending(figure => figure.Count));

    // Each stage and each branch leaves a rest that whoever reads both can work out.
    private static Release Funnel() => Release.Create([],
    [
        Breakdown.CreateWithRest(new Figure(Notified, 2000), Id("fives/closed"), new Figure(Opened, 1500)),
        Breakdown.CreateWithRest(new Figure(Opened, 1500), Id("fives/declined"), new Figure(Interviewed, 600)),
        Breakdown.CreateWithRest(new Figure(Interviewed, 600), Id("fives/no-volunteers"), new Figure(Volunteers, 200)),
        Breakdown.CreateWithRest(new Figure(Interviewed, 600), Id("fives/no-great-need"), new Figure(GreatNeed, 70)),
        Breakdown.CreateWithRest(new Figure(GreatNeed, 70), NotHospitalised, new Figure(Hospitalised, 2)),
    ]);

    private static FigureId Id(string text) => FigureId.Parse(text, null);
}
