using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Foundation;

public class NearestTests
{
    private static readonly Gen<string> Words = Gen.Elements('a', 'b', 'é').ListOf().Select(letters => string.Concat(letters.Take(7)));

    [Theory]
    [InlineData("enveloppe", "envelope")]
    [InlineData("clasues", "clauses")]
    [InlineData("Title", "title")]
    [InlineData("thème", "theme")]
    [InlineData("budget", "")]
    [InlineData("", "")]
    public void A_typo_finds_its_word(string found, string nearest) =>
        Assert.Equal(nearest, Nearest.Of(found, ["title", "envelope", "clauses", "theme"]));

    [Fact]
    public void Of_two_words_equally_near_the_first_is_taken() => Assert.Equal("tha", Nearest.Of("thx", ["tha", "thb"]));

    [Fact]
    public void A_text_too_long_to_be_a_typo_is_near_nothing()
    {
        string limit = new('a', Nearest.MaximumLength);
        Assert.Equal(limit + "b", Nearest.Of(limit, [limit + "b"]));
        Assert.Equal("", Nearest.Of(limit + "a", [limit + "b"]));
    }

    [Fact]
    public void The_distance_agrees_with_its_definition() => Law.Holds(Words, Words, (a, b) => Nearest.Distance(a, b) == Naive(a, b));

    [Fact]
    public void The_distance_is_symmetric_and_zero_for_equal_words() =>
        Law.Holds(Words, Words, (a, b) => Nearest.Distance(a, b) == Nearest.Distance(b, a) && (Nearest.Distance(a, b) == 0) == (a == b));

    // The recursive definition, exponential and obvious.
    private static int Naive(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.IsEmpty || b.IsEmpty)
        {
            return a.Length + b.Length;
        }

        int best = Math.Min(Naive(a[1..], b) + 1, Math.Min(Naive(a, b[1..]) + 1, Naive(a[1..], b[1..]) + (a[0] == b[0] ? 0 : 1)));
        return a.Length > 1 && b.Length > 1 && a[0] == b[1] && a[1] == b[0] ? Math.Min(best, Naive(a[2..], b[2..]) + 1) : best;
    }
}
