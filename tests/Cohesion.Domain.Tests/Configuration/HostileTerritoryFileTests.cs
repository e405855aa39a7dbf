using Cohesion.Domain.Configuration;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

/// <summary>Lists and contracts made to hurt, within the limits of size: what is compared with all the rest is compared in the time of an honest file.</summary>
public class HostileTerritoryFileTests
{
    private static readonly Dictionary<string, (string Members, ProblemCode Code)> Lists = new()
    {
        ["one quartier many times"] = ($"\"quartiers\": [{Many(14_000, _ => Quartier("QN06225M", "[\"62498\"]"))}]", ProblemCode.DuplicateElement),
        ["one commune in many EPCIs"] = (
            $"\"quartiers\": [], \"communes\": [{Many(10_000, i => $"{{ \"code\": \"62498\", \"name\": \"a\", \"epci\": \"{Siren(i)}\" }}")}], "
            + $"\"epcis\": [{Many(9_000, i => $"{{ \"siren\": \"{Siren(i + 5_000)}\", \"name\": \"a\", \"communes\": [\"62498\"] }}")}]",
            ProblemCode.OtherEpci),
        ["a quartier that spans everything"] = (
            $"\"quartiers\": [{Many(40, _ => Quartier("QN06225M", $"[{Many(900, i => $"\"62{i:000}\"")}]", $"[\"{Siren(1)}\"]"))}], "
            + $"\"communes\": [{Many(900, i => $"{{ \"code\": \"62{i:000}\", \"name\": \"a\", \"epci\": \"{Siren(i)}\" }}")}]",
            ProblemCode.OtherEpci),
        ["one succession many times"] = (
            $"\"quartiers\": [], \"successions\": [{Many(16_000, _ => "{ \"kind\": \"identical\", \"from\": [\"QP062019\"], \"to\": [\"QN06225M\"] }")}]", ProblemCode.UnknownQuartier),
    };

    private static readonly Dictionary<string, (string Members, ProblemCode Code)> Contracts = new()
    {
        ["one topic many times"] = ($"\"pillars\": [{Many(16_000, _ => Topic("a", "b"))}]", ProblemCode.DuplicateId),
        ["a long descent"] = ($"\"pillars\": [{Many(16_000, i => Topic($"t{i}", $"t{i + 1}"))}]", ProblemCode.UnknownCode),
        ["a long circle"] = ($"\"pillars\": [{Many(16_000, i => Topic($"t{i}", $"t{(i + 1) % 16_000}"))}]", ProblemCode.CyclicReference),
        ["one signatory many times"] = ($"\"signatories\": [{Many(30_000, _ => "{ \"name\": \"a\", \"role\": \"other\" }")}]", ProblemCode.DuplicateElement),
        ["one source many times"] = ($"\"cite\": [{Many(45_000, _ => "{ \"text\": \"a\" }")}], \"holder\": \"62\"", ProblemCode.Malformed),
    };

    public static TheoryData<string> ListNames => [.. Lists.Keys];

    public static TheoryData<string> ContractNames => [.. Contracts.Keys];

    [Theory, MemberData(nameof(ListNames))]
    public void A_hostile_list_is_refused_in_time(string name)
    {
        ValueList<Diagnostic> found = Yardstick.Within(
            name, () => QuartierListFile.Read($"{{ \"list\": \"a\", \"generation\": 2024, \"inForce\": {{ \"from\": \"2024-01-01\" }}, {Lists[name].Members} }}").Diagnostics);
        Assert.Contains(found, one => one.Problem.Code == Lists[name].Code);
    }

    [Theory, MemberData(nameof(ContractNames))]
    public void A_hostile_contract_is_refused_in_time(string name)
    {
        ValueList<Diagnostic> found = Yardstick.Within(name, () => ContractFile.Read(
            $"{{ \"contract\": \"a\", \"generation\": 2024, \"title\": {{ \"fr\": \"a\" }}, \"term\": {{ \"from\": \"2024-01-01\", \"until\": \"2030-12-31\" }}, {Contracts[name].Members} }}").Diagnostics);
        Assert.Contains(found, one => one.Problem.Code == Contracts[name].Code);
    }

    private static string Quartier(string code, string communes, string epcis = "[\"246200364\"]") =>
        $"{{ \"code\": \"{code}\", \"name\": \"a\", \"communes\": {communes}, \"epcis\": {epcis} }}";

    private static string Topic(string code, string parent) => $"{{ \"code\": \"{code}\", \"title\": {{ \"fr\": \"a\" }}, \"parent\": \"{parent}\" }}";

    // Eight digits and the key of Luhn.
    private static string Siren(int number)
    {
        string digits = $"{number + 10_000_000}";
        int sum = digits.Select((c, i) => i % 2 == 0 ? c - '0' : (2 * (c - '0') / 10) + (2 * (c - '0') % 10)).Sum();
        return $"{digits}{(10 - (sum % 10)) % 10}";
    }

    private static string Many(int count, Func<int, string> element) => string.Join(",", Enumerable.Range(0, count).Select(element));
}
