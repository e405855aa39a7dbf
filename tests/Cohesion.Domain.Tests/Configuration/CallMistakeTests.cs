using Cohesion.Domain.Configuration;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

/// <summary>Each mistake that an author can make in the whole example, what is said of it, and what stands at the place that is told.</summary>
public class CallMistakeTests
{
    private static readonly (string Right, string Wrong, int Code, string Path, string There)[] Mistakes =
    [
        ("\"call\": \"val-de-brume-2027\"", "\"call\": \"val de brume\"", 1100, "/call", "\"val de brume\""),
        ("2.1.0-draft.1", "2.1", 1100, "/version", "\"2.1\""),
        ("\"kind\": \"callForProjects\"", "\"kind\": \"callForProject\"", 1014, "/kind", "\"callForProject\""),
        ("Europe/Paris", "Europe/Lens", 1105, "/timeZone", "\"Europe/Lens\""),
        ("\"siren\": \"246200364\", \"contact\"", "\"siren\": \"246200365\", \"contact\"", 1102, "/issuer/siren", "\"246200365\""),
        ("\"until\": \"2027-12\" }", "\"until\": \"2026-08\" }", 2101, "/inForce/until", "\"2026-08\""),
        ("\"currency\": \"EUR\"", "\"currency\": \"FRF\"", 1014, "/currency", "\"FRF\""),
        ("\"total\": \"180000 EUR\"", "\"total\": \"180000 XPF\"", 1104, "/envelope/total", "\"180000 XPF\""),
        ("\"atLeast\": \"1000 EUR\"", "\"atLeast\": \"26000 EUR\"", 2010, "/envelope/perProject/atLeast", "\"26000 EUR\""),
        ("\"parent\": \"access\"", "\"parent\": \"acces\"", 2003, "/objectives/1/parent", "\"acces\""),
        ("\"id\": \"access-digital\", \"parent\": \"access\"", "\"id\": \"access-digital\", \"parent\": \"access-digital\"", 2009, "/objectives/1/parent", "\"access-digital\""),
        ("{ \"id\": \"access-digital\"", "{ \"id\": \"access\" }, { \"id\": \"access-digital\"", 2006, "/objectives/1/id", "\"access\" }, {"),
        ("\"code\": \"1.2\"", "\"code\": \"9.9\"", 2003, "/themes/0/code", "\"9.9\""),
        ("{ \"code\": \"1.2\" }", "{ \"code\": \"local:health\" }", 2423, "/themes/0", "{ \"code\": \"local:health\" }"),
        ("\"parent\": \"local:mobility\"", "\"parent\": \"local:mobilty\"", 2003, "/themes/2/parent", "\"local:mobilty\""),
        ("{ \"id\": \"summer\"", "{ \"id\": \"etat\", \"name\": \"a\" }, { \"id\": \"summer\"", 2006, "/strands/0/id", "\"etat\", \"name\""),
        ("{ \"id\": \"team\"", "{ \"id\": \"jury\", \"title\": { \"fr\": \"a\", \"en\": \"b\" } }, { \"id\": \"team\"", 2016, "/roles/0/id", "\"jury\""),
        ("\"62510\", \"62498\"", "\"62510\", \"62510\"", 1021, "/territory/communes/1", "\"62510\", \"62427\""),
        ("\"QN06228M\", \"QN06225M\"", "\"QN06228M\", \"62498\"", 1100, "/territory/quartiers/resolved/1/codes/1", "\"62498\"] }"),
        ("\"from\": \"2015-01-01\", \"until\": \"2023-12-31\"", "\"from\": \"2015-01-01\", \"until\": \"2013-12-31\"", 2101, "/territory/quartiers/resolved/0/until", "\"2013-12-31\""),
        ("\"generation\": \"inForce\"", "\"generation\": 2020", 1014, "/territory/quartiers/generation", "2020"),
        ("\"id\": \"local:gare\"", "\"id\": \"local:les-tilleuls\"", 2006, "/territory/zones/1/id", "\"local:les-tilleuls\", \"in\""),
        ("\"in\": [\"62427\"]", "\"in\": [\"local:les-tilleuls\"]", 2009, "/territory/zones/0/in", "[\"local:les-tilleuls\"]"),
        ("\"from\": \"2026-09-15\", \"until\": \"2026-10-31T17:00\"", "\"from\": \"2026-11-15\", \"until\": \"2026-10-31T17:00\"", 2101, "/calendar/applications/0/until", "\"2026-10-31T17:00\", \"title\""),
        ("\"id\": \"winter\"", "\"id\": \"autumn\"", 2006, "/calendar/applications/1/id", "\"autumn\", \"from\": \"2026-11"),
        ("\"launch\": \"2026-09\"", "\"launch\": \"2026-13\"", 1101, "/calendar/launch", "\"2026-13\""),
        ("\"works\": { \"until\": \"2027-12-31\" }", "\"works\": { \"title\": { \"fr\": \"a\", \"en\": \"b\" } }", 1012, "/calendar/works", "{ \"title\""),
        ("{ \"code\": \"sport-water\"", "{ \"code\": \"sport\", \"title\": { \"fr\": \"a\", \"en\": \"b\" } }, { \"code\": \"sport-water\"", 2006, "/codes/activity/1/code", "\"sport\", \"title\": { \"fr\": \"a\""),
        ("\"codes\": {", "\"codes\": { \"activty\": [ { \"code\": \"a\", \"title\": { \"fr\": \"a\", \"en\": \"b\" } } ],", 2002, "/codes/activty", "[ { \"code\": \"a\""),
        ("\"under\": \"departement-2027\"", "\"under\": \"val-de-brume-2027\"", 2009, "/under", "\"val-de-brume-2027\",\n  \"follows\""),
        ("\"from\": \"2.0.0\"", "\"from\": \"3.0.0\"", 2102, "/change/from", "\"3.0.0\""),
        ("\"under\":", "\"selection\": { \"rule\": \"skipOver\", \"ranking\": \"submission\", \"tieBreaks\": [\"draw\"] }, \"under\":", 2510, "/selection/tieBreaks", "[\"draw\"]"),
        ("\"under\":", "\"undr\":", 1010, "/undr", "\"undr\": \"departement"),
        ("\"from\": \"in order\", \"expect\": { \"verdict\": \"eligible\", \"wave\"", "\"from\": \"in ordr\", \"expect\": { \"verdict\": \"eligible\", \"wave\"", 2002, "/tests/0/from", "\"in ordr\""),
        ("\"for\": [\"agglo\", \"etat\"], \"from\"", "\"for\": [\"state\", \"agglo\"], \"from\"", 2004, "/tests/3/for/0", "\"state\", \"agglo\""),
        ("\"awaited\": [\"team\"]", "\"awaited\": [\"teams\"]", 2005, "/tests/3/expect/awaited/0", "\"teams\""),
        ("\"failing\": [\"ceiling\"]", "\"failing\": [\"window\", \"celing\"]", 2002, "/tests/4/expect/failing/1", "\"celing\""),
        ("\"obligations\": [\"finalReport\"]", "\"obligations\": [\"report\"]", 2002, "/tests/6/expect/obligations/0", "\"report\"]"),
        ("{ \"themes\": \"met\"", "{ \"theme\": \"met\"", 2002, "/tests/0/expect/clauses/theme", "\"met\", \"public\""),
        ("\"without\": [\"events.vote\"]", "\"without\": [\"events.vot\"]", 2001, "/tests/5/without/0", "\"events.vot\""),
        ("\"without\": [\"events.vote\"]", "\"without\": [\"events\"]", 2001, "/tests/5/without/0", "\"events\""),
        ("\"missing\": [\"events.vote\"]", "\"missing\": [\"events.vote\", \"project.zone\"]", 2001, "/tests/5/expect/missing/1", "\"project.zone\""),
        ("\"wave\": \"winter\"", "\"wave\": \"spring\"", 2002, "/tests/1/expect/wave", "\"spring\""),
        ("[\"request.amount\", \"<=\", \"@ceiling\"]", "[\"request.amount\", \"<=\", \"15 000 €\"]", 2007, "/clauses/4/require/compare/2", "\"15 000 €\""),
        ("\"name\": \"one cent over\"", "\"name\": \"no vote yet\"", 2006, "/tests/5/name", "\"no vote yet\", \"from\": \"in order\", \"without\""),
        ("COH2413", "COH9999", 2003, "/tests/7/expect/diagnostic", "\"COH9999\""),
    ];

