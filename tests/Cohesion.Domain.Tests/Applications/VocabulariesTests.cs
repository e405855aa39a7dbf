using System.Reflection;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Themes;
using Xunit;

namespace Cohesion.Domain.Tests.Applications;

public class VocabulariesTests
{
    // Call format 1, §4: each vocabulary with its codes, children in parentheses.
    private static readonly Dictionary<string, string> Format = new(StringComparer.Ordinal)
    {
        ["legalForm"] = "privateNonProfit(association(juniorAssociation) foundation socialPartner associationInCreation) publicBody(epci eple publicHealthBody) "
            + "collectiviteTerritoriale(commune departement region) company(socialEconomyCompany) socialLandlord publicSchool municipalService neighbourhoodFacility naturalPerson residentGroup",
        ["document"] = "cerfa-12156 rib sirenNotice statutes registrationReceipt boardMinutes structureBudget annualAccounts balanceSheet projectDescription projectBudget planning "
            + "swornStatement delegationOfSignature contratEngagementRepublicain interimReport finalReport financialReport electronicCopy",
        ["channel"] = "dauphin online email post desk",
        ["commitment"] = "contratEngagementRepublicain valuesOfTheRepublic laicite",
        ["purpose"] = "action structure investment",
        ["novelty"] = "new renewal adapted",
        ["slot"] = "weekday evening weekend july august schoolTime",
        ["expenseKind"] = "operating(staff equipment transport) investment",
        ["incomeKind"] = "grant ownFunds inKind sales",
        ["incomeStatus"] = "requested confirmed",
        ["axis"] = "youth genderEquality discrimination valuesOfTheRepublic",
        ["pillar"] = "socialCohesion livingEnvironment economyEmployment citizenship",
        ["theme"] = "1(1.1 1.2 1.3 1.4 1.5 1.5a 1.5b 1.6) 2(2.1 2.2) 3(3.1 3.2) 4(4.1 4.2)",
        ["workStatus"] = "jobseeker withoutWork supportedContract employed student",
        ["outcome"] = "awarded refused pending",
        ["partnerKind"] = "association school publicBody socialLandlord culturalBody",
        ["objective"] = "",
        ["activity"] = "",
    };

    public static TheoryData<string> Names => [.. Format.Keys];

    public static TheoryData<string> French => [.. Vocabularies.All.SelectMany(vocabulary => vocabulary.Entries).Select(entry => entry.Title!.French!).Distinct()];

    [Fact]
    public void Every_vocabulary_of_the_format_comes_with_the_library_and_no_other() => Assert.Equal(
        Format.Keys.Order(StringComparer.Ordinal), Vocabularies.All.Select(vocabulary => vocabulary.Name.ToString()).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Names))]
    public void A_vocabulary_is_the_tree_of_the_format(string name) =>
        Assert.Equal(Format[name], Tree(Vocabularies.All.Single(vocabulary => vocabulary.Name.ToString() == name), null));

    [Fact]
    public void Every_code_has_a_name_in_both_languages() =>
        Assert.All(Vocabularies.All.SelectMany(vocabulary => vocabulary.Entries), entry => Assert.False(entry.Title!.LacksTranslation));

    [Theory, MemberData(nameof(French))]
    public void French_names_use_their_own_typography(string name)
    {
        Assert.DoesNotContain('\'', name);
        Assert.DoesNotMatch(@"[^\u202F][;:!?]", name);
        Assert.DoesNotContain("n° ", name, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_told_apart_within_a_vocabulary() => Assert.All(
        Vocabularies.All.Where(vocabulary => vocabulary.Name.ToString() != "theme"),
        vocabulary => Assert.Equal(vocabulary.Entries.Count, vocabulary.Entries.Select(entry => entry.Title).Distinct().Count()));

    [Fact]
    public void Legal_forms_in_code_are_those_of_the_vocabulary() => Assert.Equal(
        Vocabularies.LegalForm.Entries.Select(entry => entry.Code),
        typeof(LegalForm).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => (Code)property.GetValue(null)!));

    [Fact]
    public void The_themes_are_those_of_the_official_catalogue() => Assert.Equal(
        ThemeCatalogue.Official.Themes.Select(theme => ($"{theme.Code}", $"{theme.Parent}", theme.Title)),
        Vocabularies.Theme.Entries.Select(entry => ($"{entry.Code}", $"{entry.Parent}", entry.Title!)));

    private static string Tree(Vocabulary vocabulary, Code? parent) => string.Join(' ', vocabulary.Entries
        .Where(entry => entry.Parent == parent)
        .Select(entry => Tree(vocabulary, entry.Code) is { Length: > 0 } below ? $"{entry.Code}({below})" : entry.Code.ToString()));
}
