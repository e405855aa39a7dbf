using System.Globalization;
using Cohesion.Domain;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Cli.Reports;

/// <summary>What a change of rules would have done to past applications: who loses, who gains, by which clauses, and how much they ask for.</summary>
internal static class ImpactReport
{
    public static void Print(Session session, Impact impact)
    {
        foreach (ScopeImpact scope in impact.Scopes)
        {
            session.Page.Heading(session.Say("Candidatures rejouées", "Applications replayed") + (scope.Scope is { } id ? $" · {id}" : ""));
            session.Page.Table(
                [session.Say("candidature", "application"), session.Say("avant", "before"), session.Say("après", "after"), session.Say("demandé", "requested")],
                scope.Pairs.Select(pair => (string[])[$"{pair.Application.Id}", Verdict(session, pair.Before), Verdict(session, pair.After), pair.Requested is { } amount ? Text(session, amount) : "—"]),
                3);
            foreach (PairedVerdict pair in scope.Pairs.Where(pair => pair.Outcome != ImpactOutcome.Unaffected))
            {
                session.Page.Item($"{pair.Application.Id} {Word(session, pair.Outcome)}{session.Colon}" + string.Join(", ", pair.Turns.Select(turn => $"{turn.Clause} {ChangeWords.Of(turn.Before, session)} → {ChangeWords.Of(turn.After, session)}")));
            }

            session.Page.Line(session.Say(
                string.Create(CultureInfo.InvariantCulture, $"{scope.Losers.Count} perdant(s), {Text(session, scope.LostAmount)} demandés\u202F; {scope.Winners.Count} gagnant(s), {Text(session, scope.GainedAmount)} demandés\u202F; {scope.Open.Count} à réexaminer."),
                string.Create(CultureInfo.InvariantCulture, $"{scope.Losers.Count} lose, {Text(session, scope.LostAmount)} requested; {scope.Winners.Count} gain, {Text(session, scope.GainedAmount)} requested; {scope.Open.Count} to be asked again.")));
        }
    }

    private static string Word(Session session, ImpactOutcome outcome) => outcome switch
    {
        ImpactOutcome.Lost => session.Say("perd", "loses"),
        ImpactOutcome.Gained => session.Say("gagne", "gains"),
        _ => session.Say("est à réexaminer", "is to be asked again"),
    };

    private static string Verdict(Session session, Verdict? verdict) => verdict is null ? "—" : ChangeWords.Of(verdict.Status, session);

    private static string Text(Session session, Money amount) => amount.ToText(session.Language);
}
