using System.Diagnostics;
using Cohesion.Domain;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Cli.Reports;

/// <summary>What the rules say of each application.</summary>
internal static class VerdictReport
{
    public static void Print(Session session, CallForProjects call, IEnumerable<(Application Application, Assessment Assessment)> verdicts)
    {
        foreach ((Application application, Assessment assessment) in verdicts)
        {
            foreach (ScopeAssessment scope in assessment.Scopes)
            {
                string name = scope.Scope is { } id ? $"{application.Id} · {ScopeName(call, id, session.Language)}" : application.Id.ToString();
                session.Page.Line($"{name} — {Name(session, scope.Verdict)}{Wave(session, scope)}{Title(application)}");
                foreach (string line in Lines(session, call, assessment, scope))
                {
                    session.Page.Item(line);
                }
            }
        }
    }

    public static string Name(Session session, Verdict verdict) => verdict switch
    {
        Verdict.Eligible => session.Say("éligible", "eligible"),
        Verdict.NotEligible => session.Say("non éligible", "not eligible"),
        Verdict.Undetermined => session.Say("en attente", "undetermined"),
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<string> Lines(Session session, CallForProjects call, Assessment assessment, ScopeAssessment scope) =>
    [
        .. scope.Verdict switch
        {
            Verdict.Eligible yes => Margins(session, yes),
            Verdict.NotEligible no => [.. Reasons(session, no), .. Repairs(session, no.Remedy)],
            Verdict.Undetermined open => Waiting(session, call, open),
            _ => throw new UnreachableException(),
        },
        .. Points(session, scope),
        .. scope.Obligations.Where(owed => owed.Clause.Stage <= assessment.Stage).Select(owed => call.Rules.Describe(owed.Clause, session.Language)),
    ];

    // What has happened has no room to be used.
    private static IEnumerable<string> Margins(Session session, Verdict.Eligible yes) =>
        yes.Margins.Where(margin => margin.Room.Fact is { IsFixed: false, Source: FactSource.Declared or FactSource.Derived }).Select(margin => margin.ToText(session.Language));

    // Several reasons of a clause may have the words of its author in common.
    private static IEnumerable<string> Reasons(Session session, Verdict.NotEligible no) =>
        [.. no.Reasons.Select(reason => reason.ToText(session.Language)).Distinct(), .. no.HasMoreReasons ? [session.Say("et d’autres motifs encore", "and other reasons still")] : Array.Empty<string>()];

    private static IEnumerable<string> Repairs(Session session, Remedy remedy) => remedy switch
    {
        Remedy.Possible possible =>
        [
            .. possible.Repairs.Select((repair, i) => (i == 0 ? session.Say("pour lever le refus", "to lift the refusal") : session.Say("ou bien", "or"))
                + session.Colon + repair.ToText(session.Language) + Open(session, repair)),
            .. possible.HasMore ? [session.Say("ou d’autres changements encore", "or other changes still")] : Array.Empty<string>(),
        ],
        Remedy.Impossible impossible => impossible.Obstacles.Select(obstacle => session.Say("sans remède", "no remedy") + session.Colon + obstacle.ToText(session.Language)),
        Remedy.NotFound => [session.Say(
            $"aucun remède trouvé en changeant au plus {Remedy.NotFound.MostFacts} réponses", $"no remedy found by changing at most {Remedy.NotFound.MostFacts} answers")],
        _ => throw new UnreachableException(),
    };

    private static string Open(Session session, Repair repair) => repair.Open.Count == 0 ? ""
        : session.Say(" (restera à décider", " (still to be decided") + session.Colon + string.Join(", ", repair.Open) + ")";

    private static IEnumerable<string> Waiting(Session session, CallForProjects call, Verdict.Undetermined open) =>
    [
        .. open.Questions.Select(question => Ask(session, question)),
        .. open.Awaited.Select(act => session.Say("avis attendu", "opinion awaited") + $" ({RoleName(call, act.By, session.Language)}){session.Colon}{act.ToText(session.Language)}"),
        .. open.Unverifiable.Select(subject => session.Say("invérifiable", "cannot be verified") + $" ({subject.Subject}){session.Colon}{subject.Reason.ToText(session.Language)}"),
    ];

    // Nobody asks an applicant when the file was filed: it has to be filed; and what others know is not the applicant's to say.
    private static string Ask(Session session, Question question) => question.Fact switch
    {
        { Id: var id } when id.ToString() == "submittedAt" => session.Say("à faire\u00A0: déposer le dossier", "to do: submit the file"),
        { Source: FactSource.World } => session.Say("attendu de l’autorité\u00A0: ", "awaited from the authority: ") + question.ToText(session.Language),
        _ => session.Say("à répondre\u00A0: ", "to answer: ") + question.ToText(session.Language),
    };

    private static IEnumerable<string> Points(Session session, ScopeAssessment scope) => scope.Preferences
        .Select(preference => preference.Clause.Body switch
        {
            ClauseBody.Preference { Gives: Advantage.Points points } => points.Criterion,
            ClauseBody.Inclination { Gives: Advantage.Points points } => points.Criterion,
            _ => (RuleName?)null,
        })
        .OfType<RuleName>().Distinct()
        .Select(criterion => session.Say($"points de «\u00A0{criterion}\u00A0»", $"points of “{criterion}”") + session.Colon + scope.PointsOf(criterion));

    private static string Title(Application application) =>
        application.ToFacts().TryGet(FactId.Parse("project.title", null), out FactValue? value) && value is FactValue.Text text ? $" — {text.Value}" : "";

    private static string Wave(Session session, ScopeAssessment scope) => scope.Wave is { } wave ? session.Say($", session {wave}", $", wave {wave}") : "";

    private static string ScopeName(CallForProjects call, ScopeId id, Language language) =>
        call.Definition.Funders.Concat(call.Definition.Strands).FirstOrDefault(scope => scope.Id == id)?.ToText(language) ?? id.ToString();

    private static string RoleName(CallForProjects call, RoleId id, Language language) =>
        Role.Shipped.Concat(call.Definition.Roles).FirstOrDefault(role => role.Id == id)?.Title.ToText(language)
        ?? call.Definition.Funders.FirstOrDefault(funder => funder.Id.ToString() == id.ToString())?.ToText(language)
        ?? id.ToString();
}
