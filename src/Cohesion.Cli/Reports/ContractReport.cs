using System.Globalization;
using Cohesion.Domain;
using Cohesion.Domain.Contracts;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Cli.Reports;

/// <summary>The contrat de ville at a glance, and the figures that are declared beside those that lists add up to.</summary>
internal static class ContractReport
{
    public static void Print(Session session, ContratDeVille contract, QuartierLists lists)
    {
        Language language = session.Language;
        session.Page.Heading(session.Say("Contrat de ville", "Contrat de ville"));
        session.Page.Line(contract.Title.ToText(language));
        session.Page.Line(session.Say(
            $"Du {Day(contract.Term.From, language)} au {Day(contract.Term.Until, language)}",
            $"From {Day(contract.Term.From, language)} to {Day(contract.Term.Until, language)}"));
        foreach (ContractAmendment amendment in contract.Term.Amendments)
        {
            session.Page.Item($"{session.Say("prorogé jusqu’au", "extended to")} {Day(amendment.Until, language)}{Sources(amendment.Citations)}");
        }

        PrintTopics(session, session.Say("Champs", "Fields"), contract.Fields);
        PrintTopics(session, session.Say("Piliers", "Pillars"), contract.Pillars);
        PrintTopics(session, session.Say("Axes transversaux", "Cross-cutting axes"), contract.Axes);
        if (contract.Territory.Declared is { } declared)
        {
            PrintFigures(session, declared, contract, lists.All is [.., var last] ? last : null);
        }
    }

    private static void PrintTopics(Session session, string title, ValueList<ContractTopic> topics)
    {
        if (topics.Count > 0)
        {
            session.Page.Line($"{title}{session.Colon}{string.Join(", ", topics.Select(topic => topic.Title.ToText(session.Language)))}");
        }
    }

    /// <summary>Sets what the contract declares beside what a list adds up to, which may be of another generation: its name says so.</summary>
    private static void PrintFigures(Session session, DeclaredFigures declared, ContratDeVille contract, QuartierList? list)
    {
        TerritoryFigures computed = TerritoryFigures.Of(
            contract.Territory.Communes, list is not null && contract.Holder is { } holder ? list.QuartiersIn(holder) : (ValueList<Quartier>?)null);
        (string Name, DeclaredFigure? Declared, long? Computed)[] rows =
        [
            (session.Say("communes", "communes"), declared.Communes, computed.Communes),
            (session.Say("communes en politique de la ville", "communes with a quartier"), declared.CommunesWithQuartiers, computed.CommunesWithQuartiers),
            (session.Say("quartiers prioritaires", "priority quartiers"), declared.Quartiers, computed.Quartiers),
            (session.Say("habitants des quartiers", "inhabitants of the quartiers"), declared.Inhabitants, computed.Inhabitants),
        ];
        session.Page.Table(
            ["", session.Say("déclaré", "declared"), session.Say("calculé", "computed"), session.Say("écart", "difference")],
            rows.Where(row => row.Declared is not null).Select(row => (IReadOnlyList<string>)
                [row.Name, Number(row.Declared!.Value, session), row.Computed is { } sum ? Number(sum, session) : "–", Difference(row.Computed - row.Declared.Value, session)]),
            1, 2, 3);
        if (list is not null)
        {
            session.Page.Line(session.Say(
                $"Calculé sur la liste « {list.Id} », en vigueur depuis le {Day(list.From, session.Language)}.",
                $"Computed from the list “{list.Id}”, in force since {Day(list.From, session.Language)}."));
        }
    }

    private static string Difference(long? difference, Session session) => difference switch
    {
        null or 0 => "",
        > 0 => $"+{Number(difference.Value, session)}",
        _ => Number(difference.Value, session),
    };

    private static string Number(long number, Session session) => number
        .ToString("#,0", CultureInfo.InvariantCulture)
        .Replace(",", session.Say("\u202F", ","), StringComparison.Ordinal)
        .Replace("-", "−", StringComparison.Ordinal);

    private static string Day(LocalDate day, Language language) => PartialDate.OfDay(day).ToText(language);

    private static string Sources(ValueList<Citation> citations) => citations.Count == 0 ? "" : $" ({string.Join(", ", citations)})";
}
