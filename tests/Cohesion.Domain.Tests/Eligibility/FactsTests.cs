using System.Reflection;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility;

public class FactsTests
{
    private static readonly FactHandle[] Handles =
        [.. typeof(Facts).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => (FactHandle)property.GetValue(null)!)];

    [Fact]
    public void Every_fact_of_the_library_has_one_handle_of_its_kind()
    {
        IEnumerable<FactDefinition> all = FactCatalogue.BuiltIn.Definitions.SelectMany(fact => fact.Fields.Prepend(fact))
            .Where(fact => !fact.Id.ToString().StartsWith("selected.", StringComparison.Ordinal));

        Assert.Equal(
            all.Select(fact => $"{fact.Id}: {HandleOf(fact.Kind).Name}").Order(StringComparer.Ordinal),
            Handles.Select(handle => $"{handle.Id}: {handle.GetType().Name}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Numbers_are_compared_as_a_file_compares_them()
    {
        Same(Facts.RequestAmount.AtMost(Money.Euros(20000)), Compare("request.amount", Relation.AtMost, new Literal.Amount(Money.Euros(20000))));
        Same(Facts.Employees.LessThan(3), Compare("applicant.employees", Relation.LessThan, new Literal.Number(3)));
        Same(Facts.Beneficiaries.MoreThan("@least"), Compare("project.beneficiaries.total", Relation.MoreThan, Named("@least")));
        Same(Facts.Women.EqualTo(Facts.Beneficiaries), Compare("project.beneficiaries.women", Relation.EqualTo, Read("project.beneficiaries.total")));
        Same(Facts.Women.DifferentFrom(0), Compare("project.beneficiaries.women", Relation.DifferentFrom, new Literal.Number(0)));
        Same(Facts.AgeMin.Between(6, 18), new Condition.Between(Id("project.beneficiaries.ageMin"), Number(6), Number(18)));
        Same(
            Facts.RequestAmount.AtMost(Facts.BudgetTotal.Times(80.Percent())),
            Compare("request.amount", Relation.AtMost, new Operand.Times(new Operand.Constant(new Literal.Proportion(80.Percent())), Read("budget.total"))));
        Same(
            Facts.OwnFunds.Plus(Facts.CoFunding).Plus(Facts.RequestAmount).AtLeast(Facts.BudgetTotal),
            new Condition.Compare(new Operand.Sum([Read("budget.ownFunds"), Read("budget.coFunding"), Read("request.amount")]), Relation.AtLeast, Read("budget.total")));
        Same(Facts.Years.IsOneOf(1, 3), new Condition.OneOf(Id("request.years"), [new ListItem.One(new Literal.Number(1)), new ListItem.One(new Literal.Number(3))]));
    }

    [Fact]
    public void A_share_is_taken_of_another_fact()
    {
        Same(
            Facts.QuartierBeneficiaries.AsShareOf(Facts.Beneficiaries).AtLeast(60.Percent()),
            new Condition.Share(
                Id("project.beneficiaries.quartier"), Id("project.beneficiaries.total"), Relation.AtLeast, new Operand.Constant(new Literal.Proportion(60.Percent()))));
        Same(
            Facts.RequestAmount.AsShareOf(Facts.BudgetTotal).AtMost("@rate"),
            new Condition.Share(Id("request.amount"), Id("budget.total"), Relation.AtMost, Named("@rate")));
        Assert.Equal(Relation.MoreThan, Assert.IsType<Condition.Share>(Facts.Women.AsShareOf(Facts.Beneficiaries).MoreThan(50.Percent())).Relation);
        Assert.Equal(Relation.LessThan, Assert.IsType<Condition.Share>(Facts.Women.AsShareOf(Facts.Beneficiaries).LessThan(50.Percent())).Relation);
    }

    [Fact]
    public void Times_lie_in_windows_and_days_move()
    {
        CalendarDuration year = CalendarDuration.Parse("P1Y", null);
        PartialPeriod summer = PartialPeriod.Parse("2021-07/2021-08", null);
        Same(Facts.SubmittedAt.During("@calendar.applications"), new Condition.During(Id("submittedAt"), [Named("@calendar.applications")]));
        Same(Facts.Period.During(summer), new Condition.During(Id("project.period"), [new Operand.Constant(new Literal.Span(summer))]));
        Same(Facts.SubmittedAt.AtMost(Limit.Parse("2021-04-30T17:00", null)), Compare("submittedAt", Relation.AtMost, new Literal.Time(Limit.Parse("2021-04-30T17:00", null))));
        Same(
            Facts.CreatedOn.LessThan(Facts.SubmittedAt.Minus(year)),
            Compare("applicant.createdOn", Relation.LessThan, new Operand.Moved(Read("submittedAt"), year, isBackwards: true)));
        Same(
            Facts.PeriodEnd.AtMost(Facts.PeriodStart.Plus(year)),
            Compare("project.period.end", Relation.AtMost, new Operand.Moved(Read("project.period.start"), year, isBackwards: false)));
        Same(
            Facts.BirthDate.YearsUntil(Facts.PeriodStart).AtLeast(60),
            new Condition.Compare(new Operand.Years(Read("applicant.person.birthDate"), Read("project.period.start")), Relation.AtLeast, Number(60)));
        Same(Facts.PeriodStart.AtLeast("@calendar.vote"), Compare("project.period.start", Relation.AtLeast, Named("@calendar.vote")));
        Same(Facts.EventOn("vote").LessThan(Facts.StepOn("contact")), Compare("events.vote", Relation.LessThan, Read("steps.contact.on")));
    }

    [Fact]
    public void Codes_territories_and_texts_are_listed()
    {
        Same(Facts.LegalForm.IsOneOf("association", "@forms"), new Condition.OneOf(Id("applicant.legalForm"), [Word("association"), Item("@forms")]));
        Same(Facts.LegalForm.IsOneOf(LegalForm.Association), Facts.LegalForm.IsOneOf("association"));
        Same(Facts.Themes.HasAny("1.1", "local:mobility"), new Condition.Has(Id("project.themes"), SetMatch.Any, [Word("1.1"), Word("local:mobility")]));
        Same(Facts.Themes.HasAll("1.1"), new Condition.Has(Id("project.themes"), SetMatch.All, [Word("1.1")]));
        Same(Facts.Themes.HasOnly("@themes"), new Condition.Has(Id("project.themes"), SetMatch.Only, [Item("@themes")]));
        Same(
            Facts.Zones.Within(PlaceMatch.Some, "@territory.quartiers", "62510"),
            new Condition.Within(Id("project.zones"), [Item("@territory.quartiers"), new ListItem.One(new Literal.Place(TerritoryCode.Parse("62510", null)))], PlaceMatch.Some));
        Same(Facts.Seat.Within("@territory.communes"), new Condition.Within(Id("applicant.seat"), [Item("@territory.communes")]));
        Same(Facts.GrantAuthority.IsOneOf("CAF du Nord"), new Condition.OneOf(Id("history.grants.authority"), [Word("CAF du Nord")]));
        Same(Facts.Title.StartsWith("QPV"), new Condition.StartsWith(Id("project.title"), "QPV"));
    }

    [Fact]
    public void Answers_and_opinions_are_asked_for()
    {
        LocalizedText question = LocalizedText.Of("Accordé\u202F?", "Granted?");
        Same(Facts.Siret.IsKnown, new Condition.Known(Id("applicant.siret")));
        Same(Facts.Collective.IsTrue, new Condition.Flag(Id("project.collective")));
        Same(Facts.Collective.IsFalse, new Condition.Negation(new Condition.Flag(Id("project.collective"))));
        Same(Facts.Opinion("earlyStart").IsFavourable("services", question), new Condition.Judgement(Id("opinions.earlyStart"), RoleId.Parse("services"), question));
        Same(new FlagFact(Id("answers.earlyStart")).IsTrue, new Condition.Flag(Id("answers.earlyStart")));
    }

    [Fact]
    public void What_is_no_name_no_code_and_no_place_is_refused()
    {
        Assert.Throws<FormatException>(() => Facts.RequestAmount.AtMost("ceiling"));
        Assert.Throws<FormatException>(() => Facts.LegalForm.IsOneOf("no code"));
        Assert.Throws<FormatException>(() => Facts.Seat.Within("Lens"));
        Assert.Throws<ArgumentException>(() => Facts.Themes.HasAny());
        Assert.Throws<ArgumentException>(() => Facts.RequestAmount.AtMost(default));
        Assert.Throws<ArgumentException>(() => new FlagFact(default));
    }

    private static void Same(Condition made, Condition written) => Assert.Equal(written, made);

    private static FactId Id(string id) => FactId.Parse(id);

    private static Operand.Fact Read(string fact) => new(Id(fact));

    private static Operand.Named Named(string name) => new(NameReference.Parse(name));

    private static Operand.Constant Number(long number) => new(new Literal.Number(number));

    private static Condition.Compare Compare(string fact, Relation relation, Operand operand) => new(Read(fact), relation, operand);

    private static Condition.Compare Compare(string fact, Relation relation, Literal literal) => Compare(fact, relation, new Operand.Constant(literal));

    private static ListItem.One Word(string word) => new(new Literal.Word(word));

    private static ListItem.Named Item(string name) => new(NameReference.Parse(name));

    private static Type HandleOf(FactKind kind) => kind switch
    {
        FactKind.Flag => typeof(FlagFact),
        FactKind.Count => typeof(CountFact),
        FactKind.Money => typeof(MoneyFact),
        FactKind.Ratio => typeof(RatioFact),
        FactKind.Date => typeof(DateFact),
        FactKind.Instant => typeof(InstantFact),
        FactKind.Period => typeof(PeriodFact),
        FactKind.Choice => typeof(ChoiceFact),
        FactKind.ChoiceSet => typeof(ChoiceSetFact),
        FactKind.Territory => typeof(TerritoryFact),
        FactKind.TerritorySet => typeof(TerritorySetFact),
        FactKind.Text or FactKind.Identifier => typeof(TextFact),
        FactKind.Records => typeof(RecordsFact),
        _ => typeof(OpinionFact),
    };
}
