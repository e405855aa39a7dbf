using System.CommandLine;
using System.Globalization;
using Cohesion.Cli.Files;
using Cohesion.Cli.Reports;
using Cohesion.Domain;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Selections;

namespace Cohesion.Cli.Commands;

/// <summary><c>cohesion plan BUDGET --share FUNDER=WEIGHT</c>: what each of several funders pays of a project, to the cent.</summary>
internal static class PlanCommand
{
    public static Command Create(CommonOptions common)
    {
        Argument<string> budget = new("BUDGET") { Description = "Le coût du projet, par exemple \"10000 EUR\" / The cost of the project, such as \"10000 EUR\"" };
        Option<string[]> known = new("--known") { Description = "Ce que d’autres paient déjà / What others pay already", AllowMultipleArgumentsPerToken = true };
        Option<string[]> shares = new("--share")
        {
            Description = "Financeur=poids, au plus tant : \"region=1:3000 EUR\" / Funder=weight, at most so much: \"region=1:3000 EUR\"",
            AllowMultipleArgumentsPerToken = true,
        };
        Command command = new("plan", "Partage un projet entre plusieurs financeurs / Shares a project between several funders") { budget, known, shares };
        command.SetAction(parsed =>
        {
            Session session = common.Open(parsed);
            Desk desk = new(session);
            _ = FinancingPlan.TryCreate(
                Amount("BUDGET", parsed.GetValue(budget)!),
                [.. (parsed.GetValue(known) ?? []).Select(text => Amount("--known", text))],
                [.. (parsed.GetValue(shares) ?? []).Select(Share)],
                out FinancingPlan? plan,
                out ValueList<Problem> problems);
            desk.Report("plan", problems);
            Print(session, desk, plan);
            return desk.HasErrors ? ExitCode.Wrong : ExitCode.Fine;
        });
        return command;
    }

    private static Money Amount(string option, string text) => Money.TryParse(text, null, out Money amount) ? amount : throw new UsageException($"{option}: `{text}` (\"10000 EUR\")");

    private static FunderShare Share(string text)
    {
        string[] parts = text.Split('=', ':');
        Money most = default;
        return parts.Length is 2 or 3 && ScopeId.TryParse(parts[0], null, out ScopeId funder)
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out long weight)
            && (parts.Length == 2 || (Money.TryParse(parts[2], null, out most) && !most.IsNegative))
            ? new FunderShare(funder, weight, parts.Length == 2 ? null : most)
            : throw new UsageException($"--share: `{text}` (region=1:\"3000 EUR\")");
    }

    private static void Print(Session session, Desk desk, FinancingPlan? plan)
    {
        if (session.IsJson)
        {
            JsonOutput.Write(session, json =>
            {
                desk.WriteJson(json);
                json.WriteStartObject("parts");
                foreach ((ScopeId funder, Money part) in plan?.Parts ?? [])
                {
                    json.WriteString($"{funder}", $"{part}");
                }

                json.WriteEndObject();
            });
            return;
        }

        desk.PrintLines();
        if (plan is not null)
        {
            session.Page.Table(
                [session.Say("Financeur", "Funder"), session.Say("Part", "Part")],
                [
                    .. plan.Known.Select(amount => (IReadOnlyList<string>)[session.Say("déjà acquis", "known already"), amount.ToText(session.Language)]),
                    .. plan.Parts.Select(part => (IReadOnlyList<string>)[$"{part.Key}", part.Value.ToText(session.Language)]),
                    [session.Say("Budget", "Budget"), plan.Budget.ToText(session.Language)],
                ],
                1);
        }
    }
}
