using System.Diagnostics;
using Cohesion.Domain;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Eligibility.Analysis;

namespace Cohesion.Cli.Reports;

/// <summary>Words for what a change of rules does.</summary>
internal static class ChangeWords
{
    /// <summary>Names a relation as machines read it.</summary>
    public static string Code(Comparison comparison) => comparison switch
    {
        Comparison.Equivalent => "equivalent",
        Comparison.Tightened => "tightened",
        Comparison.Loosened => "loosened",
        Comparison.Incomparable => "incomparable",
        Comparison.Undecided => "undecided",
        _ => throw new UnreachableException(),
    };

    /// <summary>Says a relation in a few words.</summary>
    public static string Of(Comparison comparison, Session session) => comparison switch
    {
        Comparison.Equivalent => session.Say("équivalent, c’est prouvé", "equivalent, this is proved"),
        Comparison.Tightened => session.Say("resserré\u00A0: quelqu’un perd, et il est prouvé que nul ne gagne", "tightened: somebody loses, and it is proved that nobody gains"),
        Comparison.Loosened => session.Say("assoupli\u00A0: quelqu’un gagne, et il est prouvé que nul ne perd", "loosened: somebody gains, and it is proved that nobody loses"),
        Comparison.Incomparable => session.Say("ni l’un ni l’autre\u00A0: quelqu’un perd et quelqu’un gagne", "incomparable: somebody loses and somebody gains"),
        Comparison.Undecided open => session.Say("indécidé", "undecided") + session.Colon + open.Why.ToText(session.Language),
        _ => throw new UnreachableException(),
    };

    public static string Of(ChangeIntent intent, Session session) => intent switch
    {
        ChangeIntent.Loosen => session.Say("assouplir", "to loosen"),
        ChangeIntent.Tighten => session.Say("resserrer", "to tighten"),
        _ => session.Say("ne rien changer", "to change nothing"),
    };

    public static string Of(VerdictStatus status, Session session) => status switch
    {
        VerdictStatus.Eligible => session.Say("éligible", "eligible"),
        VerdictStatus.NotEligible => session.Say("non éligible", "not eligible"),
        _ => session.Say("en attente", "undetermined"),
    };

    /// <summary>Says what a clause that is looked at alone says: a preference refuses nobody.</summary>
    public static string OfClause(VerdictStatus status, Session session) => status switch
    {
        VerdictStatus.Eligible => Of(ClauseState.Met, session),
        VerdictStatus.NotEligible => Of(ClauseState.NotMet, session),
        _ => Of(ClauseState.Undecided, session),
    };

    public static string Of(Stage stage, Session session) => stage switch
    {
        Stage.Admissibility => session.Say("recevabilité", "admissibility"),
        Stage.Eligibility => session.Say("éligibilité", "eligibility"),
        Stage.Selection => session.Say("sélection", "selection"),
        Stage.Award => session.Say("attribution", "award"),
        _ => session.Say("paiement", "payment"),
    };

    public static string Of(ClauseState? state, Session session) => state switch
    {
        null => "—",
        ClauseState.Met => session.Say("remplie", "met"),
        ClauseState.NotMet => session.Say("non remplie", "not met"),
        ClauseState.Undecided => session.Say("indécise", "undecided"),
        ClauseState.NotApplicable => session.Say("sans objet", "not applicable"),
        _ => session.Say("due", "owed"),
    };

    /// <summary>Names a verdict as machines read it.</summary>
    public static string Code(VerdictStatus status) => status switch
    {
        VerdictStatus.Eligible => "eligible",
        VerdictStatus.NotEligible => "notEligible",
        _ => "undetermined",
    };

    /// <summary>Says what became of a clause: added, dropped, moved to another stage, with another duty or advantage though it is about the same applications.</summary>
    public static string Fate(ClauseChange change, Session session) =>
        change.Before is null ? session.Say(" (nouvelle)", " (added)")
        : change.After is null ? session.Say(" (supprimée)", " (dropped)")
        : change.IsMoved ? $" ({Of(change.Before.Stage, session)} → {Of(change.After.Stage, session)})"
        : (change.Before.Body, change.After.Body) switch
        {
            (ClauseBody.Obligation before, ClauseBody.Obligation after) when before != after => session.Say(" (autre obligation)", " (another duty)"),
            (ClauseBody.Preference before, ClauseBody.Preference after) when before.Gives != after.Gives => session.Say(" (autre avantage)", " (another advantage)"),
            _ => "",
        };

    /// <summary>Says what became of a funder or strand: added, dropped.</summary>
    public static string Fate(CallChange change, ScopeId scope, Session session) =>
        !change.After.Rules.Context.Scopes.Contains(scope) ? session.Say(" (ne décide plus)", " (no longer decides)")
        : !change.Before.Rules.Context.Scopes.Contains(scope) ? session.Say(" (décide désormais)", " (decides from now on)")
        : "";
}
