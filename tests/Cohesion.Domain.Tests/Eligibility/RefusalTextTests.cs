using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Xunit;
using static Cohesion.Domain.Testing.Sample;

namespace Cohesion.Domain.Tests.Eligibility;

public class RefusalTextTests
{
    private static readonly Condition Sixty =
        new Condition.Share(Id("project.beneficiaries.quartier"), Id("project.beneficiaries.total"), Relation.AtLeast, Constant(new Literal.Proportion(60.Percent())));

    private static readonly Condition Ceiling = new Condition.Compare(Fact("request.amount"), Relation.AtMost, At("@ceiling"));

    private static readonly Condition Filed = new Condition.Compare(Fact("submittedAt"), Relation.AtMost, Constant(On("2021-04-30")));

    private static readonly (string, FactValue) FiftyNine = ("project.beneficiaries.quartier", Given.Count(59));

    private static readonly (string, FactValue) Hundred = ("project.beneficiaries.total", Given.Count(100));

    private static readonly (string, FactValue) Late = ("submittedAt", Given.At(2021, 5, 1, 9, 5));

    [Fact]
    public void A_share_says_its_part_and_its_whole() => Refuses(
        Require(Sixty), Given.Facts(FiftyNine, Hundred),
        "Bénéficiaires habitant un quartier prioritaire\u202F: 59 sur 100, alors qu’il faut au moins 60\u202F%.",
        "Beneficiaries who live in a quartier prioritaire: 59 out of 100; required: at least 60%.");

    [Fact]
    public void A_limit_that_is_a_day_is_missed_by_a_day_and_one_with_an_hour_by_the_minute()
    {
        Refuses(
            Require(Filed), Given.Facts(Late),
            "Date et heure de dépôt\u202F: 1er mai 2021, alors qu’il faut au plus tard le 30 avril 2021.",
            "Day and hour of submission: 1 May 2021; required: no later than 30 April 2021.");
        Refuses(
            Require(new Condition.During(Id("submittedAt"), [At("@calendar.sessions.autumn")])), Given.Facts(Late),
            "Date et heure de dépôt\u202F: 1er mai 2021 à 9\u00A0h\u00A005, alors qu’il faut dans la période «\u00A0sessions.autumn\u00A0» (jusqu’au 15 octobre 2025 à 12\u00A0h).",
            "Day and hour of submission: 1 May 2021 at 09:05; required: in the period “sessions.autumn” (until 15 October 2025 at 12:00).");
    }

    [Fact]
    public void A_parameter_is_quoted_by_the_value_that_applied()
    {
        Refuses(
            Require(Ceiling), Given.Facts(("request.amount", Given.Euros(21_600)), ("project.themes", Given.Codes("1"))).With(Id("submittedAt"), Late.Item2),
            "Montant demandé\u202F: 21\u202F600\u00A0€, alors qu’il faut au plus 20\u202F000\u00A0€.", "Amount requested: €21,600; required: at most €20,000.");
        Refuses(
            Require(Ceiling), Given.Facts(("request.amount", Given.Euros(30_001)), ("project.themes", Given.Codes("2"))),
            "Montant demandé\u202F: 30\u202F001\u00A0€, alors qu’il faut au plus 30\u202F000\u00A0€.", "Amount requested: €30,001; required: at most €30,000.");
    }

    [Fact]
    public void A_bound_made_of_facts_shows_them() => Refuses(
        Require(new Condition.Compare(Fact("request.amount"), Relation.AtMost, new Operand.Times(Constant(new Literal.Proportion(80.Percent())), Fact("budget.total")))),
        Given.Facts(("request.amount", Given.Euros(900)), ("budget.total", Given.Euros(1000))),
        "Montant demandé\u202F: 900\u00A0€, alors qu’il faut au plus 80\u202F% du coût total du projet (Coût total du projet\u202F: 1000\u00A0€).".Replace("1000\u00A0€", Money.Euros(1000).ToText(Language.French), StringComparison.Ordinal),
        "Amount requested: €900; required: at most 80% of the total cost of the project (Total cost of the project: €1,000).");

    [Fact]
    public void Of_several_conditions_only_those_that_fail_are_said() => Refuses(
        Require(new Condition.AllOf([new Condition.Flag(Id("project.collective")), Sixty, Filed])),
        Given.Facts(("project.collective", Given.Yes), FiftyNine, Hundred, Late),
        "Bénéficiaires habitant un quartier prioritaire\u202F: 59 sur 100, alors qu’il faut au moins 60\u202F%. Date et heure de dépôt\u202F: 1er mai 2021, alors qu’il faut au plus tard le 30 avril 2021.",
        "Beneficiaries who live in a quartier prioritaire: 59 out of 100; required: at least 60%. Day and hour of submission: 1 May 2021; required: no later than 30 April 2021.");

    [Fact]
    public void Of_alternatives_the_rule_is_said_with_what_was_found() => Refuses(
        Require(new Condition.Reference(Name("near"))), Given.Facts(("project.collective", Given.No), ("project.themes", Given.Codes("2"))),
        "Condition non remplie\u202F: l’action est collective ou les thématiques du projet comprennent «\u00A0Éducation\u00A0» "
            + "(Action collective\u202F: non\u202F; Thématiques du projet\u202F: «\u00A0Développement économique et emploi\u00A0»).",
        "Condition not met: the action is a collective one or the themes of the project include “Education” (Collective action: no; Themes of the project: “Economic development and employment”).");

