using System.Globalization;
using Cohesion.Domain;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Eligibility.Analysis;

namespace Cohesion.Cli.Reports;

/// <summary>What a change of rules does, for people: as a whole, then for each scope, stage and clause, with an application that shows it.</summary>
internal static class ComparisonReport
{
    // Of a witness with more facts, those that are unusual stand for it.
    private const int MostFacts = 8;

    public static void Print(Session session, CallChange change)
    {
        (CallDefinition before, CallDefinition after) = (change.Before.Definition, change.After.Definition);
        session.Page.Title($"{before.Id} {before.Version} → {after.Id} {after.Version}");
        session.Page.Line(ChangeWords.Of(change.Whole, session));
        Declared(session, change);
        PrintWitnesses(session, change, change.Whole, static (status, session) => ChangeWords.Of(status, session));
        PrintValues(session, change.Before.Rules, change.After.Rules);
        foreach (ScopeChange scope in change.Parts.Scopes)
        {
            Print(session, change, scope);
        }

        if (change.Impact is { } impact)
        {
            ImpactReport.Print(session, impact);
        }
    }

    /// <summary>Prints the values that the rules name and that are not said as before: the clauses that read them may read the same.</summary>
    private static void PrintValues(Session session, RuleSet before, RuleSet after)
    {
        string[] was = [.. before.Parameters.Select(parameter => before.Describe(parameter, session.Language))], now = [.. after.Parameters.Select(parameter => after.Describe(parameter, session.Language))];
        if (was.ToHashSet().SetEquals(now))
        {
            return;
        }

        session.Page.Line(session.Say("valeurs qui changent", "values that change") + session.Colon.TrimEnd());
        foreach ((string when, string text) in was.Except(now).Select(text => (session.Say("avant", "before"), text)).Concat(now.Except(was).Select(text => (session.Say("après", "after"), text))))
        {
            session.Page.Item(when + session.Colon + text);
        }
    }

    private static void Declared(Session session, CallChange change)
    {
        if (change.Intent is { } intent)
        {
            session.Page.Line(session.Say("intention déclarée", "declared intent") + session.Colon + ChangeWords.Of(intent, session)
                + (change.IsAsDeclared ? session.Say(", tenue", ", kept")
                : change.Declared!.IsKept ? session.Say(", non prouvée", ", not proved")
                : session.Say(", non tenue", ", not kept")));
        }
        else if (!change.IsAsDeclared)
        {
            session.Page.Line(session.Say(
                $"La version {change.After.Definition.Version} ne déclare aucun changement par rapport à {change.Before.Definition.Version}.",
                $"Version {change.After.Definition.Version} declares no change against {change.Before.Definition.Version}."));
        }
    }

    private static void Print(Session session, CallChange change, ScopeChange scope)
    {
        session.Page.Heading(scope.Scope is { } id ? NameOf(change, id, session.Language) + ChangeWords.Fate(change, id, session) : session.Say("L’appel", "The call"));
        foreach (StageChange stage in scope.Stages)
        {
            session.Page.Line(ChangeWords.Of(stage.Stage, session) + session.Colon + ChangeWords.Of(stage.Verdict, session));
            if (stage.Own.GetType() != stage.Verdict.GetType())
            {
                session.Page.Item(session.Say("ses propres dispositions", "its own clauses") + session.Colon + ChangeWords.Of(stage.Own, session));
            }
        }

        ClauseChange[] changed = [.. scope.Clauses.Where(clause => clause.Comparison is not Comparison.Equivalent || ChangeWords.Fate(clause, session).Length > 0)];
        foreach (ClauseChange clause in changed)
        {
            session.Page.Line($"{clause.Id}{ChangeWords.Fate(clause, session)}{session.Colon}{ChangeWords.Of(clause.Comparison, session)}");
            Say(session, session.Say("avant", "before"), change.Before.Rules, clause.Before);
            Say(session, session.Say("après", "after"), change.After.Rules, clause.After);

            PrintWitnesses(session, change, clause.Comparison, ChangeWords.OfClause);
        }

        int same = scope.Clauses.Count - changed.Length;
        session.Page.Line(session.Say(
            string.Create(CultureInfo.InvariantCulture, $"{same} disposition(s) équivalente(s)."), string.Create(CultureInfo.InvariantCulture, $"{same} equivalent clause(s).")));
    }

    private static void Say(Session session, string when, RuleSet rules, Clause? clause)
    {
        if (clause is not null)
        {
            session.Page.Item(when + session.Colon + rules.Describe(clause, session.Language));
        }
    }

    private static void PrintWitnesses(Session session, CallChange change, Comparison comparison, Func<VerdictStatus, Session, string> say)
    {
        Print(session, change, comparison.Lost, session.Say("qui perd", "who loses") + With(comparison.Lost), say);
        Print(session, change, comparison.Gained, session.Say("qui gagne", "who gains") + With(comparison.Gained), say);

        // Of the call as a whole, it is said who decides.
        string With(Witness? witness) => ReferenceEquals(comparison, change.Whole) && witness?.Scope is { } id ? $" · {NameOf(change, id, session.Language)}" : "";
    }

    /// <summary>Prints the facts of a witness, of many those alone that are unusual, then what both versions say of it.</summary>
    private static void Print(Session session, CallChange change, Witness? witness, string title, Func<VerdictStatus, Session, string> say)
    {
        if (witness is null)
        {
            return;
        }

        WitnessFact[] shown = [.. witness.Facts.Where(fact => fact.IsUnusual || witness.Facts.Count <= MostFacts)];
        int others = witness.Facts.Count - shown.Length;
        IReadOnlyDictionary<FactId, string> values = FactTexts.Of(change.Before, witness.Situation);
        session.Page.Table(
            [title, session.Say("avant", "before"), session.Say("après", "after")],
            [
                .. shown.Select(fact => (string[])[LabelOf(change, fact.Fact, session.Language), values.GetValueOrDefault(fact.Fact, "—"), "="]),
                .. others == 0 ? [] : new[] { (string[])[session.Say(string.Create(CultureInfo.InvariantCulture, $"et {others} faits ordinaires"), string.Create(CultureInfo.InvariantCulture, $"and {others} ordinary facts")), "", ""] },
                [session.Say("décision", "decision"), say(witness.Before, session), say(witness.After, session)],
            ]);
    }

    private static string LabelOf(CallChange change, FactId fact, Language language) =>
        (change.Before.Rules.Facts.TryGet(fact, out FactDefinition? definition) || change.After.Rules.Facts.TryGet(fact, out definition)) && definition.Label is { } label ? label.ToText(language) : fact.ToString();

    private static string NameOf(CallChange change, ScopeId id, Language language) => change.After.Definition.Funders.Concat(change.After.Definition.Strands)
        .Concat(change.Before.Definition.Funders).Concat(change.Before.Definition.Strands).First(scope => scope.Id == id).ToText(language);
}
