using Cohesion.Domain.Applications;
using Cohesion.Domain.Programmes;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Programmes;

/// <summary>Lille, ville de la solidarité: 20 minutes, 23 May 2006, for its axes and its 400 000 €; La Gazette des communes, 22 September 2006, for Fives.</summary>
public class SolidarityProgrammeTests
{
    private static readonly ValueList<ProgrammeAxis> Axes =
    [
        new(Code.Parse("isolation", null), LocalizedText.Of("Rompre l’isolement des personnes âgées ou handicapées", "Break the isolation of old or disabled people")),
        new(Code.Parse("holidays", null), LocalizedText.Of("L’accès aux vacances et aux loisirs", "Access to holidays and leisure")),
        new(Code.Parse("sponsorship", null), LocalizedText.Of("Le parrainage", "Sponsorship")),
    ];

    private static readonly TerritoryCode Lille = TerritoryCode.Parse("59350", null), Quartier = TerritoryCode.Parse("local:fives", null);

    [Fact]
    public void Lille_of_2006_stands_as_it_was_told()
    {
        SolidarityProgramme programme = Create(DoorToDoor());
        Assert.Equal(3, programme.Axes.Count);
        Assert.Equal(Money.Euros(400_000), programme.Budget);
        Assert.Equal(2000, programme.Campaigns[0].Funnel!.CountOf(Fives.Notified).Count);
    }

    [Fact]
    public void The_budget_of_three_axes_is_no_cost_of_the_doors() => Assert.Null(Create(DoorToDoor()).Campaigns[0].CostPer(Fives.Opened));

    [Fact]
    public void A_campaign_that_states_its_own_cost_has_a_cost_for_each()
    {
        CostPerBeneficiary? cost = DoorToDoor(cost: Money.Euros(30_000)).CostPer(Fives.Interviewed);
        Assert.Equal((Money.Euros(50), new UnitCount(600, CountUnit.Household)), (cost!.Each!.Value, cost.Beneficiaries));
    }

    [Fact]
    public void Everything_that_does_not_fit_is_said_at_once()
    {
        Campaign elsewhere = new(Code.Parse("doors", null), LocalizedText.OfEnglish("Doors"), Code.Parse("isolaton", null), quartiers: [TerritoryCode.Parse("local:moulins", null)], cost: Money.Xpf(1));
        Assert.False(SolidarityProgramme.TryCreate(
            Draft(DoorToDoor(), elsewhere) with { Axes = [.. Axes, Axes[0]], Budget = Money.Euros(1) }, out _, out ValueList<Problem> problems));
        Assert.Equal(
            [
                new Problem(ProblemCode.DuplicateId, "/axes/3/id", "isolation"),
                new Problem(ProblemCode.DuplicateId, "/campaigns/1/id", "doors"),
                new Problem(ProblemCode.UnknownAxis, "/campaigns/1/axis", "isolaton", nearest: "isolation"),
                new Problem(ProblemCode.OutsideProgramme, "/campaigns/1/quartiers", "local:moulins"),
                new Problem(ProblemCode.WrongCurrency, "/campaigns/1/cost", "1 XPF"),
            ],
            problems);
        Assert.False(SolidarityProgramme.TryCreate(Draft() with { Axes = [] }, out _, out problems));
        Assert.Equal("/axes", Assert.Single(problems).Path);
    }

    [Fact]
    public void A_measurement_of_a_quartier_in_which_the_programme_does_not_act_is_named()
    {
        Campaign measured = new(
            Code.Parse("doors", null), LocalizedText.OfEnglish("Doors"), Code.Parse("isolation", null), indicators: [SeriesOf(null, "local:fives", "59350", "local:moulins", "QP059010")]);
        Assert.False(SolidarityProgramme.TryCreate(Draft(measured), out _, out ValueList<Problem> problems));
        Assert.Equal(
            [
                new Problem(ProblemCode.OutsideProgramme, "/campaigns/0/indicators/0/measurements/3/segment/quartier", "local:moulins"),
                new Problem(ProblemCode.OutsideProgramme, "/campaigns/0/indicators/0/measurements/4/segment/quartier", "QP059010"),
            ],
            problems);
    }

    [Fact]
    public void Campaigns_that_cost_more_than_the_budget_are_a_warning()
    {
        Assert.True(SolidarityProgramme.TryCreate(Draft(DoorToDoor(Money.Euros(400_001))), out _, out ValueList<Problem> problems));
        Assert.Equal([new Problem(ProblemCode.CostsAboveBudget, "/campaigns", "400001 EUR", "400000 EUR")], problems);
    }

    private static IndicatorSeries SeriesOf(params string?[] quartiers) => IndicatorSeries.Create(
        Indicator.Create(IndicatorId.Parse("reached", null), LocalizedText.OfEnglish("Reached"), CountUnit.Household, null, IndicatorDirection.Increase, IndicatorReading.PerPeriod),
        [.. quartiers.Select(quartier => new Measurement(
            PartialPeriod.Parse("2006", null), 1, null, DataQuality.Counted, new Citation("made up"), new LocalDate(2006, 9, 22), quartier is null ? null : new Segment { Quartier = TerritoryCode.Parse(quartier, null) }))]);

    private static SolidarityProgramme Create(Campaign campaign) => SolidarityProgramme.Create(Draft(campaign));

    private static SolidarityProgrammeDraft Draft(params ValueList<Campaign> campaigns) => new()
    {
        Id = ProgrammeId.Parse("lille-2006", null),
        Title = LocalizedText.Of("Lille, ville de la solidarité", "Lille, city of solidarity"),
        Axes = Axes,
        Territory = Lille,
        Period = PartialPeriod.Parse("2006-05/2006-09", null),
        Quartiers = [Quartier],
        Partners = [new ProgrammePartner("Acteurs sociaux", LocalizedText.Of("Accompagnent les jeunes formés", "Accompany the trained young people"))],
        Budget = Money.Euros(400_000),
        Campaigns = campaigns,
    };

    private static Campaign DoorToDoor(Money? cost = null) => new(
        Code.Parse("doors", null),
        LocalizedText.Of("Porte-à-porte de Fives", "Door-to-door in Fives"),
        Code.Parse("isolation", null),
        PartialPeriod.Parse("2006-06/2006-09", null),
        [Quartier],
        Fives.Funnel(),
        cost: cost);
}
