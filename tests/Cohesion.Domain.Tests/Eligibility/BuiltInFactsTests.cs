using System.Reflection;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility;

public class BuiltInFactsTests
{
    // Call format 1, §4. Lists end with a colon before their fields. `budget.expenses` has an account besides, so that classes 86 and 87 can be told.
    private static readonly string[] Format =
    [
        .. Under("applicant", "legalForm seat zones createdOn siret registered employees closedAccountingYears taxUpToDate socialUpToDate commitments signatoryIsDelegate "
            + "person.birthDate person.residence person.workplace person.studyPlace"),
        .. Under("payee", "legalForm siret"),
        .. Under("project", "title themes pillars objectives axes activities zones places communes period period.start period.end slots novelty collective oneOff partners"),
        .. Under("project.partners", "kind role"),
        .. Under("project.beneficiaries", "total quartier ageMin ageMax byAge byAge.from byAge.to byAge.count women referred"),
        .. Under("request", "amount total purpose years yearlyBudgets"),
        .. Under("budget", "total expenses expenses.kind expenses.account expenses.amount incomes ownFunds coFunding coFunders inKind"),
        .. Under("budget.incomes", "kind funder account status amount"),
        "submittedAt",
        .. Under("filing", "channel complete wave addressee"),
        "documents",
        .. Under("documents", "kind date originals receivedOn kinds"),
        "history.grants",
        .. Under("history.grants", "authority programme call year amount sameAction outcome reportedOn"),
        "history.applications",
        .. Under("history.applications", "authority programme call year amount sameAction outcome reportedOn"),
        "contract.programme.included", "state.envelope.left", "state.quota.left", "award.amount", "award.decidedOn", "agreement.signedOn", "selected",
    ];

    public static TheoryData<string> Ids => [.. Format];

    private static IEnumerable<FactDefinition> All => FactCatalogue.BuiltIn.Definitions.SelectMany(fact => fact.Fields.Prepend(fact));

