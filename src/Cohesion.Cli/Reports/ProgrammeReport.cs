using Cohesion.Domain;
using Cohesion.Domain.Programmes;

namespace Cohesion.Cli.Reports;

/// <summary>A programme for people: each campaign with its funnel as bars, its rates with their fractions, its indicators and targets, and what is withheld.</summary>
internal static class ProgrammeReport
{
    public static void Print(Session session, ProgrammeFigures programme)
    {
        Language language = session.Language;
        session.Page.Title(programme.Title.ToText(language));
        if (programme.IsFictional)
        {
            session.Page.Line(CallReport.Made(session, programme.IsFictional));
        }

        string places = string.Join(", ", programme.Quartiers.Select(code => $"{code}").Prepend($"{programme.Territory}"));
        session.Page.Line($"{places}, {programme.Period.ToText(language)}");
        if (programme.Budget is { } budget)
        {
            session.Page.Line(session.Say("Budget de l’ensemble\u00A0: ", "Budget of the whole: ") + budget.ToText(language));
        }

        foreach (ProgrammeAxis axis in programme.Axes)
        {
            session.Page.Item(axis.Title.ToText(language));
        }

        foreach (CampaignFigures campaign in programme.Campaigns)
        {
            Campaign(session, campaign);
        }

        InstrumentReport.Print(session, programme);
        if (programme.Policy is { } policy)
        {
            Withheld(session, programme, policy.Threshold);
        }
    }

    private static void Campaign(Session session, CampaignFigures campaign)
    {
        Language language = session.Language;
        session.Page.Heading(campaign.Title.ToText(language));
        session.Page.Line(campaign.Cost is { } cost
            ? session.Say("Coût propre\u00A0: ", "Cost of its own: ") + cost.ToText(language)
            : session.Say("Coût propre\u00A0: aucune source ne le dit.", "Cost of its own: no source says."));
        if (campaign.Funnel is { } funnel)
        {
            FunnelReport.Print(session, campaign, funnel);
        }

        foreach (IndicatorFigures indicator in campaign.Indicators)
        {
            IndicatorReport.Print(session, indicator);
        }
    }

    private static void Withheld(Session session, ProgrammeFigures programme, long threshold)
    {
        session.Page.Heading(session.Say("Non publié", "Not published"));
        Withheld[] all = [.. programme.Campaigns.SelectMany(campaign => campaign.Withheld), .. programme.Withheld];
        session.Page.Line(all.Length == 0
            ? session.Say($"Rien\u00A0: aucun chiffre n’est au-dessous de {threshold}.", $"Nothing: no figure is below {threshold}.")
            : session.Say($"Aucun chiffre au-dessous de {threshold}, ni rien qui en donnerait un\u00A0:", $"No figure below {threshold}, and nothing that would give one away:"));
        foreach (Withheld one in all)
        {
            session.Page.Item(one.ToText(session.Language));
        }
    }
}
