using Cohesion.Domain.Programmes;

namespace Cohesion.Domain.Rendering;

/// <summary>A campaign in the document of its programme.</summary>
internal static class CampaignSection
{
    public static void Write(Markdown page, CampaignFigures campaign, ProgrammeFigures programme, string name, ProgrammeWords words)
    {
        page.Heading(2, campaign.Title.ToText(words.Language));
        List<string> facts = [];
        if (programme.Axes.FirstOrDefault(axis => axis.Id == campaign.Axis) is { } along)
        {
            facts.Add($"{Markdown.Bold(words.Say("Axe", "Axis"))} {Markdown.Escape(along.Title.ToText(words.Language))}");
        }

        if (campaign.Period is { } period)
        {
            facts.Add($"{Markdown.Bold(words.Say("Période", "Period"))} {Markdown.Escape(period.ToText(words.Language))}");
        }

        if (campaign.Quartiers.Count > 0)
        {
            facts.Add($"{Markdown.Bold(words.Say("Quartiers", "Quartiers"))} {Markdown.Escape(string.Join(", ", campaign.Quartiers))}");
        }

        facts.Add($"{Markdown.Bold(words.Say("Coût propre", "Cost of its own"))} {Markdown.Escape(campaign.Cost is { } cost ? cost.ToText(words.Language) : words.Say("aucune source ne le dit", "no source says"))}");
        page.Items(facts);
        if (campaign.Funnel is { } funnel)
        {
            Funnel(page, campaign, funnel, name, words);
        }

        foreach (IndicatorFigures indicator in campaign.Indicators)
        {
            IndicatorSection.Write(page, indicator, words);
        }

        if (campaign.Withheld.Count > 0)
        {
            page.Heading(3, words.Say("Non publié", "Not published"));
            page.Items(campaign.Withheld.Select(withheld => Markdown.Escape(withheld.ToText(words.Language))));
        }

        if (campaign.Citations.Count > 0)
        {
            page.Heading(3, words.Say("Sources", "Sources"));
            page.Items(campaign.Citations.Select(Markdown.Link));
        }
    }

    private static void Funnel(Markdown page, CampaignFigures campaign, FunnelFigures funnel, string name, ProgrammeWords words)
    {
        page.Picture(FunnelPicture.ToSvg(funnel, campaign.Title, words.Language, name));
        page.Fenced("mermaid", FunnelDiagram.Of(funnel, words.Language));
        page.Table(
            [
                words.Say("Étape", "Stage"), words.Say("Compté", "Counted"), words.Say("De ce dont elle est une partie", "Of what it is a part of"),
                words.Say("De la première étape", "Of the first stage"), words.Say("Source", "Source"),
            ],
            FunnelRow.Of(funnel).Select(row => (IReadOnlyList<string>)
            [
                Markdown.Escape(string.Concat(Enumerable.Repeat("↳ ", row.Depth)) + row.Stage.Title.ToText(words.Language)),
                Markdown.Escape(words.Of(row.Count)),
                row.IsFirst ? "" : Markdown.Escape(words.WithFraction(row.Conditional)),
                row.IsFirst ? "" : Markdown.Escape(words.WithFraction(row.Coverage)),
                string.Join(", ", funnel.SourcesOf(row.Stage.Id).Select(Markdown.Link)),
            ]));
        CostPerBeneficiary[] costs = [.. FunnelRow.Of(funnel).Select(row => campaign.CostPer(row.Stage.Id)).OfType<CostPerBeneficiary>()];
        if (costs.Length > 0)
        {
            page.Items(costs.Select(cost => Markdown.Escape(cost.ToText(words.Language))));
        }
    }
}
