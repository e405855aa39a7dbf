using System.Text.RegularExpressions;
using Xunit;

namespace Cohesion.Domain.Tests.Foundation;

public partial class ProblemTextTests
{
    public static TheoryData<ProblemCode> Codes => [.. Enum.GetValues<ProblemCode>()];

    [Theory, MemberData(nameof(Codes))]
    public void Every_code_has_a_sentence_in_both_languages_with_the_same_placeholders(ProblemCode code)
    {
        string french = Say(code, Language.French), english = Say(code, Language.English);
        Assert.NotEqual(french, english);
        Assert.Equal(Marks(french), Marks(english));
        Assert.EndsWith(".", french, StringComparison.Ordinal);
        Assert.EndsWith(".", english, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Codes))]
    public void French_uses_its_own_typography(ProblemCode code)
    {
        string french = Say(code, Language.French);
        Assert.DoesNotMatch(@"[^\u202F][;:!?](\s|$)", french);
        Assert.DoesNotContain('\'', french);
    }

    [Fact]
    public void A_problem_says_what_was_found_what_was_expected_and_what_is_near() => Assert.Equal(
        "The member `enveloppe` is not known here. Expected: envelope, funders. The nearest: `envelope`.",
        new Problem(ProblemCode.UnknownMember, "/enveloppe", "enveloppe", "envelope, funders", "envelope").ToText(Language.English));

    [Fact]
    public void A_problem_is_said_in_one_short_line() => Assert.True(
        new Problem(ProblemCode.Malformed, "", new string('\n', 500)).ToText(Language.English) is { Length: < 200 } text && !text.Contains('\n', StringComparison.Ordinal));

    private static string Say(ProblemCode code, Language language) => new Problem(code, "", "FOUND", "EXPECTED").ToText(language);

    private static string[] Marks(string text) => [.. Mark().Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal)];

    [GeneratedRegex("FOUND|EXPECTED")]
    private static partial Regex Mark();
}
