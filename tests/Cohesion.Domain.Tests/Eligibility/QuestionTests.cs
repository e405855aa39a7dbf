using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;
using Xunit;
using static Cohesion.Domain.Testing.Sample;

namespace Cohesion.Domain.Tests.Eligibility;

public class QuestionTests
{
    private static readonly Condition IsAssociation = new Condition.OneOf(Id("applicant.legalForm"), Given.Words("association"));

    private static readonly Condition IsPerson = new Condition.OneOf(Id("applicant.legalForm"), Given.Words("naturalPerson"));

    private static readonly Condition OfAge =
        new Condition.Compare(new Operand.Years(Fact("applicant.person.birthDate"), Constant(On("2025-10-15"))), Relation.AtLeast, Constant(new Literal.Number(18)));

    private static readonly Condition Sixty =
        new Condition.Share(Id("project.beneficiaries.quartier"), Id("project.beneficiaries.total"), Relation.AtLeast, Constant(new Literal.Proportion(60.Percent())));

    private static readonly Condition Silent = new Condition.Compare(Fact("project.beneficiaries.women"), Relation.AtLeast, At("@silent"));

    [Fact]
    public void What_another_clause_settles_either_way_is_not_asked()
    {
        Clause adults = Clause.Require("adults", OfAge) with { When = IsPerson };
        Assert.Equal(["applicant.legalForm", "applicant.person.birthDate"], Asked(Given.Facts(), adults));
        Assert.Equal(["applicant.legalForm"], Asked(Given.Facts(), adults, Clause.Require("form", IsAssociation)));
    }

    [Fact]
    public void Facts_that_decide_together_are_both_asked() =>
        Assert.Equal(["project.beneficiaries.quartier", "project.beneficiaries.total"], Asked(Given.Facts(), Clause.Require("public", Sixty)).Order());

    [Fact]
    public void Where_nobody_can_ever_be_eligible_only_what_can_refuse_is_asked()
    {
        Situation situation = Given.Facts(("project.beneficiaries.women", Given.Count(10)));
        Clause never = Clause.Require("never", Silent), titled = Clause.Require("titled", Given.Known("project.title"));
        Assert.Equal(["project.collective"], Asked(situation, never, titled, Clause.Require("collective", Given.Flag("project.collective"))));
        Assert.Equal(["project.title"], Asked(situation, titled));
    }

    [Fact]
    public void An_exemption_is_asked_for_only_while_its_clause_is_open()
    {
        Condition startsLater = new Condition.Compare(Fact("project.period.start"), Relation.AtLeast, Constant(On("2026-01-01")));
        Clause early = Clause.Require("start", startsLater) with { Exemptions = [new Exemption(ClauseId.Parse("early", null), Given.Flag("answers.earlyStart"))] };
        Clause collective = Clause.Require("collective", Given.Flag("project.collective"));
        Assert.Contains("answers.earlyStart", Asked(Given.Facts(("project.period", Given.Period("2025-11/2026-06"))), early, collective));
        Assert.DoesNotContain("answers.earlyStart", Asked(Given.Facts(("project.period", Given.Period("2026-02/2026-06"))), early, collective));
    }

    [Fact]
    public void What_can_refuse_alone_comes_first_and_then_what_costs_least()
    {
        ValueList<Question> questions = Open(
            Given.Facts(), Clause.Require("titled", Given.Known("project.title")), Clause.Require("ceiling", new Condition.Compare(Fact("request.amount"), Relation.AtMost, Constant(Euros(1)))),
            Clause.Require("collective", Given.Flag("project.collective")));
        Assert.Equal([("project.collective", true), ("request.amount", true), ("project.title", false)], questions.Select(question => (question.Fact.Id.ToString(), question.CanRefuse)));
    }

    [Fact]
    public void A_place_that_lies_in_the_commune_and_in_none_of_its_quartiers_may_refuse()
    {
        Condition inCommune = new Condition.Within(Id("project.zones"), [new ListItem.One(new Literal.Place(TerritoryCode.Parse("62498", null)))], PlaceMatch.Some);
        Condition inQuartiers = new Condition.Within(Id("project.zones"), [new ListItem.Named(NameReference.Parse("@territory.quartiers", null))], PlaceMatch.Every);
        Clause priority = Clause.ExcludeWhen("priority", inCommune) with { Exemptions = [new Exemption(ClauseId.Parse("quartiers", null), inQuartiers)] };
        Question asked = Assert.Single(Open(Given.Facts(), priority));
        Assert.Equal(("project.zones", true), (asked.Fact.Id.ToString(), asked.CanRefuse));
    }

    [Fact]
    public void What_is_sensitive_is_asked_last_of_its_kind() =>
        Assert.Equal("applicant.person.birthDate", Asked(Given.Facts(), Clause.Require("adults", OfAge), Clause.Require("collective", Given.Flag("project.collective"))).Last());

    private static IEnumerable<string> Asked(Situation situation, params Clause[] clauses) => Open(situation, clauses).Select(question => question.Fact.Id.ToString());

    private static ValueList<Question> Open(Situation situation, params Clause[] clauses) =>
        Assert.IsType<Verdict.Undetermined>(Rules([.. clauses]).Assess(situation).Scopes[0].Verdict).Questions;
}
