using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Time;
using Xunit;
using static Cohesion.Domain.Testing.Sample;

namespace Cohesion.Domain.Tests.Eligibility;

public class ClauseProseTests
{
    private static readonly Condition Collective = new Condition.Flag(Id("project.collective"));
    private static readonly Condition Early = new Condition.Flag(Id("answers.earlyStart"));
    private static readonly FactId Quartier = Id("project.beneficiaries.quartier"), Total = Id("project.beneficiaries.total");

    [Fact]
    public void A_requirement_is_said_in_the_present() => Says(
        Require(Collective), "L’action est collective.", "The action is a collective one.");

    [Fact]
    public void An_exclusion_says_what_becomes_of_the_application() => Says(
        Clause.ExcludeWhen("c", Collective), "La demande est écartée si l’action est collective.", "The application is excluded if the action is a collective one.");

    [Fact]
    public void A_guard_comes_first_and_exemptions_last() => Says(
        Require(Collective) with
        {
            When = new Condition.Known(Id("project.title")),
            Exemptions = [new Exemption(ClauseId.Parse("a", null), Early), new Exemption(ClauseId.Parse("b", null), new Condition.Negation(new Condition.Negation(Early)))],
        },
        "Lorsque l’intitulé du projet est renseigné, l’action est collective, sauf si la réponse à «\u00A0Demandez-vous à commencer avant le vote\u202F?\u00A0» est oui "
            + "ou s’il n’est pas vrai que (la réponse à «\u00A0Demandez-vous à commencer avant le vote\u202F?\u00A0» est non).",
        "Where the title of the project is stated, the action is a collective one, unless the answer to “Do you ask to start before the vote?” is yes "
            + "or it is not true that (the answer to “Do you ask to start before the vote?” is no).");

    [Fact]
    public void French_elides_after_lorsque() => Says(
        Require(Collective) with { When = new Condition.Several(1, [Early, Collective]) },
        "Lorsqu’au moins 1 des conditions suivantes est remplie\u202F: 1° la réponse à «\u00A0Demandez-vous à commencer avant le vote\u202F?\u00A0» est oui\u202F; 2° l’action est collective, l’action est collective.",
        "Where at least 1 of the following holds: (1) the answer to “Do you ask to start before the vote?” is yes; (2) the action is a collective one, the action is a collective one.");

    [Fact]
    public void A_preference_says_what_it_gives()
    {
        Says(Clause.Prefer("c", Collective), "La demande est favorisée si l’action est collective.", "The application is favoured if the action is a collective one.");
        Says(
            new Clause(ClauseId.Parse("c", null), new ClauseBody.Preference(Collective, new Advantage.Points(Name("quality"), 5))),
            "La demande est favorisée si l’action est collective (5 points du critère «\u00A0quality\u00A0»).",
            "The application is favoured if the action is a collective one (5 points of the criterion “quality”).");
        Says(
            new Clause(ClauseId.Parse("c", null), new ClauseBody.Preference(Collective, new Advantage.Rank(1))),
            "La demande est favorisée si l’action est collective (priorité de rang 1).", "The application is favoured if the action is a collective one (priority of rank 1).");
    }

    [Fact]
    public void More_and_less_are_said_of_numbers_days_and_shares()
    {
        Says(
            Inclined(Id("budget.coFunders"), null, true),
            "La demande est d’autant plus favorisée que le nombre de cofinanceurs est élevé.", "The higher the number of co-funders, the more the application is favoured.");
        Says(
            Inclined(Id("project.period.start"), null, false),
            "La demande est d’autant plus favorisée que le début de l’action vient tôt.", "The earlier the beginning of the action, the more the application is favoured.");
        Says(
            Inclined(Quartier, Total, true),
            "La demande est d’autant plus favorisée que la part que le nombre de bénéficiaires habitant un quartier prioritaire représente dans le nombre de bénéficiaires est élevée.",
            "The higher the share of the number of beneficiaries who live in a quartier prioritaire in the number of beneficiaries, the more the application is favoured.");
    }

