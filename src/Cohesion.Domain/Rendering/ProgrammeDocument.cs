using Ardalis.GuardClauses;
using Cohesion.Domain.Programmes;

namespace Cohesion.Domain.Rendering;

/// <summary>A solidarity programme as a document: what it is, each campaign with its funnel as a picture, its rates and its indicators, in French or in English.</summary>
public static class ProgrammeDocument
{
    /// <summary>Writes a programme as Markdown (CommonMark with tables). A funnel stands in it twice: as an SVG in its place, and as a Mermaid flowchart.</summary>
    /// <remarks>The same figures give the same text everywhere. What is withheld is nowhere in it: neither as a number nor as the length of a bar.</remarks>
    /// <param name="programme">The figures to show: all, or those that may be published.</param>
    /// <param name="language">The language; a text that lacks in it stands in the other one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public static string ToMarkdown(ProgrammeFigures programme, Language language)
    {
        ProgrammeWords words = new(Guard.Against.Undefined(language));
        Markdown page = new Markdown().Heading(1, Guard.Against.Null(programme).Title.ToText(language));
        if (programme.IsFictional)
        {
            page.Paragraph(words.Say("Inventé pour l’exemple.", "Made up for an example."));
        }

        Facts(page, programme, words);
        foreach ((int i, CampaignFigures campaign) in programme.Campaigns.Index())
        {
            CampaignSection.Write(page, campaign, programme, $"funnel-{i + 1}", words);
        }

        if (programme.Citations.Count > 0)
        {
            page.Heading(2, words.Say("Sources", "Sources"));
            page.Items(programme.Citations.Select(Markdown.Link));
        }

        return page.ToString();
    }

    private static void Facts(Markdown page, ProgrammeFigures programme, ProgrammeWords words)
    {
        List<string> facts =
        [
            $"{Markdown.Bold(words.Say("Territoire", "Territory"))} {Markdown.Escape(string.Join(", ", programme.Quartiers.Select(code => $"{code}").Prepend($"{programme.Territory}")))}",
            $"{Markdown.Bold(words.Say("Période", "Period"))} {Markdown.Escape(programme.Period.ToText(words.Language))}",
        ];
        if (programme.Budget is { } budget)
        {
            facts.Add($"{Markdown.Bold(words.Say("Budget de l’ensemble", "Budget of the whole"))} {Markdown.Escape(budget.ToText(words.Language))}");
        }

        facts.AddRange(programme.Partners.Select(partner =>
            $"{Markdown.Bold(partner.Name)}{(partner.Part is { } part ? $" {Markdown.Escape(part.ToText(words.Language))}" : "")}"));
        page.Items(facts);
        page.Heading(2, words.Say("Axes", "Axes"));
        page.Items(programme.Axes.Select(axis => Markdown.Escape(axis.Title.ToText(words.Language))));
        if (programme.Policy is { } policy)
        {
            page.Paragraph(words.Say(
                $"Ce document ne montre que ce qui peut être publié\u202F: aucun chiffre au-dessous de {policy.Threshold}, ni rien qui en donnerait un.",
                $"This document shows only what may be published: no figure below {policy.Threshold}, and nothing that would give one away."));
        }
    }
}
