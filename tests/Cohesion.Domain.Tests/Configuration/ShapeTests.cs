using System.Text;
using Cohesion.Domain.Configuration;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class ShapeTests
{
    private const string Least = "\"garden\": \"a\", \"title\": { \"fr\": \"A\", \"en\": \"A\" }, \"kind\": \"park\", \"area\": 1";

    [Theory]
    [InlineData("\"bedz\": []", "1 UnknownMember /bedz `bedz` → beds")]
    [InlineData("\"beds\": {}", "9 WrongType /beds `{}` → array")]
    [InlineData("\"beds\": []", "9 EmptyList /beds `` → ")]
    [InlineData("\"beds\": [\"a\",\"b\",\"c\",\"d\"]", "9 WrongLength /beds `[…]` → 1 ≤ … ≤ 3")]
    [InlineData("\"beds\": [\"a\",\"b\",\"a\"]", "18 DuplicateElement /beds/2 `a` → ")]
    [InlineData("\"beds\": [\"a\",\"B\"]", "14 Malformed /beds/1 `B` → rose-bed")]
    [InlineData("\"opened\": \"2021-13\"", "11 NoSuchDay /opened `2021-13` → 2021-04")]
    [InlineData("\"opened\": 2021", "11 WrongType /opened `2021` → string `2021-04`, object")]
    [InlineData("\"opened\": { \"until\": \"2021-04\" }", "11 MissingMember /opened `` → from")]
    [InlineData("\"opened\": { \"from\": \"2021-04\", \"until\": \"2021-05\", \"before\": \"2021-06\" }", "52 ConflictingMembers /opened/before `before` → until | before")]
    [InlineData("\"code\": \"abcdéf\"", "9 TextTooLong /code `abcdéf` → ≤ 5")]
    [InlineData("\"code\": \"\u00A0\"", "9 BlankText /code `\u00A0` → ")]
    [InlineData("\"code\": 12", "9 WrongType /code `12` → string")]
    [InlineData("\"plants\": {}", "11 EmptyList /plants `` → ")]
    [InlineData("\"plants\": { \"note\": \"n\" }", "11 EmptyList /plants `` → ")]
    [InlineData("\"plants\": { \"R\": { \"count\": 1 } }", "13 Malformed /plants/R `R` → rose-bed")]
    [InlineData("\"plants\": { \"r\": { \"count\": 101 } }", "29 NumberOutOfRange /plants/r/count `101` → 0 ≤ … ≤ 100")]
    [InlineData("\"plants\": { \"r\": { \"count\": 1.5 } }", "29 WrongType /plants/r/count `1.5` → integer")]
    [InlineData("\"plants\": { \"r\": { \"count\": \"1\" } }", "29 WrongType /plants/r/count `\"1\"` → integer")]
    [InlineData("\"generation\": 2016", "15 UnknownValue /generation `2016` → 2015, 2024")]
    [InlineData("\"generation\": \"inforce\"", "15 UnknownValue /generation `inforce` → inForce")]
    [InlineData("\"none\": false", "9 UnknownValue /none `false` → true")]
    [InlineData("\"isClosed\": null", "13 WrongType /isClosed `null` → true, false")]
    [InlineData("\"width\": 1", "1 MissingMember  `` → length")]
    [InlineData("\"when\": {}", "9 MissingMember /when `` → all | not | compare | between")]
    [InlineData("\"when\": { \"al\": [] }", "11 UnknownMember /when/al `al` → all")]
    [InlineData("\"when\": { \"all\": [], \"not\": {} }", "18 EmptyList /when/all `` → ", "22 ConflictingMembers /when/not `not` → all | not")]
    [InlineData("\"when\": { \"compare\": [\"a\", \"<\"] }", "22 WrongLength /when/compare `[…]` → 3")]
    [InlineData("\"when\": { \"compare\": [\"2021-13\", \"!\", 6] }", "23 NoSuchDay /when/compare/0 `2021-13` → rose-bed, 2021-04", "34 UnknownValue /when/compare/1 `!` → <", "39 NumberOutOfRange /when/compare/2 `6` → -5 ≤ … ≤ 5")]
    [InlineData("\"when\": { \"between\": \"a\" }", "9 MissingMember /when `` → min | max")]
    [InlineData("\"fee\": { \"unit\": \"days\" }", "18 UnknownValue /fee/unit `days` → day")]
    [InlineData("\"fee\": { }", "8 MissingMember /fee `` → unit")]
    [InlineData("\"fee\": { \"unit\": \"day\", \"minutes\": 1 }", "25 UnknownMember /fee/minutes `minutes` → ")]
    [InlineData("\"cite\": [ { \"text\": \"a\", \"url\": \"a b\" } ]", "33 Malformed /cite/0/url `a b` → https://example.org/")]
    [InlineData("\"remarks\": { \"a\": \"b\", \"a\": \"c\" }", "24 DuplicateMember /remarks/a `a` → ")]
    public void Every_mistake_has_its_code_and_its_place(string more, params string[] expected) =>
        Assert.Equal(expected, Check($"{{{Least},\n{more}}}").Select(Short));

    [Fact]
    public void A_missing_translation_is_a_warning_and_no_translation_an_error()
    {
        Assert.Equal(["10 MissingTranslation /title `` → en"], Check("""{"title":{"fr":"A"},"garden":"a","kind":"park","area":1}""").Select(Short));
        Assert.Equal(["10 MissingMember /title `` → fr | en"], Check("""{"title":{},"garden":"a","kind":"park","area":1}""").Select(Short));
    }

    [Fact]
    public void Everything_is_told_at_once_in_the_order_of_the_file() => Assert.Equal(
        ["1 MissingMember  `` → garden", "1 MissingMember  `` → kind", "1 MissingMember  `` → area | length", "11 WrongType /title `1` → object", "13 UnknownMember /x `x` → "],
        Check("""{"title": 1,"x":1}""").Select(Short));

    [Fact]
    public void What_stands_before_a_syntax_error_is_checked_and_what_is_after_it_is_not_missed() => Assert.Equal(
        ["11 WrongType /title `1` → object", "32 UnknownMember /when/all/0/x `x` → ", "38 NotJson /when/all/0 `}` → \"…\""],
        Check("""{"title": 1, "when":{"all": [ {"x":1,}""").Select(Short));

    private static string Short(Diagnostic one)
    {
        Problem problem = one.Problem;
        return $"{one.Column} {problem.Code} {problem.Path} `{problem.Found}` → {(problem.Nearest.Length > 0 || problem.Code == ProblemCode.UnknownMember ? problem.Nearest : problem.Expected)}";
    }

    private static ValueList<Diagnostic> Check(string json)
    {
        DiagnosticSink sink = new();
        TinyFormat.Garden.Check(JsonTree.Parse(Encoding.UTF8.GetBytes(json), sink).Root!, sink);
        return sink.InFileOrder();
    }
}
