using Xunit;

namespace Cohesion.Domain.Tests.Foundation;

public class CanonicalJsonTests
{
    [Fact]
    public void Members_stand_in_the_order_of_the_calls_and_what_is_absent_leaves_no_trace() => Assert.Equal(
        """
        {
          "call": "trois-vals",
          "title": {
            "fr": "Appel à projets"
          },
          "count": -12,
          "open": true,
          "themes": [
            "1.1",
            "2"
          ],
          "empty": {},
          "cite": [
            {
              "text": "art. 3",
              "url": "https://example.org/é"
            }
          ]
        }

        """.ReplaceLineEndings("\n"),
        CanonicalJson.ToText(json => json.Object(members =>
        {
            members.Member("call", "trois-vals");
            members.Member("contract", (string?)null);
            members.Member("title", LocalizedText.OfFrench("Appel à projets"));
            members.Member("count", -12);
            members.Member("open", true);
            members.Texts("themes", ["1.1", "2"]);
            members.Texts("objectives", Array.Empty<string>());
            members.Member("empty", static _ => { });
            members.Cite([new Citation("art. 3", new Uri("https://example.org/é"))]);
        })));

    [Fact]
    public void Only_what_JSON_cannot_hold_is_escaped()
    {
        Assert.Equal("\"É’\u202F\u00A0😀\u007F\u2028/<\"", CanonicalJson.Quote("É’\u202F\u00A0😀\u007F\u2028/<"));
        Assert.Equal(@"""\""\\\b\f\n\r\t\u0000\u001f""", CanonicalJson.Quote("\"\\\b\f\n\r\t\u0000\u001F"));
    }

    [Fact]
    public void Halves_of_characters_are_escaped()
    {
        Assert.Equal(@"""a\ud800""", CanonicalJson.Quote("a\ud800"));
        Assert.Equal(@"""\udc00\ud800b\udbff""", CanonicalJson.Quote("\udc00\ud800b\udbff"));
        Assert.Equal(@"""\ud83d😀\ude00""", CanonicalJson.Quote("\ud83d😀\ude00"));
    }

    [Fact]
    public void The_text_ends_with_one_line_feed() => Assert.Equal("[]\n"u8.ToArray(), CanonicalJson.ToUtf8(json => json.List(static _ => { })));
}
