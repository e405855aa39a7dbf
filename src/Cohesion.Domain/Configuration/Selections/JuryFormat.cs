using System.Diagnostics;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Selections;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The form of the ballots of a jury in files, and how they are read and written.</summary>
internal static class JuryFormat
{
    public static Shape File { get; } = Object(
        SchemaLink,
        Required("call", Forms.Id, "L’appel dont les dossiers sont notés.", "The call whose applications are scored."),
        Required("jurors", List(Forms.Id, 1, isDistinct: true), "Les jurés.", "The jurors."),
        Required("ballots", List(OneBallot, 1), "Ce que chaque juré dit de chaque dossier.", "What each juror says of each application."),
        SelectionForms.Fictional);

    private static Shape OneBallot => Named("ballot", static () => ByMember(
        Object([Required("criteria", Map(Forms.Id, SelectionForms.Points), "La note de chaque critère.", "The score of each criterion."), .. Whose]),
        Object([Required("abstained", True, "Le juré s’abstient.", "The juror abstains."), .. Whose]),
        Object([Required("recused", Text(), "Le juré se déporte, pour cette raison.", "The juror takes no part, for this reason."), .. Whose])));

    private static ValueList<ObjectPart> Whose =>
    [
        Required("juror", Forms.Id, "Le juré.", "The juror."),
        Required("application", Forms.Id, "L’identifiant du dossier.", "The identifier of the application."),
    ];

    public static JurySheet? Read(JsonCursor at)
    {
        ValueSet<JurorId> jurors = at["jurors"].Codes<JurorId>();
        ValueList<Ballot?> ballots = [.. at["ballots"].List().Select(ReadBallot)];
        if (at["jurors"].IsSound)
        {
            at.Report(JurySheet.Check(jurors, ballots));
        }

        if (at["call"].Parse<CallId>() is not { } call || !at.IsSound)
        {
            return null;
        }

        JurySheet.TryCreate(call, jurors, [.. ballots.OfType<Ballot>()], Sources.OfWhole(at), at["fictional"].Exists, out JurySheet? sheet, out ValueList<Problem> problems);
        at.Report(problems);
        return sheet;
    }

    public static void Write(CanonicalJson json, JurySheet sheet)
    {
        json.Code<CallId>("call", sheet.CallId);
        json.Texts("jurors", sheet.Jurors);
        json.Objects("ballots", sheet.Ballots, static (members, ballot) =>
        {
            switch (ballot)
            {
                case Ballot.Scored scored:
                    members.Member("criteria", scores => ScoreSheetFormat.Write(scores, scored.Scores));
                    break;
                case Ballot.Abstained:
                    members.Member("abstained", true);
                    break;
                case Ballot.Recused recused:
                    members.Member("recused", recused.Reason);
                    break;
                default:
                    throw new UnreachableException();
            }

            members.Code<JurorId>("juror", ballot.Juror);
            members.Code<ApplicationReference>("application", ballot.Application);
        });
        json.Member("fictional", sheet.IsFictional ? true : null);
        json.Cite(sheet.Citations);
    }

    private static Ballot? ReadBallot(JsonCursor at)
    {
        ValueMap<CriterionId, Points> scores = ScoreSheetFormat.Scores(at["criteria"]);
        return at["juror"].Parse<JurorId>() is not { } juror || at["application"].Parse<ApplicationReference>() is not { } application || !at.IsSound ? null
            : at["abstained"].Exists ? new Ballot.Abstained(juror, application)
            : at["recused"].Text() is { } reason ? new Ballot.Recused(juror, application, reason)
            : new Ballot.Scored(juror, application, scores);
    }
}
