using System.Text.Json;
using Cohesion.Domain;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Selections;

namespace Cohesion.Cli.Reports;

/// <summary>The ranking, the awards and what remains.</summary>
internal static class SelectionReport
{
    public static void Print(Session session, Selection selection, ValueMap<ApplicationReference, string> titles)
    {
        Language language = session.Language;
        session.Page.Table(
            [session.Say("Rang", "Rank"), session.Say("Candidature", "Application"), session.Say("Note", "Score"), session.Say("Demandé", "Asked"), session.Say("Accordé", "Awarded")],
            selection.Awards.Select(award => (IReadOnlyList<string>)
            [
                award.Standing.Rank.ToString(System.Globalization.CultureInfo.InvariantCulture),
                titles.TryGetValue(award.Application, out string? title) ? $"{award.Application} {title}" : award.Application.ToString(),
                award.Standing.Total.ToText(language),
                award.Standing.Entry.Request.ToText(language),
                award.Amount.ToText(language),
            ]),
            0, 2, 3, 4);
        foreach (Award award in selection.Awards)
        {
            session.Page.Item($"{award.Application}{session.Colon}{award.Outcome.ToText(language)}{Tie(session, award, selection.Policy.Grid)}");
        }

        session.Page.Line("");
        session.Page.Line(session.Say(
            $"Enveloppe {selection.Envelope.ToText(language)}, accordé {selection.Awarded.ToText(language)}, reste {selection.Remaining.ToText(language)}.",
            $"Envelope {selection.Envelope.ToText(language)}, awarded {selection.Awarded.ToText(language)}, remaining {selection.Remaining.ToText(language)}."));
    }

    public static void WriteJson(Utf8JsonWriter json, Selection? selection)
    {
        if (selection is null)
        {
            return;
        }

        json.WriteString("envelope", selection.Envelope.ToString());
        json.WriteString("awarded", selection.Awarded.ToString());
        json.WriteString("remaining", selection.Remaining.ToString());
        json.WriteStartArray("awards");
        foreach (Award award in selection.Awards)
        {
            json.WriteStartObject();
            json.WriteNumber("rank", award.Standing.Rank);
            json.WriteString("application", award.Application.ToString());
            json.WriteString("score", award.Standing.Total.ToString());
            json.WriteString("asked", award.Standing.Entry.Request.ToString());
            json.WriteString("amount", award.Amount.ToString());
            json.WriteString("fr", award.Outcome.ToText(Language.French));
            json.WriteString("en", award.Outcome.ToText(Language.English));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Tie(Session session, Award award, ScoreGrid grid) => award.Standing.Tie is { } tie
        ? session.Say($" Égalité départagée par\u00A0: {tie.ToText(grid, Language.French)}.", $" Tie broken by: {tie.ToText(grid, Language.English)}.")
        : "";
}