    [Fact]
    public void The_catalogue_is_that_of_the_format_with_every_fact_of_those_selected() => Assert.Equal(
        Format.Order(StringComparer.Ordinal),
        All.Select(fact => fact.Id.ToString()).Where(id => !id.StartsWith("selected.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Ids))]
    public void A_fact_has_a_name_and_a_question_in_both_languages(string id)
    {
        FactDefinition fact = Find(id);

        Assert.False(fact.Label!.LacksTranslation);
        Assert.False(fact.Question!.LacksTranslation);
        Assert.NotEqual(fact.Label.French, fact.Question.French);
        Assert.EndsWith("?", fact.Question.English, StringComparison.Ordinal);
        Assert.EndsWith("\u202F?", fact.Question.French, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Ids))]
    public void French_uses_its_own_typography(string id)
    {
        foreach (string french in new[] { Find(id).Label!.French!, Find(id).Question!.French! })
        {
            Assert.DoesNotContain('\'', french);
            Assert.DoesNotMatch(@"[^\u202F][;:!?]", french);
            Assert.Equal(french.Trim(), french);
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_choice_has_a_vocabulary_and_nothing_else_has(string id)
    {
        FactDefinition fact = Find(id);

        // Waves are those of each call.
        Assert.Equal(fact.Kind is FactKind.Choice or FactKind.ChoiceSet && id != "filing.wave", fact.Vocabulary is not null);
        Assert.True(fact.Vocabulary is not { } name || FactCatalogue.BuiltIn.TryGetVocabulary(name, out _));
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_list_has_fields_that_continue_its_id(string id)
    {
        FactDefinition fact = Find(id);

        Assert.Equal(fact.Kind == FactKind.Records, fact.Fields.Count > 0);
        Assert.All(fact.Fields, field => Assert.StartsWith($"{id}.", field.Id.ToString(), StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_count_counts_something_and_is_not_negative(string id)
    {
        FactDefinition fact = Find(id);

        Assert.Equal(fact.Kind is FactKind.Count or FactKind.Money, fact.Min is not null || id.EndsWith(".year", StringComparison.Ordinal));
        Assert.True(fact.Kind == FactKind.Count || fact.Unit is null);
    }

    [Fact]
    public void What_is_computed_is_derived() => Assert.Equal(
        ["project.communes", "project.period.start", "project.period.end", "request.total", "budget.total", "budget.ownFunds", "budget.coFunding", "budget.coFunders", "budget.inKind", "filing.complete", "filing.wave", "documents.kinds"],
        All.Where(fact => fact.Source == FactSource.Derived).Select(fact => fact.Id.ToString()));

    [Fact]
    public void What_the_evaluator_computes_itself_has_no_derivation() => Assert.Equal(
        ["project.communes", "project.period.start", "project.period.end", "request.total", "filing.complete", "filing.wave"],
        All.Where(fact => fact is { Source: FactSource.Derived, Derivation: null }).Select(fact => fact.Id.ToString()));

    [Fact]
    public void What_the_authority_knows_is_of_the_world() => Assert.All(
        All, fact => Assert.Equal(
            fact.Id.ToString().Split('.')[0] is "history" or "contract" or "state" or "award" or "agreement" or "selected", fact.Source == FactSource.World));

    [Fact]
    public void What_tells_of_a_person_is_sensitive() => Assert.All(
        All, fact => Assert.Equal(fact.Id.ToString().Contains("applicant.person.", StringComparison.Ordinal), fact.IsSensitive));

    [Theory]
    [InlineData("applicant.seat", "naturalPerson")]
    [InlineData("applicant.siret", "naturalPerson residentGroup")]
    [InlineData("applicant.createdOn", "naturalPerson residentGroup")]
    [InlineData("applicant.employees", "naturalPerson residentGroup")]
    [InlineData("applicant.closedAccountingYears", "naturalPerson residentGroup")]
    public void What_a_person_has_not_is_not_asked_of_one(string id, string forms) => Assert.Equal(
        !Facts.LegalForm.IsOneOf(forms.Split(' ')), Find(id).AppliesWhen);

    [Fact]
    public void Derivations_read_fields_of_lists() => Assert.All(
        All.Where(fact => fact.Derivation is not null), fact => Assert.NotNull(FactCatalogue.BuiltIn.ListOf(fact.Derivation!.Over)));

    [Fact]
    public void Those_selected_have_every_fact_of_a_file_that_is_no_list()
    {
        FactDefinition selected = Find("selected");

        Assert.All(
            FactCatalogue.BuiltIn.Definitions.Where(fact => fact.Source != FactSource.World && fact.Kind != FactKind.Records),
            fact => Assert.Contains(selected.Fields, field => field.Id.ToString() == $"selected.{fact.Id}" && field.Kind == fact.Kind));
        Assert.Same(selected, FactCatalogue.BuiltIn.ListOf(FactId.Parse("selected.project.beneficiaries.quartier")));
    }

    [Fact]
    public void Every_fact_that_an_application_states_is_one_of_them_with_its_kind() => Law.Holds(
        Generate.Applications, application => application.ToFacts().Without(FactId.Parse("submittedAt")).Values
            .Where(fact => !application.Content.Answers.TryGet(fact.Key, out _) && !application.Content.Opinions.TryGet(fact.Key, out _))
            .All(fact => FactCatalogue.BuiltIn.TryGet(fact.Key, out FactDefinition? definition) && (!fact.Value.IsKnown || definition.Kind == KindOf(fact.Value, definition.Kind))));

    [Fact]
    public void Every_fact_that_an_applicant_declares_has_its_property()
    {
        foreach (FactDefinition fact in FactCatalogue.BuiltIn.Definitions.Where(fact => fact.Source == FactSource.Declared && fact.Id.ToString() != "submittedAt"))
        {
            Application application = Application.FromFacts(ApplicationReference.Parse("a"), FactSet.Of((fact.Id, new FactValue.None())));

            Assert.Equal(FactSet.Empty, application.Content.Answers);
        }
    }

    private static FactKind KindOf(FactValue value, FactKind expected) => value switch
    {
        FactValue.Flag => FactKind.Flag,
        FactValue.Count => FactKind.Count,
        FactValue.Amount or FactValue.AmountByScope => FactKind.Money,
        FactValue.Day => FactKind.Date,
        FactValue.Span => FactKind.Period,
        FactValue.Choice => FactKind.Choice,
        FactValue.Choices => FactKind.ChoiceSet,
        FactValue.Place => FactKind.Territory,
        FactValue.Places => FactKind.TerritorySet,
        FactValue.Text => expected == FactKind.Identifier ? FactKind.Identifier : FactKind.Text,
        FactValue.Records => FactKind.Records,
        _ => default,
    };

    private static FactDefinition Find(string id) => FactCatalogue.BuiltIn.TryGet(FactId.Parse(id), out FactDefinition? fact) ? fact : throw new ArgumentException(id, nameof(id));

    private static IEnumerable<string> Under(string group, string names) => names.Split(' ').Select(name => $"{group}.{name}");
}
