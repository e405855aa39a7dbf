using Cohesion.Domain.Configuration;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class RuleMistakeTests
{
    [Theory]
    [InlineData("""{ "knwon": "applicant.siret" }""", ProblemCode.UnknownMember, "/knwon", "known")]
    [InlineData("""{ "comapre": ["request.amount", "<", 1] }""", ProblemCode.UnknownMember, "/comapre", "compare")]
    [InlineData("""{ }""", ProblemCode.MissingMember, "", "")]
    [InlineData("""{ "cite": [] }""", ProblemCode.MissingMember, "", "")]
    [InlineData("""{ "flag": "answers.a", "known": "answers.b" }""", ProblemCode.ConflictingMembers, "/known", "")]
    [InlineData("""{ "all": [] }""", ProblemCode.EmptyList, "/all", "")]
    [InlineData("""{ "all": { } }""", ProblemCode.WrongType, "/all", "")]
    [InlineData("""[]""", ProblemCode.WrongType, "", "")]
    [InlineData("""{ "not": [] }""", ProblemCode.WrongType, "/not", "")]
    [InlineData("""{ "atLeast": { "count": 0, "of": [ { "flag": "a.b" } ] } }""", ProblemCode.NumberOutOfRange, "/atLeast/count", "")]
    [InlineData("""{ "atLeast": { "count": 2, "of": [ { "flag": "a.b" } ] } }""", ProblemCode.UnsupportedHere, "/atLeast/count", "")]
    [InlineData("""{ "compare": ["request.amount", "<"] }""", ProblemCode.WrongLength, "/compare", "")]
    [InlineData("""{ "compare": ["request.amount", "=<", "1 EUR"] }""", ProblemCode.UnknownValue, "/compare/1", "<")]
    [InlineData("""{ "compare": ["request.amount", "<", null] }""", ProblemCode.WrongType, "/compare/2", "")]
    [InlineData("""{ "compare": ["request.amount", "<", 1.5] }""", ProblemCode.WrongType, "/compare/2", "")]
    [InlineData("""{ "compare": ["request.amount", "<", ""] }""", ProblemCode.BlankText, "/compare/2", "")]
    [InlineData("""{ "compare": ["request.amount", "<", "@ceil ing"] }""", ProblemCode.Malformed, "/compare/2", "")]
    [InlineData("""{ "compare": ["request.amount", "<", "99999999999999999999 EUR"] }""", ProblemCode.TooLargeAmount, "/compare/2", "")]
    [InlineData("""{ "compare": ["submittedAt", "<", "2021-02-30"] }""", ProblemCode.NoSuchDay, "/compare/2", "")]
    [InlineData("""{ "compare": ["submittedAt", "<", "2021-13"] }""", ProblemCode.NoSuchDay, "/compare/2", "")]
    [InlineData("""{ "compare": ["submittedAt", "<", { "dates": "2021-02-28", "plus": "P1D" }] }""", ProblemCode.UnknownMember, "/compare/2/dates", "date")]
    [InlineData("""{ "compare": ["submittedAt", "<", { "date": "2021-02-29", "plus": "P1D" }] }""", ProblemCode.NoSuchDay, "/compare/2/date", "")]
    [InlineData("""{ "compare": ["submittedAt", "<", { "date": "submittedAt" }] }""", ProblemCode.MissingMember, "/compare/2", "")]
    [InlineData("""{ "compare": ["submittedAt", "<", { "date": "submittedAt", "plus": "P1D", "minus": "P1D" }] }""", ProblemCode.ConflictingMembers, "/compare/2/minus", "")]
    [InlineData("""{ "compare": ["submittedAt", "<", { "date": "submittedAt", "plus": "6 months" }] }""", ProblemCode.Malformed, "/compare/2/plus", "")]
    [InlineData("""{ "compare": ["request.amount", "<", { "times": ["budget.total", 2] }] }""", ProblemCode.Malformed, "/compare/2/times/0", "")]
    [InlineData("""{ "compare": ["request.amount", "<", { "times": [2] }] }""", ProblemCode.WrongLength, "/compare/2/times", "")]
    [InlineData("""{ "compare": ["request.amount", "<", { "sum": [] }] }""", ProblemCode.EmptyList, "/compare/2/sum", "")]
    [InlineData("""{ "compare": ["request.amount", "<", { "times": [0.0000000000000000000000000001, "budget.total"] }] }""", ProblemCode.TooLargeAmount, "/compare/2/times/0", "")]
    [InlineData("""{ "between": { "fact": "answers.age", "min": 1 } }""", ProblemCode.MissingMember, "/between", "")]
    [InlineData("""{ "share": { "fact": "a.b", "base": "a.c", "atLeast": 60 } }""", ProblemCode.WrongType, "/share/atLeast", "")]
    [InlineData("""{ "share": { "fact": "a.b", "base": "a.c", "atLeast": "60%" } }""", ProblemCode.Malformed, "/share/atLeast", "")]
    [InlineData("""{ "share": { "fact": "a.b", "base": "a.c", "atLeast": "6 %", "most": "9 %" } }""", ProblemCode.UnknownMember, "/share/most", "")]
    [InlineData("""{ "share": { "fact": "a.b", "base": "a.c", "atLeast": "6 %", "atMost": "9 %" } }""", ProblemCode.ConflictingMembers, "/share/atMost", "")]
    [InlineData("""{ "in": { "fact": "applicant.legalForm", "values": [] } }""", ProblemCode.EmptyList, "/in/values", "")]
    [InlineData("""{ "in": { "fact": "applicant.legalForm", "values": "association" } }""", ProblemCode.Malformed, "/in/values", "")]
    [InlineData("""{ "in": { "fact": "request.amount", "values": ["99999999999999999999 EUR"] } }""", ProblemCode.TooLargeAmount, "/in/values/0", "")]
    [InlineData("""{ "has": { "fact": "project.themes" } }""", ProblemCode.MissingMember, "/has", "")]
    [InlineData("""{ "within": { "fact": "project.zones", "zones": ["epci:200072461"] } }""", ProblemCode.WrongKey, "/within/zones/0", "")]
    [InlineData("""{ "within": { "fact": "project.zones", "zones": ["QN02004M"] } }""", ProblemCode.NoSuchTerritory, "/within/zones/0", "")]
    [InlineData("""{ "within": { "fact": "project.zones", "zones": ["Lens"] } }""", ProblemCode.Malformed, "/within/zones/0", "")]
    [InlineData("""{ "within": { "fact": "project.zones", "zones": "@territory.quartiers", "match": "each" } }""", ProblemCode.UnknownValue, "/within/match", "")]
    [InlineData("""{ "during": { "fact": "submittedAt", "in": "2021-08/2021-07" } }""", ProblemCode.Reversed, "/during/in", "")]
    [InlineData("""{ "during": { "fact": "submittedAt", "in": ["2021-02-30"] } }""", ProblemCode.NoSuchDay, "/during/in/0", "")]
    [InlineData("""{ "during": { "fact": "submittedAt", "in": "summer" } }""", ProblemCode.Malformed, "/during/in", "")]
    [InlineData("""{ "startsWith": { "fact": "project.title", "text": " " } }""", ProblemCode.BlankText, "/startsWith/text", "")]
    [InlineData("""{ "flag": true }""", ProblemCode.WrongType, "/flag", "")]
    [InlineData("""{ "known": "applicant siret" }""", ProblemCode.Malformed, "/known", "")]
    [InlineData("""{ "opinion": { "fact": "opinions.a" } }""", ProblemCode.MissingMember, "/opinion", "")]
    [InlineData("""{ "is": "@small" }""", ProblemCode.Malformed, "/is", "")]
    public void A_mistake_in_a_condition_is_told_with_its_place(string condition, ProblemCode code, string path, string nearest)
    {
        Problem problem = Assert.Single(RuleFormat.Require(condition).Errors).Problem;
        Assert.Equal((code, "/clauses/0/require" + path, nearest), (problem.Code, problem.Path, problem.Nearest));
    }

    [Theory]
    [InlineData("""{ "id": "c" }""", ProblemCode.MissingMember, "")]
    [InlineData("""{ "require": { "flag": "a.b" } }""", ProblemCode.MissingMember, "")]
    [InlineData("""{ "id": "c", "require": { "flag": "a.b" }, "excludeWhen": { "flag": "a.c" } }""", ProblemCode.ConflictingMembers, "/excludeWhen")]
    [InlineData("""{ "id": "c", "require": { "flag": "a.b" }, "gives": { "rank": 1 } }""", ProblemCode.ConflictingMembers, "/gives")]
    [InlineData("""{ "id": "c", "prefer": { "flag": "a.b" }, "gives": { "rank": 0 } }""", ProblemCode.NumberOutOfRange, "/gives/rank")]
    [InlineData("""{ "id": "c", "prefer": { "flag": "a.b" }, "gives": { "criterion": "a" } }""", ProblemCode.MissingMember, "/gives")]
    [InlineData("""{ "id": "c", "prefer": { "more": "a.b", "less": "a.b" } }""", ProblemCode.ConflictingMembers, "/prefer/less")]
    [InlineData("""{ "id": "c", "prefer": { "mor": "a.b" } }""", ProblemCode.UnknownMember, "/prefer/mor")]
    [InlineData("""{ "id": "c", "oblige": { "of": "applicant" } }""", ProblemCode.MissingMember, "/oblige")]
    [InlineData("""{ "id": "c", "oblige": { "duty": "d", "until": "2021-02-30" } }""", ProblemCode.NoSuchDay, "/oblige/until")]
    [InlineData("""{ "id": "c", "stage": "elegibility", "require": { "flag": "a.b" } }""", ProblemCode.UnknownValue, "/stage")]
    [InlineData("""{ "id": "c", "for": [], "require": { "flag": "a.b" } }""", ProblemCode.EmptyList, "/for")]
    [InlineData("""{ "id": "c", "require": { "flag": "a.b" }, "except": [ { "id": "e" } ] }""", ProblemCode.MissingMember, "/except/0")]
    [InlineData("""{ "id": "c d", "require": { "flag": "a.b" } }""", ProblemCode.Malformed, "/id")]
    public void A_mistake_in_a_clause_is_told_with_its_place(string clause, ProblemCode code, string path) =>
        Told($$"""{ "clauses": [ {{clause}} ] }""", (code, "/clauses/0" + path));

    [Theory]
    [InlineData("""{ "id": "a.b", "kind": "flag" }""", ProblemCode.MissingMember, "")]
    [InlineData("""{ "id": "a.b", "label": { "fr": "A", "en": "A" } }""", ProblemCode.MissingMember, "")]
    [InlineData("""{ "id": "a.b", "kind": "flags", "label": { "fr": "A", "en": "A" } }""", ProblemCode.UnknownValue, "/kind")]
    [InlineData("""{ "id": "a", "kind": "flag", "label": { "fr": "A", "en": "A" } }""", ProblemCode.Malformed, "/id")]
    [InlineData("""{ "id": "a.b", "kind": "flag", "min": 1, "label": { "fr": "A", "en": "A" } }""", ProblemCode.UnknownMember, "/min")]
    [InlineData("""{ "id": "a.b", "kind": "money", "min": 1, "label": { "fr": "A", "en": "A" } }""", ProblemCode.WrongType, "/min")]
    [InlineData("""{ "id": "a.b", "kind": "date", "max": "2021-02-30", "label": { "fr": "A", "en": "A" } }""", ProblemCode.NoSuchDay, "/max")]
    [InlineData("""{ "id": "a.b", "kind": "choice", "of": "axis", "codes": ["a"], "label": { "fr": "A", "en": "A" } }""", ProblemCode.ConflictingMembers, "/codes")]
    [InlineData("""{ "id": "a.b", "kind": "choice", "codes": ["a", "a"], "label": { "fr": "A", "en": "A" } }""", ProblemCode.DuplicateElement, "/codes/1")]
    [InlineData("""{ "id": "a", "kind": "records", "label": { "fr": "A", "en": "A" } }""", ProblemCode.MissingMember, "")]
    [InlineData("""{ "id": "a.b", "kind": "count", "derive": { "sums": "documents" } }""", ProblemCode.UnknownMember, "/derive/sums")]
    [InlineData("""{ "id": "a.b", "kind": "count", "derive": { "sum": "documents.a", "count": "documents" } }""", ProblemCode.ConflictingMembers, "/derive/count")]
    [InlineData("""{ "id": "a.b", "kind": "count", "derive": { "count": "documents", "where": { "compare": ["documents.date", "<", "2021-02-30"] } } }""", ProblemCode.NoSuchDay, "/derive/where/compare/2")]
    public void A_mistake_in_a_fact_is_told_with_its_place(string fact, ProblemCode code, string path) =>
        Told($$"""{ "facts": [ {{fact}} ], "clauses": [] }""", (code, "/facts/0" + path));

    [Theory]
    [InlineData("""{ "kind": "money" }""", ProblemCode.MissingMember, "")]
    [InlineData("""{ "values": [] }""", ProblemCode.MissingMember, "")]
    [InlineData("""{ "kind": "money", "values": [] }""", ProblemCode.EmptyList, "/values")]
    [InlineData("""{ "kind": "money", "values": [ { "value": 3000 } ] }""", ProblemCode.WrongType, "/values/0/value")]
    [InlineData("""{ "kind": "money", "values": [ { "value": "3000" } ] }""", ProblemCode.Malformed, "/values/0/value")]
    [InlineData("""{ "kind": "count", "values": [ { "value": 1.5 } ] }""", ProblemCode.WrongType, "/values/0/value")]
    [InlineData("""{ "kind": "periods", "values": [ { "value": [] } ] }""", ProblemCode.EmptyList, "/values/0/value")]
    [InlineData("""{ "kind": "territorySet", "values": [ { "value": ["Lens"] } ] }""", ProblemCode.Malformed, "/values/0/value/0")]
    [InlineData("""{ "kind": "money", "otherwise": { "unverifiable": "" } }""", ProblemCode.BlankText, "/otherwise/unverifiable")]
    [InlineData("""{ "kind": "money", "otherwise": { } }""", ProblemCode.MissingMember, "/otherwise")]
    [InlineData("""{ "kind": "records", "otherwise": 1 }""", ProblemCode.UnknownValue, "/kind")]
    [InlineData("""{ "kind": "money", "hit": "lower", "otherwise": "1 EUR" }""", ProblemCode.UnknownValue, "/hit")]
    public void A_mistake_in_a_parameter_is_told_with_its_place(string parameter, ProblemCode code, string path) =>
        Told($$"""{ "parameters": { "p": {{parameter}} }, "clauses": [] }""", (code, "/parameters/p" + path));

    [Fact]
    public void Every_mistake_is_told_at_once() => Told(
        """
        { "facts": [ { "id": "a.b", "kind": "flg" } ], "parameters": { "p q": { "kind": "money", "otherwise": "1 €" } }, "conditions": { "x": { "is": 1 } },
          "clauses": [ { "id": "c", "requires": 1 }, { "id": "d", "require": { "all": [ { "knwon": "a.b" }, { "compare": ["submittedAt", "<", "2021-02-30"] } ] } } ] }
        """,
        (ProblemCode.UnknownValue, "/facts/0/kind"),
        (ProblemCode.Malformed, "/parameters/p q"),
        (ProblemCode.Malformed, "/parameters/p q/otherwise"),
        (ProblemCode.WrongType, "/conditions/x/is"),
        (ProblemCode.MissingMember, "/clauses/0"),
        (ProblemCode.UnknownMember, "/clauses/0/requires"),
        (ProblemCode.UnknownMember, "/clauses/1/require/all/0/knwon"),
        (ProblemCode.NoSuchDay, "/clauses/1/require/all/1/compare/2"));

    private static void Told(string json, params IEnumerable<(ProblemCode Code, string Path)> expected) =>
        Assert.Equal(expected, RuleFormat.Read(json).Errors.Select(one => (one.Problem.Code, one.Problem.Path)));
}
