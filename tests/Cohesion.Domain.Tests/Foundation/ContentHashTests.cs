using Xunit;

namespace Cohesion.Domain.Tests.Foundation;

public class ContentHashTests
{
    private const string Abc = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    [Fact]
    public void The_hash_is_that_of_FIPS_180_4() => Assert.Equal(Abc, ContentHash.Of("abc"u8).ToString());

    [Fact]
    public void Parsing_inverts_writing() => Law.ParseInvertsToString(Any.ContentHashes);

    [Fact]
    public void Hashes_are_ordered_as_their_texts() => Law.Holds(
        Any.ContentHashes, Any.ContentHashes, (a, b) => Math.Sign(a.CompareTo(b)) == Math.Sign(string.CompareOrdinal(a.ToString(), b.ToString())));

    [Fact]
    public void The_order_is_total() => Law.OrdersTotally(Any.ContentHashes);

    [Theory]
    [InlineData("")]
    [InlineData("sha256:")]
    [InlineData("SHA256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("sha256:BA7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad ")]
    [InlineData("sha256:0000000000000000000000000000000000000000000000000000000000000000")]
    public void Nothing_else_is_a_hash(string text)
    {
        Assert.False(ContentHash.TryParse(text, null, out ContentHash hash));
        Assert.Equal(default, hash);
        _ = Assert.Throws<FormatException>(() => ContentHash.Parse(text, null));
    }

    [Fact]
    public void The_default_value_is_no_hash() => Assert.Equal("", default(ContentHash).ToString());
}
