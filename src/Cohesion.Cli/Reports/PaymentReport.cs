using System.Globalization;
using System.Text.Json;
using Cohesion.Cli.Files;
using Cohesion.Domain;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Grants;
using Cohesion.Domain.Selections;

namespace Cohesion.Cli.Reports;

/// <summary>How each award is paid, where the call states it.</summary>
internal static class PaymentReport
{
    public static void Print(Session session, Sample sample)
    {
        List<(ApplicationReference Application, Instalment Instalment)> lines = [.. Lines(sample)];
        if (lines.Count == 0)
        {
            return;
        }

        session.Page.Heading(session.Say("Calendrier des versements", "Calendar of payments"));
        session.Page.Table(
            [session.Say("Candidature", "Application"), session.Say("Versement", "Payment"), session.Say("Montant", "Amount"), session.Say("Quand", "When")],
            lines.Select(line => (IReadOnlyList<string>)
            [
                $"{line.Application}",
                line.Instalment.Number.ToString(CultureInfo.InvariantCulture),
                line.Instalment.Amount.ToText(session.Language),
                line.Instalment.Moment.ToText(session.Language),
            ]),
            1, 2);
    }

    public static void WriteJson(Utf8JsonWriter json, Sample sample)
    {
        List<(ApplicationReference Application, Instalment Instalment)> lines = [.. Lines(sample)];
        if (lines.Count == 0)
        {
            return;
        }

        json.WriteStartArray("payments");
        foreach ((ApplicationReference application, Instalment instalment) in lines)
        {
            json.WriteStartObject();
            json.WriteString("application", $"{application}");
            json.WriteNumber("payment", instalment.Number);
            json.WriteString("amount", $"{instalment.Amount}");
            json.WriteString("fr", instalment.Moment.ToText(Language.French));
            json.WriteString("en", instalment.Moment.ToText(Language.English));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<(ApplicationReference Application, Instalment Instalment)> Lines(Sample sample) =>
        sample.Call?.Definition.Payment is { } terms && sample.Selection?.Selection is { } selection
            ? from award in selection.Awards
              where award.Amount.Minor > 0
              from instalment in terms.For(award.Amount).Instalments
              select (award.Application, instalment)
            : [];
}