    // Pairs in which one mistake takes away what the other is about: an unread id that a reference repeats, a zone that is two, a wave that is none.
    private static readonly HashSet<(string One, string Other)> Follows =
    [
        ("/call", "/under"), ("/under", "/undr"), ("/change/from", "/version"), ("/territory/zones/0/in", "/territory/zones/1/id"),
        ("/calendar/applications/0/until", "/calendar/applications/1/id"), ("/calendar/applications/1/id", "/tests/1/expect/wave"),
    ];

    public static TheoryData<string, string, int, string, string> Rows =>
        [.. Mistakes.Select(one => new TheoryDataRow<string, string, int, string, string>(one.Right, one.Wrong, one.Code, one.Path, one.There))];

    [Fact]
    public void One_code_where_a_list_may_stand_is_told_that_a_list_may()
    {
        string json = CallFiles.Whole.Replace("\"any\": \"@themes\"", "\"any\": \"local:cycling\"", StringComparison.Ordinal);
        Assert.Equal("@territory.quartiers, […]", Assert.Single(CallFile.Read(json).Errors).Problem.Expected);
    }

    [Theory, MemberData(nameof(Rows))]
    public void A_mistake_is_told_at_its_place(string right, string wrong, int code, string path, string there)
    {
        string json = CallFiles.Whole.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(CallFiles.Whole, json);
        ValueList<Diagnostic> errors = CallFile.Read(json).Errors;
        Diagnostic told = Assert.Single(errors, error => (int)error.Problem.Code == code && error.Problem.Path == path);
        string line = json.Split('\n', told.Line)[^1];
        Assert.StartsWith(there, line[(told.Column - 1)..], StringComparison.Ordinal);
        Assert.True(errors.Count == 1, string.Join('\n', errors));
    }