    [Fact]
    public void An_exclusion_says_what_strikes() => Refuses(
        Clause.ExcludeWhen("c", new Condition.AnyOf([new Condition.Flag(Id("project.oneOff")), new Condition.Compare(Fact("derived.sameYearGrants"), Relation.MoreThan, Constant(new Literal.Number(0)))])),
        Given.Facts(("project.oneOff", Given.No), ("derived.sameYearGrants", Given.Count(2))),
        "La demande est écartée parce que le nombre de subventions de l’année est strictement supérieur à 0 (Subventions de l’année\u202F: 2).",
        "The application is excluded because the number of grants of the year is more than 0 (Grants of the year: 2).");

    [Theory]
    [InlineData("project.zones", "Territoires des habitants concernés\u202F: la commune 62510, alors qu’il faut au moins un lieu dans l’un des quartiers prioritaires du territoire de l’appel.")]
    [InlineData("applicant.siret", "Numéro SIRET du porteur\u202F: aucun, alors qu’il faut une réponse.")]
    [InlineData("applicant.legalForm", "Statut juridique du porteur\u202F: «\u00A0Entreprise\u00A0», alors qu’il faut une des valeurs suivantes\u202F: «\u00A0Association\u00A0» ou «\u00A0Commune\u00A0».")]
    [InlineData("project.themes", "Thématiques du projet\u202F: «\u00A0Éducation\u00A0», alors qu’il faut chacun des éléments suivants\u202F: «\u00A0Éducation\u00A0» et «\u00A0Développement économique et emploi\u00A0».")]
    [InlineData("project.title", "Intitulé du projet\u202F: «\u00A0Ateliers\u00A0», alors qu’il faut un texte qui commence par «\u00A075-CE\u00A0».")]
    [InlineData("answers.earlyStart", "La réponse à «\u00A0Demandez-vous à commencer avant le vote\u202F?\u00A0»\u202F: non, alors qu’il faut oui.")]
    [InlineData("opinions.early", "Avis «\u00A0early\u00A0»\u202F: défavorable, alors qu’il faut un avis favorable des services instructeurs.")]
    [InlineData("request.amount", "Montant demandé\u202F: 400\u00A0€, alors qu’il faut de 500\u00A0€ à 900\u00A0€.")]
    public void Each_kind_of_condition_says_what_it_takes(string fact, string french)
    {
        Condition condition = fact switch
        {
            "project.zones" => new Condition.Within(Id(fact), [AllOf("@territory.quartiers")], PlaceMatch.Some),
            "applicant.siret" => new Condition.Known(Id(fact)),
            "applicant.legalForm" => new Condition.OneOf(Id(fact), Given.Words("association", "commune")),
            "project.themes" => new Condition.Has(Id(fact), SetMatch.All, Given.Words("1.1", "2")),
            "project.title" => new Condition.StartsWith(Id(fact), "75-CE"),
            "opinions.early" => new Condition.Judgement(Id(fact), RoleId.Parse("services", null)),
            "request.amount" => new Condition.Between(Id(fact), Constant(Euros(500)), Constant(Euros(900))),
            _ => new Condition.Flag(Id(fact)),
        };
        Situation situation = Given.Facts(
            ("project.zones", Given.Places("62510")), ("applicant.siret", Given.None), ("applicant.legalForm", Given.Code("company")), ("project.themes", Given.Codes("1.1")),
            ("project.title", new FactValue.Text("Ateliers")), ("answers.earlyStart", Given.No), ("opinions.early", Given.Opinion(OpinionKind.Unfavourable)), ("request.amount", Given.Euros(400)));
        Assert.Equal(french, Text(Require(condition), situation).French);
    }

    [Fact]
    public void Placeholders_are_filled_in_the_typography_of_each_language() => Refuses(
        Require(Ceiling) with { OnFail = LocalizedText.Of("Demande de {request.amount}, plafond {@ceiling}, vote\u202F: {@calendar.vote}, {applicant.siret}.", "Asked {request.amount}, limit {@ceiling}, filed {submittedAt}, {applicant.siret}.") },
        Given.Facts(("request.amount", Given.Euros(21_600)), ("project.themes", Given.Codes("1")), Late),
        "Demande de 21\u202F600\u00A0€, plafond 20\u202F000\u00A0€, vote\u202F: date prévue\u202F: décembre 2025, non renseigné.",
        "Asked €21,600, limit €20,000, filed 1 May 2021 at 09:05, not stated.");

    [Fact]
    public void A_verdict_quotes_the_refusal()
    {
        Assessment assessment = Rules(Require(Filed)).Assess(Given.Facts(Late));
        Verdict.NotEligible no = Assert.IsType<Verdict.NotEligible>(assessment.Scopes[0].Verdict);
        Assert.Equal("Day and hour of submission: 1 May 2021; required: no later than 30 April 2021. 1 day late. (art. 3)", no.Reasons[0].ToText(Language.English));
    }

    private static void Refuses(Clause clause, Situation situation, string french, string english)
    {
        LocalizedText text = Text(clause, situation);
        Assert.Equal((french, english), (text.French, text.English));
    }

    private static LocalizedText Text(Clause clause, Situation situation) =>
        RefusalText.Of(
            clause, Rules(clause), fact => situation.Facts.TryGet(fact, out FactValue? value) ? value : null,
            condition => new Evaluator(new Frame(Rules(clause), situation, null)).Evaluate(condition, null));
}
