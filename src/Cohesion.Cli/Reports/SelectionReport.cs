using System.Globalization;
using System.Text.Json;
using Cohesion.Cli.Files;
using Cohesion.Domain;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Selections;

namespace Cohesion.Cli.Reports;

/// <summary>The ranking, the awards and what remains; the reserve list, what earmarks leave, the advice, and what holds of the whole.</summary>
internal static class SelectionReport
{
    public static void Print(Session session, SelectionOutcome outcome, ValueMap<ApplicationReference, string> titles)
    {
        Selection selection = outcome.Selection;
        Language language = session.Language;
        Awards(session, selection.Awards, selection.Policy.Grid, titles);
        session.Page.Line("");
        string over = selection.Overspent.IsZero ? "" : session.Say($" (dépassement {selection.Overspent.ToText(language)})", $" (overspent by {selection.Overspent.ToText(language)})");
        session.Page.Line(session.Say(
            $"Enveloppe {selection.Envelope.ToText(language)}, accordé {selection.Awarded.ToText(language)}{over}, reste {selection.Remaining.ToText(language)}.",
            $"Envelope {selection.Envelope.ToText(language)}, awarded {selection.Awarded.ToText(language)}{over}, remaining {selection.Remaining.ToText(language)}."));
        foreach (UnmetEarmark unmet in selection.UnmetEarmarks)
        {
            string candidates = unmet.Candidates.Count == 0 ? session.Say("personne d’autre", "nobody else") : string.Join(", ", unmet.Candidates);
            session.Page.Line(session.Say(
                $"Sous-enveloppe {unmet.Part.Id}\u00A0: il en reste {unmet.Left.ToText(language)} ; y prétendaient\u00A0: {candidates}.",
                $"Sub-envelope {unmet.Part.Id}: {unmet.Left.ToText(language)} left; for whom it might have been: {candidates}."));
        }

        if (selection.Seed is { } seed)
        {
            session.Page.Line(session.Say($"Tirage au sort\u00A0: graine « {seed} », {DrawSeed.Algorithm}.", $"Draw: seed “{seed}”, {DrawSeed.Algorithm}."));
        }

        foreach (PortfolioFinding finding in outcome.Record.Portfolio.Where(finding => finding.State is ClauseState.Met or ClauseState.NotMet or ClauseState.Undecided))
        {
            session.Page.Line(session.Say($"Ensemble retenu\u00A0: la condition {finding.Clause} ", $"Applications selected together: condition {finding.Clause} ")
                + finding.State switch
                {
                    ClauseState.Met => session.Say("est tenue.", "holds."),
                    ClauseState.NotMet => session.Say("n’est pas tenue.", "does not hold."),
                    _ => session.Say("n’est pas décidée.", "is undecided."),
                }
                + string.Concat(finding.Reasons.Select(reason => $" {reason.ToText(language)}")));
        }

        session.Page.Line(selection.Advise().ToText().ToText(language));
        session.Page.Line(session.Say($"Acte {SelectionRecordFile.HashOf(outcome.Record)}", $"Record {SelectionRecordFile.HashOf(outcome.Record)}"));
    }

    public static void Print(Session session, ReserveRound round)
    {
        Awards(session, round.Awards, round.Selection.Policy.Grid, []);
        session.Page.Line(session.Say($"Reste {round.Remaining.ToText(session.Language)}.", $"Remaining {round.Remaining.ToText(session.Language)}."));
    }

    public static void WriteJson(Utf8JsonWriter json, SelectionOutcome? outcome)
    {
        if (outcome is null)
        {
            return;
        }

        Selection selection = outcome.Selection;
        json.WriteString("envelope", selection.Envelope.ToString());
        json.WriteString("awarded", selection.Awarded.ToString());
        json.WriteString("remaining", selection.Remaining.ToString());
        json.WriteString("overspent", selection.Overspent.ToString());
        WriteAwards(json, selection.Awards);
        json.WriteString("advice", selection.Advise().ToText().ToText(Language.English));
        json.WriteStartObject("portfolio");
        foreach (PortfolioFinding finding in outcome.Record.Portfolio.Where(finding => finding.State != ClauseState.NotApplicable))
        {
            json.WriteString($"{finding.Clause}", JsonNamingPolicy.CamelCase.ConvertName($"{finding.State}"));
        }

        json.WriteEndObject();
        json.WriteString("hash", SelectionRecordFile.HashOf(outcome.Record).ToString());
        json.WritePropertyName("record");
        json.WriteRawValue(SelectionRecordFile.Write(outcome.Record));
    }

    public static void WriteJson(Utf8JsonWriter json, ReserveRound? round)
    {
        if (round is not null)
        {
            json.WriteString("remaining", round.Remaining.ToString());
            WriteAwards(json, round.Awards);
        }
    }

    private static void WriteAwards(Utf8JsonWriter json, ValueList<Award> awards)
    {
        json.WriteStartArray("awards");
        foreach (Award award in awards)
        {
            json.WriteStartObject();
            json.WriteNumber("rank", award.Standing.Rank);
            json.WriteString("application", award.Application.ToString());
            json.WriteString("score", award.Standing.Total.ToString());
            json.WriteString("asked", award.Standing.Entry.Request.ToString());
            json.WriteString("amount", award.Amount.ToString());
            if (award.ReserveRank is { } place)
            {
                json.WriteNumber("reserve", place);
            }

            json.WriteString("fr", award.Outcome.ToText(Language.French));
            json.WriteString("en", award.Outcome.ToText(Language.English));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Awards(Session session, ValueList<Award> awards, ScoreGrid grid, ValueMap<ApplicationReference, string> titles)
    {
        Language language = session.Language;
        session.Page.Table(
            [session.Say("Rang", "Rank"), session.Say("Candidature", "Application"), session.Say("Note", "Score"), session.Say("Demandé", "Asked"), session.Say("Accordé", "Awarded")],
            awards.Select(award => (IReadOnlyList<string>)
            [
                award.Standing.Rank.ToString(CultureInfo.InvariantCulture),
                titles.TryGetValue(award.Application, out string? title) ? $"{award.Application} {title}" : award.Application.ToString(),
                award.Standing.Total.ToText(language),
                award.Standing.Entry.Request.ToText(language),
                award.Amount.ToText(language),
            ]),
            0, 2, 3, 4);
        foreach (Award award in awards)
        {
            string waits = award.ReserveRank is { } place ? session.Say($" Liste d’attente\u00A0: {place}.", $" Reserve list: {place}.") : "";
            session.Page.Item($"{award.Application}{session.Colon}{award.Outcome.ToText(language)}{Tie(session, award, grid)}{waits}");
        }
    }

    private static string Tie(Session session, Award award, ScoreGrid grid) => award.Standing.Tie is { } tie
        ? session.Say($" Égalité départagée par\u00A0: {tie.ToText(grid, Language.French)}.", $" Tie broken by: {tie.ToText(grid, Language.English)}.")
        : "";
}