    [Fact]
    public void A_duty_says_who_owes_it_and_until_when()
    {
        RoleId applicant = RoleId.Parse("applicant", null);
        Says(
            new Clause(ClauseId.Parse("c", null), new ClauseBody.Obligation(Name("showFunding"), applicant)),
            "Obligation du porteur du projet\u202F: «\u00A0showFunding\u00A0».", "Duty of the applicant: “showFunding”.");
        Says(
            new Clause(ClauseId.Parse("c", null), new ClauseBody.Obligation(
                Name("report"), applicant, new Operand.Moved(Fact("project.period.end"), CalendarDuration.Parse("P6M", null), false), LocalizedText.Of("remettre un bilan.", "hand in a report."))),
            "Obligation du porteur du projet\u202F: remettre un bilan, au plus tard à la date située 6 mois après la fin de l’action.",
            "Duty of the applicant: hand in a report, no later than the day 6 months after the end of the action.");
    }

    [Theory]
    [InlineData("floor", "Le montant «\u00A0floor\u00A0»\u202F: 500\u00A0€.", "The amount “floor”: €500.")]
    [InlineData("rate", "Le taux «\u00A0rate\u00A0»\u202F: 50\u202F% jusqu’en 2024\u202F; 60\u202F% à partir de 2025.", "The rate “rate”: 50% until 2024; 60% from 2025.")]
    [InlineData("ceiling",
        "Le montant «\u00A0ceiling\u00A0»\u202F: 30\u202F000\u00A0€ lorsque les thématiques du projet comprennent «\u00A0Développement économique et emploi\u00A0»\u202F; 20\u202F000\u00A0€ dans les autres cas.",
        "The amount “ceiling”: €30,000 where the themes of the project include “Economic development and employment”; €20,000 otherwise.")]
    [InlineData("silent", "Le nombre «\u00A0silent\u00A0»\u202F: non vérifiable dans les autres cas (the notice is silent).", "The number “silent”: not verifiable otherwise (the notice is silent).")]
    [InlineData("forms", "Les éléments de la liste «\u00A0forms\u00A0»\u202F: «\u00A0Association\u00A0», «\u00A0Commune\u00A0».", "The elements of the list “forms”: “Association”, “Commune”.")]
    public void A_parameter_says_each_value_with_its_days_and_its_case(string name, string french, string english)
    {
        Parameter parameter = Parameters.Single(candidate => candidate.Name == Name(name));
        Assert.Equal((french, english), (Rules().Describe(parameter, Language.French), Rules().Describe(parameter, Language.English)));
    }

    [Fact]
    public void Several_values_that_hold_are_told_apart()
    {
        Parameter lowest = new(Name("cap"), FactKind.Count, [new ParameterRow(Value(new Literal.Number(1)), PartialDate.Parse("2024-05-01", null), PartialDate.Parse("2025", null))])
        {
            Hit = HitPolicy.Lowest,
        };
        RuleSet rules = RuleSet.Create(Context, Catalogue, [], [lowest]);
        Assert.Equal(
            "Le nombre «\u00A0cap\u00A0», la plus basse des valeurs qui conviennent\u202F: 1 à partir du 1er mai 2024 et jusqu’en 2025.", rules.Describe(lowest, Language.French));
        Assert.Equal("The number “cap”, the lowest of the values that apply: 1 from 1 May 2024 until 2025.", rules.Describe(lowest, Language.English));
    }

    private static Clause Inclined(FactId fact, FactId? of, bool isMore) => new(ClauseId.Parse("c", null), new ClauseBody.Inclination(fact, of, isMore));

    private static void Says(Clause clause, string french, string english)
    {
        RuleSet rules = Rules(clause);
        Assert.Equal((french, english), (rules.Describe(clause, Language.French), rules.Describe(clause, Language.English)));
    }
}
