using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility;

public class FactSetExtensionsTests
{
    private static readonly LocalDate Day = new(2021, 4, 30);

    [Fact]
    public void A_situation_is_filled_fact_by_fact() => Assert.Equal(
        Given.Facts(
            ("request.amount", Given.Euros(15000)), ("project.beneficiaries.total", Given.Count(100)), ("project.collective", Given.Yes), ("applicant.legalForm", Given.Code("association")),
            ("project.themes", Given.Codes("1.1", "1.2")), ("project.zones", Given.Places("QN06225M", "62510")), ("project.period", Given.Period("2021-09/2022-06")),
            ("applicant.createdOn", Given.Date("2021-04-30")), ("applicant.siret", Given.None), ("project.title", new FactValue.Text("Ensemble"))),
        new Situation(FactSet.Empty)
            .With(Facts.RequestAmount, Money.Euros(15000))
            .With(Facts.Beneficiaries, 100)
            .With(Facts.Collective, true)
            .With(Facts.LegalForm, "association")
            .With(Facts.Themes, "1.1", "1.2")
            .With(Facts.Zones, [TerritoryCode.Parse("QN06225M", null), TerritoryCode.Parse("62510", null)])
            .With(Facts.Period, PartialPeriod.Parse("2021-09/2022-06", null))
            .With(Facts.CreatedOn, Day)
            .With(Facts.Siret, Answer.None)
            .With(Facts.Title, "Ensemble"));

    [Fact]
    public void A_submission_is_an_instant_or_a_day()
    {
        Instant at = Instant.FromUtc(2021, 4, 30, 10, 0);

        Assert.Equal(FactSet.Of((Facts.SubmittedAt.Id, new FactValue.Moment(at))), FactSet.Empty.With(Facts.SubmittedAt, at));
        Assert.Equal(FactSet.Of((Facts.SubmittedAt.Id, new FactValue.Day(PartialDate.OfDay(Day)))), FactSet.Empty.With(Facts.SubmittedAt, Day));
    }

    [Fact]
    public void An_amount_is_asked_for_each_scope()
    {
        ValueMap<ScopeId, Money> amounts = [new(ScopeId.Parse("etat"), Money.Euros(1))];

        Assert.Equal(FactSet.Of((Facts.RequestAmount.Id, new FactValue.AmountByScope(amounts))), FactSet.Empty.With(Facts.RequestAmount, amounts));
    }

    [Fact]
    public void A_set_may_be_known_to_be_empty() =>
        Assert.Equal(FactSet.Of((Facts.Themes.Id, new FactValue.Choices([]))), FactSet.Empty.With(Facts.Themes, new ValueSet<Code>()));

    [Fact]
    public void What_is_forgotten_is_missing()
    {
        Situation known = new Situation(FactSet.Empty).With(Facts.Collective, true);

        Assert.Equal(new Situation(FactSet.Empty), known.Without(Facts.Collective));
        Assert.Equal(new Situation(FactSet.Empty), known.With(Facts.Collective, default(NoValue)));
    }

    [Fact]
    public void The_world_around_a_situation_stays()
    {
        World world = new(Instant.FromUtc(2021, 5, 1, 0, 0), FactSet.Empty.With(Facts.EnvelopeLeft, Money.Euros(150000)));

        Assert.Same(world, new Situation(FactSet.Empty, world).With(Facts.Collective, true).With(Facts.LegalForm, "commune").Without(Facts.Collective).World);
    }

    [Fact]
    public void What_is_learned_is_read_back()
    {
        Law.Holds(Generate.FactSets, Generate.Longs, (facts, value) => facts.With(Facts.Women, value).Get(Facts.Women) == value);
        Law.Holds(Generate.FactSets, Generate.PartialDates, (facts, value) => facts.With(Facts.CreatedOn, value).Get(Facts.CreatedOn) == value);
        Law.Holds(Generate.FactSets, Generate.Texts, (facts, value) => facts.With(Facts.Title, value).Get(Facts.Title) == value);
    }

    [Fact]
    public void What_is_missing_is_read_as_missing_and_a_misfit_as_one()
    {
        Assert.True(FactSet.Empty.Get(Facts.Women).IsMissing);
        Assert.Equal(new FactValue.Flag(true), FactSet.Of((Facts.Women.Id, new FactValue.Flag(true))).Get(Facts.Women).Misfit);
    }

    [Fact]
    public void A_misspelt_code_is_refused() => Assert.Throws<FormatException>(() => FactSet.Empty.With(Facts.LegalForm, "an association"));
}