    [Fact]
    public void Two_mistakes_are_both_told() => Assert.Empty(
        from one in Mistakes
        from other in Mistakes
        where string.CompareOrdinal(one.Path, other.Path) < 0 && !Follows.Contains((one.Path, other.Path))
        let json = CallFiles.Whole.Replace(one.Right, one.Wrong, StringComparison.Ordinal)
        where json.Contains(other.Right, StringComparison.Ordinal)
        let errors = CallFile.Read(json.Replace(other.Right, other.Wrong, StringComparison.Ordinal)).Errors
        where !errors.Any(error => (int)error.Problem.Code == one.Code) || !errors.Any(error => (int)error.Problem.Code == other.Code)
        select $"{one.Path} {one.Wrong} | {other.Path} {other.Wrong}");

    [Fact]
    public void Every_mistake_is_told_at_once()
    {
        string json = CallFiles.Whole
            .Replace("Europe/Paris", "Europe/Lens", StringComparison.Ordinal)
            .Replace("\"parent\": \"access\"", "\"parent\": \"acces\"", StringComparison.Ordinal)
            .Replace("\"compare\": [\"request.amount\"", "\"compare\": [\"request.amont\"", StringComparison.Ordinal)
            .Replace("\"women\": 25", "\"women\": 51", StringComparison.Ordinal)
            .Replace("\"awaited\": [\"team\"]", "\"awaited\": [\"teams\"]", StringComparison.Ordinal);
        Assert.Equal(
            [ProblemCode.UnknownTimeZone, ProblemCode.UnknownCode, ProblemCode.UnknownFact, ProblemCode.AboveWhole, ProblemCode.UnknownRole],
            CallFile.Read(json).Errors.Select(error => error.Problem.Code));
    }

    [Fact]
    public void What_cannot_be_read_does_not_make_the_rest_seem_unknown()
    {
        string json = CallFiles.Whole
            .Replace("\"funders\": [", "\"funders\": [ 3,", StringComparison.Ordinal)
            .Replace("{ \"id\": \"agglo\", \"name\": \"Val-de-Brume\"", "{ \"id\": \"agglo\", \"nam\": \"Val-de-Brume\"", StringComparison.Ordinal)
            .Replace("\"vote\": { \"foreseen\": \"2027-02\"", "\"vote\": { \"foreseen\": \"2027-02-30\"", StringComparison.Ordinal)
            .Replace("{ \"id\": \"answers.local\", \"kind\": \"flag\"", "{ \"id\": \"answers.local\", \"kind\": \"flg\"", StringComparison.Ordinal);
        Assert.Equal(
            [ProblemCode.WrongType, ProblemCode.MissingMember, ProblemCode.UnknownMember, ProblemCode.NoSuchDay, ProblemCode.UnknownValue],
            CallFile.Read(json).Errors.Select(error => error.Problem.Code));
    }
}
