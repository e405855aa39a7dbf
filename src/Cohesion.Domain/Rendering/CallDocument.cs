using Ardalis.GuardClauses;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Rendering;

/// <summary>A call as a document that can be published: what it wants, its calendar, its rules with their sources, in French or in English.</summary>
public static class CallDocument
{
    /// <summary>Writes a call as Markdown (CommonMark with tables), its calendar as a Mermaid gantt. The same call gives the same text everywhere.</summary>
    /// <param name="call">The call to print.</param>
    /// <param name="language">The language; a text that lacks in it stands in the other one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="call"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public static string ToMarkdown(CallForProjects call, Language language)
    {
        CallDefinition definition = Guard.Against.Null(call).Definition;
        CallWords words = new(Guard.Against.Undefined(language));
        Markdown page = new Markdown().Heading(1, definition.Title.ToText(language));
        if (definition.Summary is { } summary)
        {
            page.Paragraph(summary.ToText(language));
        }

        Facts(page, definition, words);
        Purposes(page, definition, words);
        if (call.Calendar is { } calendar)
        {
            Calendar(page, calendar, words);
        }

        foreach (IGrouping<Stage, Clause> stage in definition.Clauses.GroupBy(clause => clause.Stage).OrderBy(group => group.Key))
        {
            page.Heading(2, words.Of(stage.Key));
            page.Items(stage.Select(clause => Provision(clause, call, words)));
        }

        if (definition.Parameters.Count > 0)
        {
            page.Heading(2, words.Say("Valeurs", "Values"));
            page.Items(definition.Parameters.Select(parameter => Markdown.Escape(call.Rules.Describe(parameter, language)) + Sources(parameter.Citations)));
        }

        if (definition.Payment is { } payment)
        {
            PaymentSection.Write(page, payment, words);
        }

        Origins(page, definition, words);
        return page.ToString();
    }

    private static void Facts(Markdown page, CallDefinition call, CallWords words)
    {
        List<string> facts = [$"{Markdown.Bold(words.Say("Autorité", "Authority"))} {Markdown.Escape(call.Issuer.Name)}"];
        if (call.Issuer.Contact is { } contact)
        {
            facts.Add($"{Markdown.Bold(words.Say("Renseignements", "Questions"))} {Markdown.Escape(contact)}");
        }

        if (call.Envelope is { } envelope)
        {
            facts.Add($"{Markdown.Bold(words.Say("Enveloppe", "Envelope"))} {Markdown.Escape(words.Of(envelope))}{Sources(envelope.Citations)}");
        }

        if (call.Funders.Count > 0)
        {
            facts.Add($"{Markdown.Bold(words.Say("Financeurs", "Funders"))} {Markdown.Escape(string.Join(", ", call.Funders.Select(funder => funder.ToText(words.Language))))}");
        }

        page.Items(facts);
    }

    private static void Purposes(Markdown page, CallDefinition call, CallWords words)
    {
        if (call.Objectives.Count > 0)
        {
            page.Heading(2, words.Say("Objectifs", "Objectives"));
            page.Items(call.Objectives.Select(objective =>
                Titled(objective.Title?.ToText(words.Language) ?? objective.Id.ToString(), objective.Summary, words) + Sources(objective.Citations)));
        }

        if (call.Themes.Count > 0)
        {
            page.Heading(2, words.Say("Thématiques", "Themes"));
            page.Items(call.Themes.Select(theme => Titled(theme.Title.ToText(words.Language), theme.Summary, words) + Sources(theme.Citations)));
        }
    }

    private static void Calendar(Markdown page, Calendar calendar, CallWords words)
    {
        page.Heading(2, words.Say("Calendrier", "Calendar") + (calendar.IsProvisional ? words.Say(" prévisionnel", " (provisional)") : ""));
        page.Fenced("mermaid", Gantt.Of(calendar, words.Language));
        page.Items(calendar.Phases.SelectMany(phase => phase.Windows, (phase, window) =>
            $"{Markdown.Bold((window.Title?.ToText(words.Language) ?? phase.Name.ToString()) + (window.Id is { } wave ? $" ({wave})" : ""))} {Markdown.Escape(window.ToText(words.Language))}{Sources(window.Citations)}"));
    }

    private static string Provision(Clause clause, CallForProjects call, CallWords words)
    {
        string title = clause.Title is { } given ? $"{Markdown.Bold(given.ToText(words.Language))} " : "";
        string scopes = clause.Scopes.Count == 0 ? "" : $"({Markdown.Escape(words.Of(clause.Scopes, call.Definition))}) ";
        return $"{title}{scopes}{Markdown.Escape(call.Rules.Describe(clause, words.Language))}{Sources(clause.Citations)}";
    }

    private static string Titled(string title, LocalizedText? summary, CallWords words) =>
        Markdown.Bold(title) + (summary is null ? "" : $" {Markdown.Escape(summary.ToText(words.Language))}");

    private static string Sources(ValueList<Citation> citations) =>
        citations.Count == 0 ? "" : $" ({string.Join(", ", citations.Select(Markdown.Link))})";

    /// <summary>The clauses as a table with their sources, and the sources of the whole.</summary>
    private static void Origins(Markdown page, CallDefinition call, CallWords words)
    {
        page.Heading(2, words.Say("Dispositions et sources", "Clauses and sources"));
        page.Table(
            [words.Say("Disposition", "Clause"), words.Say("Étape", "Stage"), words.Say("Effet", "Effect"), words.Say("Source", "Source")],
            call.Clauses.Select(clause => (IReadOnlyList<string>)
                [words.NameOf(clause), words.Of(clause.Stage), words.Of(clause.Body), string.Join(", ", clause.Citations.Select(Markdown.Link))]));
        if (call.Citations.Count > 0)
        {
            page.Items(call.Citations.Select(Markdown.Link));
        }
    }
}
