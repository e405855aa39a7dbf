namespace Cohesion.Domain.Tests.Calls;

/// <summary>For each kind of lint, part of a call that is odd in that way, and one beside it that is not.</summary>
internal static class LintExamples
{
    private const string AtMost100 = """{ "compare": ["request.amount", "<=", "100 EUR"] }""";

    private static string Tests(string amount, string verdict) =>
        $$"""{ "name": "{{amount}} {{verdict}}", "facts": { "request.amount": "{{amount}} EUR" }, "expect": { "verdict": "{{verdict}}" } }""";

    private static string Clauses(params string[] clauses) => $$"""{ "clauses": [ {{string.Join(", ", clauses)}} ] }""";

    private static string Require(string id, string condition, string more = "") => $$"""{ "id": "{{id}}", "require": {{condition}}{{more}} }""";

    private static string Amount(string relation, int euros) => $$"""{ "compare": ["request.amount", "{{relation}}", "{{euros}} EUR"] }""";

    private static string Except(params string[] exceptions) =>
        $$""", "except": [ {{string.Join(", ", exceptions.Select((when, i) => $$"""{ "id": "e{{i}}", "when": {{when}} }"""))}} ]""";

    private static string Ceilings(string rows, string more = "") => $$"""
        { "parameters": { "ceiling": { "kind": "money", "values": [ {{rows}} ]{{more}} } }, "clauses": [ { "id": "c", "require": { "compare": ["request.amount", "<=", "@ceiling"] } } ] }
        """;

    private static string Row(string when, int euros) => $$"""{ "when": {{when}}, "value": "{{euros}} EUR" }""";

    public static (ProblemCode Code, string Odd, string Sound, string Path)[] All { get; } =
    [
        (ProblemCode.NobodyEligible, Clauses(Require("a", Amount(">", 100)), Require("b", Amount("<", 100))), Clauses(Require("a", Amount(">=", 100)), Require("b", Amount("<=", 100))), "/clauses/1"),
        (ProblemCode.ClauseNeverApplies,
            Clauses(Require("a", AtMost100, """, "when": { "compare": ["project.beneficiaries.total", "<", 0] }""")),
            Clauses(Require("a", AtMost100, """, "when": { "compare": ["project.beneficiaries.total", "<=", 0] }""")), "/clauses/0/when"),
        (ProblemCode.ClauseNeverFails,
            Clauses(Require("a", """{ "compare": ["project.beneficiaries.quartier", "<=", "project.beneficiaries.total"] }""")),
            Clauses(Require("a", """{ "compare": ["project.beneficiaries.quartier", "<", "project.beneficiaries.total"] }""")), "/clauses/0"),
        (ProblemCode.ClauseAlwaysFails,
            Clauses(Require("a", """{ "compare": ["project.beneficiaries.quartier", ">", "project.beneficiaries.total"] }""")),
            Clauses(Require("a", """{ "compare": ["project.beneficiaries.quartier", ">=", "project.beneficiaries.total"] }""")), "/clauses/0"),
        (ProblemCode.ClauseNeverDecides, Clauses(Require("a", AtMost100), Require("b", Amount("<=", 101))), Clauses(Require("a", AtMost100), Require("b", Amount(">=", 50))), "/clauses/1"),
        (ProblemCode.RedundantCondition,
            Clauses(Require("a", $$"""{ "all": [ {{AtMost100}}, {{Amount("<=", 200)}} ] }""")),
            Clauses(Require("a", $$"""{ "any": [ {{AtMost100}}, {{Amount("=", 200)}} ] }""")), "/clauses/0/require/all/1"),
        (ProblemCode.ExceptionNeverLifts, Clauses(Require("a", AtMost100, Except(Amount("<=", 50)))), Clauses(Require("a", AtMost100, Except(Amount("<=", 150)))), "/clauses/0/except/0"),
        (ProblemCode.ExceptionCovered,
            Clauses(Require("a", AtMost100, Except(Amount("<=", 150), Amount("<=", 120)))),
            Clauses(Require("a", AtMost100, Except(Amount("<=", 150), """{ "flag": "project.collective" }"""))), "/clauses/0/except/1"),
        (ProblemCode.ExceptionsOverlap,
            Clauses(Require("a", AtMost100, Except(Amount("<=", 150), """{ "flag": "project.collective" }"""))),
            Clauses(Require("a", AtMost100, Except(Amount("<=", 150), $$"""{ "all": [ { "flag": "project.collective" }, {{Amount(">", 150)}} ] }"""))), "/clauses/0/except/1"),
        (ProblemCode.CasesMeet,
            Ceilings($"{Row("""{ "has": { "fact": "project.themes", "any": ["1.1"] } }""", 1)}, {Row("""{ "has": { "fact": "project.themes", "any": ["2"] } }""", 2)}", """, "otherwise": "3 EUR" """),
            Ceilings($"{Row("""{ "flag": "project.collective" }""", 1)}, {Row("""{ "not": { "flag": "project.collective" } }""", 2)}"), "/parameters/ceiling/values/1"),
        (ProblemCode.CaseMissing,
            Ceilings(Row("""{ "flag": "project.collective" }""", 1)),
            Ceilings(Row("""{ "flag": "project.collective" }""", 1), """, "otherwise": "3 EUR" """), "/parameters/ceiling/values"),
        (ProblemCode.UndecidedThoughAgreed,
            Clauses(Require("a", $$"""{ "all": [ { "flag": "project.collective" }, { "any": [ {{AtMost100}}, {{Amount(">", 50)}} ] } ] }""")),
            Clauses(Require("a", $$"""{ "all": [ { "flag": "project.collective" }, { "any": [ {{AtMost100}}, {{Amount(">", 150)}} ] } ] }""")), "/clauses/0"),
        (ProblemCode.ThresholdAgainstTests,
            $$"""{ "clauses": [ {{Require("a", Amount("<", 100))}} ], "tests": [ {{Tests("100", "eligible")}}, {{Tests("100.01", "notEligible")}} ] }""",
            $$"""{ "clauses": [ {{Require("a", AtMost100)}} ], "tests": [ {{Tests("100", "eligible")}}, {{Tests("100.01", "notEligible")}} ] }""", "/clauses/0/require/compare/1"),
        (ProblemCode.UntestedThreshold,
            $$"""{ "clauses": [ {{Require("a", AtMost100)}} ], "tests": [ {{Tests("100", "eligible")}}, {{Tests("101", "notEligible")}} ] }""",
            $$"""{ "clauses": [ {{Require("a", AtMost100)}} ], "tests": [ {{Tests("100", "eligible")}}, {{Tests("100.01", "notEligible")}} ] }""", "/clauses/0/require/compare/2"),
        (ProblemCode.ShareOfNothing,
            """{ "clauses": [ { "id": "a", "excludeWhen": { "share": { "fact": "project.beneficiaries.women", "base": "project.beneficiaries.total", "lessThan": "50 %" } } } ] }""",
            """{ "clauses": [ { "id": "a", "require": { "share": { "fact": "project.beneficiaries.women", "base": "project.beneficiaries.total", "atLeast": "50 %" } } } ] }""",
            "/clauses/0/excludeWhen"),
    ];
}
