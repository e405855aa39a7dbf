using System.Text;
using Cohesion.Domain.Configuration;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class JsonTreeTests
{
    [Theory]
    [InlineData("", 1, 1, ProblemCode.Truncated, "", "")]
    [InlineData("  \n ", 2, 2, ProblemCode.Truncated, "", "")]
    [InlineData("{ \"a\": tru", 1, 11, ProblemCode.Truncated, "", "")]
    [InlineData("{ \"a\": [1, 2", 1, 13, ProblemCode.Truncated, "", "")]
    [InlineData("-", 1, 2, ProblemCode.Truncated, "", "")]
    [InlineData("call: 1", 1, 1, ProblemCode.NotJson, "call", "value")]
    [InlineData("{ \"a\": 1, }", 1, 11, ProblemCode.NotJson, "}", "\"…\"")]
    [InlineData("{ \"a\": 1 \"b\": 2 }", 1, 10, ProblemCode.NotJson, "\"", ", }")]
    [InlineData("{ \"a\" 1 }", 1, 7, ProblemCode.NotJson, "1", ":")]
    [InlineData("{ a: 1 }", 1, 3, ProblemCode.NotJson, "a", "\"…\" }")]
    [InlineData("[1 2]", 1, 4, ProblemCode.NotJson, "2", ", ]")]
    [InlineData("[1, ]", 1, 5, ProblemCode.NotJson, "]", "value")]
    [InlineData("{ \"é😀\": 'x' }", 1, 10, ProblemCode.NotJson, "'x'", "value")]
    [InlineData("{} x", 1, 4, ProblemCode.NotJson, "x", "")]
    [InlineData("{\n  // no\n}", 2, 3, ProblemCode.NotJson, "//", "\"…\" }")]
    [InlineData("[\"a\nb\"]", 1, 4, ProblemCode.NotJson, "\\n", "")]
    [InlineData("{ \"a\": 1, \"a\": 2 }", 1, 11, ProblemCode.DuplicateMember, "a", "")]
    [InlineData("[\"\\ud800\"]", 1, 2, ProblemCode.UnpairedSurrogate, "\"\\ud800\"", "")]
    public void What_is_no_JSON_is_told_with_its_place(string text, int line, int column, ProblemCode code, string found, string expected)
    {
        Diagnostic diagnostic = Assert.Single(Diagnostics(Encoding.UTF8.GetBytes(text)));
        Assert.Equal((line, column, code, found, expected), (diagnostic.Line, diagnostic.Column, diagnostic.Problem.Code, diagnostic.Problem.Found, diagnostic.Problem.Expected));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told_and_what_stands_before_is_read() => Assert.Equal(
        [(11, ProblemCode.DuplicateMember), (21, ProblemCode.NotUtf8)],
        Diagnostics([.. "{ \"a\": 1, \"a\": 2, \"é"u8, 0xE9, .. "\": 3 }"u8]).Select(one => (one.Column, one.Problem.Code)));

    [Fact]
    public void Half_a_character_in_a_string_of_ours_is_no_text_either() =>
        Assert.Equal(ProblemCode.NotUtf8, Assert.Single(Diagnostics(JsonText.ToUtf8("[\"\ud800\"]"))).Problem.Code);

    [Fact]
    public void Depth_up_to_the_limit_is_read() => Assert.Empty(Diagnostics(Nested(FileLimits.Depth)));

    [Fact]
    public void Depth_past_the_limit_is_refused_where_it_is_passed()
    {
        Diagnostic diagnostic = Assert.Single(Diagnostics(Nested(FileLimits.Depth + 1)));
        Assert.Equal((ProblemCode.TooDeep, FileLimits.Depth + 1), (diagnostic.Problem.Code, diagnostic.Column));
    }

    [Theory, InlineData(FileLimits.Elements - 1, 0), InlineData(FileLimits.Elements, 1)]
    public void Elements_are_counted_with_the_list_that_holds_them(int count, int problems) => Assert.Equal(
        problems, Diagnostics(Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat("1", count))}]")).Count(one => one.Problem.Code == ProblemCode.TooManyElements));

    [Theory, InlineData(FileLimits.Bytes, 0), InlineData(FileLimits.Bytes + 1, 1)]
    public void Size_is_refused_past_the_limit(int size, int problems)
    {
        byte[] bytes = new byte[size];
        bytes.AsSpan().Fill((byte)' ');
        bytes[0] = (byte)'1';
        Assert.Equal(problems, Diagnostics(bytes).Count(one => one.Problem.Code == ProblemCode.TooLarge));
    }

    private static byte[] Nested(int depth) => Encoding.UTF8.GetBytes(new string('[', depth) + new string(']', depth));

    private static ValueList<Diagnostic> Diagnostics(byte[] bytes)
    {
        DiagnosticSink sink = new();
        _ = JsonTree.Parse(bytes, sink);
        return sink.InFileOrder();
    }
}
