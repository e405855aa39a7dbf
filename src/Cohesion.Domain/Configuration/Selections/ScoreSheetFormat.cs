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
            members.Member("criteria", scores => Write(scores, card.Scores));
        });
        json.Member("fictional", sheet.IsFictional ? true : null);
        json.Cite(sheet.Citations);
    }

    /// <summary>Writes scores, each under its criterion.</summary>
    public static void Write(CanonicalJson json, ValueMap<CriterionId, Points> scores)
    {
        foreach ((CriterionId criterion, Points score) in scores)
        {
            SelectionForms.Write(json.Member($"{criterion}"), score);
        }
    }

    /// <summary>Reads scores, those that can be read.</summary>
    public static ValueMap<CriterionId, Points> Scores(JsonCursor at)
    {
        List<KeyValuePair<CriterionId, Points>> scores = [];
        foreach (JsonCursor score in at.Members())
        {
            if (CriterionId.TryParse(score.Name, null, out CriterionId criterion) && SelectionForms.ReadPoints(score) is { } points)
            {
                scores.Add(new(criterion, points));
            }
        }

        return [.. scores];
    }

    private static Scorecard? ReadCard(JsonCursor at)
    {
        ValueMap<CriterionId, Points> scores = Scores(at["criteria"]);
        return at["application"].Parse<ApplicationReference>() is { } application && at.IsSound ? new Scorecard(application, scores) : null;
    }
}
