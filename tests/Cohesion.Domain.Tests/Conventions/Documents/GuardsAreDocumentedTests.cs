using Xunit;

namespace Cohesion.Domain.Tests.Conventions.Documents;

public class GuardsAreDocumentedTests
{
    private const string Exception = "/// <exception cref=\"ArgumentException\">It is blank.</exception>";

    [Fact]
    public void The_library_keeps_to_it() => Breaches.None(GuardsAreDocumented.Breaches([.. Subjects.LibrarySources, .. Subjects.TestingSources]));

    [Theory]
    [InlineData("public sealed record", "/// <summary>Reads.</summary>", "public static int Of(string text) => text.Length;")]
    [InlineData("public sealed record", Exception, "public static int Of(string text) => Guard.Against.Null(text).Length;")]
    [InlineData("public sealed record", "/// <inheritdoc/>", "public int Of(string text) => Guard.Against.Null(text).Length;")]
    [InlineData("public sealed record", "/// <summary>Gets.</summary>", "public int Of { get; }\n\n    private int No() => Guard.Against.Default(1);")]
    [InlineData("internal static class", "/// <summary>Reads.</summary>", "public static int Of(string text) => Guard.Against.Null(text).Length;")]
    public void Members_that_refuse_nothing_or_say_so_pass(string type, string documentation, string member) => Breaches.None(Find(type, documentation, member));

    [Theory]
    [InlineData("public static int Of(string text) => Guard.Against.Null(text).Length;")]
    [InlineData("public static int Of(string text)\n    {\n\n        throw new ArgumentException(text);\n    }")]
    [InlineData("[Pure]\n    public static int Of(string text)\n    {\n        ArgumentNullException.ThrowIfNull(text);\n    }")]
    public void A_silent_refusal_is_found(string member) => Assert.Single(Find("public sealed record", "/// <summary>Reads.</summary>", member));

    private static IEnumerable<string> Find(string type, string documentation, string member) =>
        GuardsAreDocumented.Breaches([new SourceFile("src/P/F/A.cs", $"/// <summary>A type.</summary>\n{type} A\n{{\n    {documentation}\n    {member}\n}}\n")]);
}
