using Cohesion.Domain.Applications;
using Cohesion.Domain.Selections;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The form of a score sheet in files, and how it is read and written.</summary>
internal static class ScoreSheetFormat
{
    public static Shape File { get; } = Object(
        SchemaLink,
        Required("call", Forms.Id, "L’appel dont les dossiers sont notés.", "The call whose applications are scored."),
        Required("scores", List(Card, 1), "Les notes de chaque dossier.", "The scores of each application."),
        SelectionForms.Fictional);

    private static Shape Card => Named("scorecard", static () => Object(
        Required("application", Forms.Id, "L’identifiant du dossier.", "The identifier of the application."),
        Required("criteria", Map(Forms.Id, SelectionForms.Points), "La note de chaque critère.", "The score of each criterion.")));

    public static ScoreSheet? Read(JsonCursor at)
    {
        CallId? call = at["call"].Parse<CallId>();
        ValueList<Scorecard> cards = at["scores"].List(ReadCard);
        at.Report(ScoreSheet.CheckApplications(at["scores"].List().Select(card => card["application"].Parse<ApplicationReference>())));
        return at.IsSound ? ScoreSheet.Create(call!.Value, cards, Sources.OfWhole(at), at["fictional"].Exists) : null;
    }

    public static void Write(CanonicalJson json, ScoreSheet sheet)
    {
        json.Code<CallId>("call", sheet.CallId);
        json.Objects("scores", sheet.Cards, static (members, card) =>
        {
            members.Code<ApplicationReference>("application", card.Application);
            members.Member("criteria", scores =>
            {
                foreach ((CriterionId criterion, Points score) in card.Scores)
                {
                    SelectionForms.Write(scores.Member($"{criterion}"), score);
                }
            });
        });
        json.Member("fictional", sheet.IsFictional ? true : null);
        json.Cite(sheet.Citations);
    }

    private static Scorecard? ReadCard(JsonCursor at)
    {
        List<KeyValuePair<CriterionId, Points>> scores = [];
        foreach (JsonCursor score in at["criteria"].Members())
        {
            if (CriterionId.TryParse(score.Name, null, out CriterionId criterion) && SelectionForms.ReadPoints(score) is { } points)
            {
                scores.Add(new(criterion, points));
            }
        }

        return at["application"].Parse<ApplicationReference>() is { } application && at.IsSound ? new Scorecard(application, [.. scores]) : null;
    }
}
