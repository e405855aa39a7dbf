using System.Text.RegularExpressions;
using System.Xml.Linq;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Programmes;
using Cohesion.Domain.Rendering;
using Cohesion.Domain.Statistics;
using Xunit;

namespace Cohesion.Domain.Tests.Rendering;

public class ProgrammeDocumentTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<Language> Languages => [Language.French, Language.English];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_picture_is_told_to_those_who_do_not_see_it(Language language)
    {
        XElement picture = Picture(Sample("lille-2006/programme.json"), language);
        Assert.Equal("img", picture.Attribute("role")?.Value);
        Assert.NotNull(picture.Attribute("viewBox"));
        Assert.Equal(["title", "desc"], picture.Elements().Take(2).Select(element => element.Name.LocalName));
        Assert.Equal("doors-title doors-desc", picture.Attribute("aria-labelledby")?.Value);
        Assert.Equal(["doors-title", "doors-desc"], picture.Elements().Take(2).Select(element => element.Attribute("id")?.Value));
        Assert.Contains(language == Language.French ? "1\u202F500\u00A0foyers, 75\u202F%" : "1,500\u00A0households, 75%", picture.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_needs_nothing_else_and_prints_in_black_and_white()
    {
        XElement picture = Picture(Sample("lille-2006/programme.json"), Language.French);
        Assert.DoesNotContain(picture.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "href" or "style" or "class");
        string[] colours = [.. picture.DescendantsAndSelf().Attributes().SelectMany(attribute => Regex.Matches(attribute.Value, "#[0-9a-f]{6}")).Select(match => match.Value).Distinct()];
        Assert.All(colours, colour => Assert.Equal((colour[1..3], colour[1..3]), (colour[3..5], colour[5..7])));
        Assert.Contains(picture.Elements(Svg + "text"), text => text.Value == "Foyers prévenus par courrier");
    }

    [Fact]
    public void Text_never_turns_into_markup_and_any_text_can_be_drawn() => Law.Holds(Generate.LocalizedTexts, Generate.Funnels, (title, funnel) =>
    {
        string text = FunnelPicture.ToSvg(FunnelFigures.Of(funnel, title, null), title, Language.French);
        return XElement.Parse(text).Element(Svg + "title")!.Value.Length > 0 && !text.Contains("\n\n", StringComparison.Ordinal);
    });

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_document_shows_a_funnel_as_a_picture_and_as_a_diagram_with_its_rates(Language language)
    {
        string text = ProgrammeDocument.ToMarkdown(ProgrammeFigures.All(Sample("lille-2006/programme.json")), language);
        Assert.Contains("\n<svg ", text, StringComparison.Ordinal);
        Assert.Contains("```mermaid\nflowchart TD\n  s0[", text, StringComparison.Ordinal);
        Assert.Contains(language == Language.French ? "600 / 1\u202F500 = 40\u202F%" : "600 / 1,500 = 40%", text, StringComparison.Ordinal);
        Assert.Contains(language == Language.French ? "aucun taux\u202F: unités différentes" : "no rate: different units", text, StringComparison.Ordinal);
        Assert.Contains("lagazettedescommunes.com/17045/", text, StringComparison.Ordinal);
    }

    /// <summary>Neither the 2 in hospital nor the 68 who were not, nor a bar that is as long as they are many.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void What_is_published_holds_neither_the_two_in_hospital_nor_the_sixty_eight(Language language)
    {
        ProgrammeFigures published = ProgrammeFigures.Publishable(Sample("lille-2006/programme.json"), new DisclosurePolicy());
        string text = ProgrammeDocument.ToMarkdown(published, language);
        Assert.DoesNotMatch(@"(?<![\d\u202F.,:/-])(2|68)(?![\d\u202F.,]*\d)\s*(foyer|personne|household|person|people|/)", text);
        Assert.DoesNotContain("68", Regex.Replace(text, "<svg.*?</svg>", "", RegexOptions.Singleline), StringComparison.Ordinal);
        XElement picture = XElement.Parse(FunnelPicture.ToSvg(published.Campaigns[0].Funnel!, published.Title, language));
        XElement box = Assert.Single(picture.Elements(Svg + "rect"), rect => rect.Attribute("stroke-dasharray") is not null);
        Assert.Equal("60", box.Attribute("width")?.Value);
        Assert.DoesNotContain(picture.Descendants(Svg + "text"), line => Regex.IsMatch(line.Value, @"(?<![\d\u202F,.])(2|68)(?![\d\u202F,.])"));
    }

    [Theory]
    [InlineData("1. Doors", "s0[\"1#46; Doors<br/>1#160;household\"]")]
    [InlineData("- `a` \"b\" #c;", "s0[\"#45; #96;a#96; #34;b#34; #35;c#59;<br/>1#160;household\"]")]
    [InlineData("Room 1.5", "s0[\"Room 1.5<br/>1#160;household\"]")]
    public void A_title_is_no_markup_in_a_diagram(string title, string box)
    {
        FunnelPlan plan = FunnelPlan.Create([new FunnelStage(StageId.Parse("a", null), LocalizedText.OfEnglish(title), CountUnit.Household)]);
        string diagram = FunnelDiagram.Of(FunnelFigures.Of(Funnel.Declare(plan, KeyValuePair.Create(StageId.Parse("a", null), 1L)), LocalizedText.OfEnglish("a"), null), Language.English);
        Assert.Contains(box, diagram.Replace("\u00A0", "#160;", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Bars_are_as_long_as_their_counts()
    {
        int[] widths = [.. Picture(Sample("aubagne-2018/programme.json"), Language.French).Elements(Svg + "rect").Skip(1).Select(rect => (int)rect.Attribute("width")!)];
        Assert.Equal([440, 149, 95, 14, 6], widths);
    }

    private static XElement Picture(SolidarityProgramme programme, Language language)
    {
        CampaignFigures campaign = ProgrammeFigures.All(programme).Campaigns[0];
        return XElement.Parse(FunnelPicture.ToSvg(campaign.Funnel!, campaign.Title, language, "doors"));
    }

    private static SolidarityProgramme Sample(string path) =>
        ProgrammeFile.Read(Repository.Read($"samples/{path}")).TryGetValue(out SolidarityProgramme? programme) ? programme : throw new InvalidOperationException(path);
}
