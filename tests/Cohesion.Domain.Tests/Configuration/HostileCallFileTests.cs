using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

/// <summary>Calls made to hurt, within the limits of size: what refers to the rest is followed in the time of an honest file, or refused for what it is.</summary>
public class HostileCallFileTests
{
    private const string Registered = "{ \"flag\": \"applicant.registered\" }";

    private static readonly Dictionary<string, (string Members, ProblemCode Code)> Refused = new()
    {
        ["more elements than a file may hold"] = (Clauses(Many(12_000, i => Clause($"c{i}", $"{{ \"compare\": [\"request.amount\", \"<=\", \"{i}.01 EUR\"] }}"))), ProblemCode.TooManyElements),
        ["one clause many times"] = (Clauses(Many(6_000, _ => Clause("a", Registered))), ProblemCode.DuplicateId),
        ["a long chain of conditions"] = (Conditions(9_000, i => $"{{ \"is\": \"c{i + 1}\" }}"), ProblemCode.TooDeep),
        ["a long circle of conditions"] = (Conditions(9_000, i => $"{{ \"is\": \"c{(i + 1) % 9_000}\" }}"), ProblemCode.TooDeep),
        ["a short circle of conditions"] = (Conditions(9, i => $"{{ \"is\": \"c{(i + 1) % 9}\" }}"), ProblemCode.CyclicReference),
        ["conditions that double at each step"] = (Conditions(40, i => $"{{ \"all\": [{{ \"is\": \"c{i + 1}\" }}, {{ \"is\": \"c{i + 1}\" }}] }}"), ProblemCode.TooManyElements),
        ["a long chain of parameters"] = (Parameters(3_000, i => $"{{ \"compare\": [\"request.amount\", \">\", \"@p{i + 1}\"] }}"), ProblemCode.TooDeep),
        ["parameters that double at each step"] = (
            Parameters(40, i => $"{{ \"any\": [{{ \"compare\": [\"request.amount\", \">\", \"@p{i + 1}\"] }}, {{ \"compare\": [\"budget.total\", \">\", \"@p{i + 1}\"] }}] }}"),
            ProblemCode.TooManyElements),
        ["conditions that double at each step, and that a parameter alone reads"] = (
            $"\"conditions\": {{ {Many(40, i => $"\"c{i}\": {{ \"all\": [{{ \"is\": \"c{i + 1}\" }}, {{ \"is\": \"c{i + 1}\" }}] }}")}, \"c40\": {Registered} }}, "
            + "\"parameters\": { \"p\": { \"kind\": \"count\", \"values\": [{ \"when\": { \"is\": \"c0\" }, \"value\": 1 }] } }, \"clauses\": []",
            ProblemCode.TooManyElements),
        ["a long chain of zones"] = ($"\"territory\": {{ \"zones\": [{Many(5_000, i => Zone(i, i + 1 < 5_000 ? $"local:z{i + 1}" : "62498"))}] }}, \"clauses\": []", ProblemCode.TooDeep),
        ["a long circle of zones"] = ($"\"territory\": {{ \"zones\": [{Many(5_000, i => Zone(i, $"local:z{(i + 1) % 5_000}"))}] }}, \"clauses\": []", ProblemCode.CyclicReference),
        ["a long chain of derived facts"] = ($"\"facts\": [{Many(900, Derived)}], {Clauses(Clause("a", "{ \"compare\": [\"derived.d899\", \"<\", 1] }"))}", ProblemCode.TooDeep),
        ["codes that are each other's parent"] = (
            $"\"codes\": {{ \"activity\": [{Many(9_000, i => $"{{ \"code\": \"a{i}\", \"parent\": \"a{(i + 1) % 9_000}\", \"title\": {Text} }}")}] }}, \"clauses\": []",
            ProblemCode.CyclicReference),
    };

    private static readonly Dictionary<string, string> Accepted = new()
    {
        ["a long descent of codes"] =
            $"\"codes\": {{ \"activity\": [{Many(9_000, i => $"{{ \"code\": \"a{i}\", {(i > 0 ? $"\"parent\": \"a{i - 1}\", " : "")}\"title\": {Label(i)} }}")}] }}, "
            + Clauses(Clause("a", "{ \"has\": { \"fact\": \"project.activities\", \"any\": [\"a0\"] } }")),
        ["one condition over thousands"] =
            Clauses(Clause("a", $"{{ \"atLeast\": {{ \"count\": 3000, \"of\": [{Many(6_000, i => $"{{ \"compare\": [\"request.amount\", \"<=\", \"{i}.01 EUR\"] }}")}] }} }}")),
        ["parameters of more cases than anybody tries"] = $"\"parameters\": {{ {Many(60, p => $"\"p{p}\": {{ \"kind\": \"count\", \"values\": [{Many(40, i => Row(p, i))}] }}")} }}, \"clauses\": []",
        ["thousands of facts"] = $"\"facts\": [{Many(9_000, i => $"{{ \"id\": \"answers.f{i}\", \"kind\": \"flag\", \"label\": {Label(i)} }}")}], \"clauses\": []",
        ["thousands of situations"] = $"\"clauses\": [], \"situations\": {{ {Many(9_000, i => $"\"s{i}\": {{ \"request\": {{ \"amount\": \"1 EUR\" }} }}")} }}",
    };

    private const string Text = "{ \"fr\": \"a\", \"en\": \"a\" }";

    public static TheoryData<string> RefusedNames => [.. Refused.Keys];

    public static TheoryData<string> AcceptedNames => [.. Accepted.Keys];

    [Theory, MemberData(nameof(RefusedNames))]
    public void A_hostile_call_is_refused_in_time(string name) =>
        Assert.Contains(Read(name, Refused[name].Members).Errors, error => error.Problem.Code == Refused[name].Code);

    [Theory, MemberData(nameof(AcceptedNames))]
    public void A_large_call_is_read_in_time(string name) =>
        Assert.DoesNotContain(Read(name, Accepted[name]).Errors, error => error.Problem.Code is not (ProblemCode.CasesMeet or ProblemCode.CaseMissing));

    [Fact]
    public void Parameters_of_many_rows_do_not_multiply_one_another()
    {
        string parameters = Many(3, p => $"\"p{p}\": {{ \"kind\": \"money\", \"hit\": \"highest\", \"otherwise\": \"1 EUR\", \"values\": ["
            + Many(400, i => $"{{ \"when\": {{ \"compare\": [\"budget.total\", \">\", \"{i} EUR\"] }}, \"value\": \"{i + 1} EUR\" }}") + "] }");
        string sum = "{ \"sum\": [\"@p0\", \"@p1\", \"@p2\"] }";
        Reading<CallForProjects> reading = Read("rows", $"\"parameters\": {{ {parameters} }}, "
            + Clauses(Clause("a", $"{{ \"compare\": [\"request.amount\", \"<=\", {sum}] }}") + "," + Clause("b", $"{{ \"compare\": [\"request.amount\", \"<\", {sum}] }}"))
            + ", \"situations\": { \"low\": { \"request\": { \"amount\": \"3 EUR\" } }, \"high\": { \"request\": { \"amount\": \"1200.01 EUR\" } } }, \"tests\": ["
            + "{ \"name\": \"the least of all\", \"from\": \"low\", \"expect\": { \"clauses\": { \"a\": \"met\", \"b\": \"undecided\" } } },"
            + "{ \"name\": \"beyond the greatest of all\", \"from\": \"high\", \"expect\": { \"failing\": [\"a\", \"b\"] } }]");
        Assert.True(reading.TryGetValue(out CallForProjects? call), string.Join('\n', reading.Errors));
        Assert.All(Yardstick.Within("tests", call.RunTests), result => Assert.True(result.IsPassed, result.Test.Name));
    }

    private static Reading<CallForProjects> Read(string name, string members) => Yardstick.Within(name, () => CallFile.Read(
        $"{{ \"call\": \"a\", \"version\": \"1.0.0\", \"kind\": \"callForProjects\", \"title\": {Text}, \"issuer\": {{ \"name\": \"a\" }}, \"timeZone\": \"Europe/Paris\", {members} }}"));

    private static string Label(int i) => $"{{ \"fr\": \"a{i}\", \"en\": \"a{i}\" }}";

    private static string Clauses(string clauses) => $"\"clauses\": [{clauses}]";

    private static string Clause(string id, string condition) => $"{{ \"id\": \"{id}\", \"require\": {condition}, \"cite\": [{{ \"text\": \"a\" }}] }}";

    private static string Conditions(int count, Func<int, string> condition) =>
        $"\"conditions\": {{ {Many(count, i => $"\"c{i}\": {condition(i)}")}, \"c{count}\": {Registered} }}, {Clauses(Clause("a", "{ \"is\": \"c0\" }"))}";

    private static string Parameters(int count, Func<int, string> when) =>
        $"\"parameters\": {{ {Many(count, i => $"\"p{i}\": {{ \"kind\": \"money\", \"otherwise\": \"1 EUR\", \"values\": [{{ \"when\": {when(i)}, \"value\": \"2 EUR\" }}] }}")}, "
        + $"\"p{count}\": {{ \"kind\": \"money\", \"values\": [{{ \"value\": \"3 EUR\" }}] }} }}, {Clauses(Clause("a", "{ \"compare\": [\"request.amount\", \"<=\", \"@p0\"] }"))}";

    private static string Row(int parameter, int i) => $"{{ \"when\": {{ \"atLeast\": {{ \"count\": 2, \"of\": ["
        + $"{{ \"compare\": [{{ \"sum\": [\"project.beneficiaries.total\", {{ \"times\": [{i + 2}, \"project.beneficiaries.women\"] }}] }}, \"=\", {(3 * i) + parameter}] }}, "
        + $"{{ \"compare\": [{{ \"sum\": [\"project.beneficiaries.referred\", {{ \"times\": [{i + 3}, \"project.beneficiaries.quartier\"] }}] }}, \"=\", {(5 * i) + parameter}] }}, "
        + $"{{ \"compare\": [\"project.beneficiaries.total\", \"!=\", {i}] }}] }} }}, \"value\": {i} }}";

    private static string Zone(int i, string within) => $"{{ \"id\": \"local:z{i}\", \"title\": {Text}, \"in\": [\"{within}\"] }}";

    private static string Derived(int i) =>
        $"{{ \"id\": \"derived.d{i}\", \"kind\": \"count\", \"label\": {Text}, \"derive\": {{ \"count\": \"history.grants\""
        + $"{(i > 0 ? $", \"where\": {{ \"compare\": [\"history.grants.year\", \"<\", \"derived.d{i - 1}\"] }}" : "")} }} }}";

    private static string Many(int count, Func<int, string> element) => string.Join(",", Enumerable.Range(0, count).Select(element));
}
