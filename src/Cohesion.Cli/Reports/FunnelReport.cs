using System.Diagnostics;
using Cohesion.Domain;
using Cohesion.Domain.Programmes;

namespace Cohesion.Cli.Reports;

/// <summary>A funnel for people: a bar for each stage and branch, the rates with their fractions, where it breaks, how far branches can overlap.</summary>
internal static class FunnelReport
{
    private const int LongestBar = 52;

    public static void Print(Session session, CampaignFigures campaign, FunnelFigures funnel)
    {
        Language language = session.Language;
        session.Page.Line("");
        (FunnelStage Stage, int Depth)[] rows = [.. funnel.Plan.Stages.SelectMany(stage => Below(funnel, stage, 0))];
        long most = Math.Max(1, rows.Max(row => funnel.CountOf(row.Stage.Id)?.Count ?? 0));
        CountUnit first = rows[0].Stage.Unit;
        foreach ((FunnelStage stage, int depth) in rows)
        {
            session.Page.Line(string.Concat(Enumerable.Repeat("\u00A0\u00A0", depth)) + stage.Title.ToText(language));
            session.Page.Raw(string.Concat(Enumerable.Repeat("  ", depth)) + Bar(session, funnel.CountOf(stage.Id), most, stage.Unit == first));
        }

        session.Page.Line("");
        if (rows.Any(row => row.Stage.Unit != first))
        {
            session.Page.Line(session.Say(
                "▒\u00A0: compté dans une autre unité que la première étape\u00A0; aucun taux ne les lie sans conversion déclarée.",
                "▒: counted in another unit than the first stage; no rate ties them unless a conversion is declared."));
        }

        session.Page.Table(
            [session.Say("Étape", "Stage"), session.Say("De l’étape d’avant", "Of the stage before"), session.Say("De la première", "Of the first")],
            rows.Skip(1).Select(row => (IReadOnlyList<string>)
            [
                row.Stage.Title.ToText(language), Rate(session, funnel.Conditional(row.Stage.Id)), Rate(session, funnel.Coverage(row.Stage.Id)),
            ]));
        Breaks(session, funnel);
        Overlaps(session, funnel);
        foreach (CostPerBeneficiary cost in rows.Select(row => campaign.CostPer(row.Stage.Id)).OfType<CostPerBeneficiary>())
        {
            session.Page.Item(cost.ToText(language));
        }
    }

    private static IEnumerable<(FunnelStage Stage, int Depth)> Below(FunnelFigures funnel, FunnelStage stage, int depth) =>
        [(stage, depth), .. funnel.Plan.Branches.Where(branch => branch.Of == stage.Id).SelectMany(branch => Below(funnel, branch.Stage, depth + 1))];

    private static string Bar(Session session, UnitCount? count, long most, bool isOfFirstUnit)
    {
        if (count is not { } shown)
        {
            return session.Say("┄┄┄ non publié", "┄┄┄ not published");
        }

        int length = shown.Count == 0 ? 0 : (int)Math.Max(1, ((shown.Count * LongestBar) + (most / 2)) / most);
        string bar = new(isOfFirstUnit ? '█' : '▒', length);
        return bar + (length == 0 ? "" : " ") + shown.ToText(session.Language);
    }

    private static string Rate(Session session, FunnelRate? rate) => rate switch
    {
        null => session.Say("non publié", "not published"),
        FunnelRate.Exact exact => $"{exact.Numerator.ToNumber(session.Language)} / {exact.Denominator.ToNumber(session.Language)} = {exact.Value.ToRoundedText(session.Language)}"
            + (exact.IsConverted ? session.Say(" (converti)", " (converted)") : ""),
        FunnelRate.EmptyBase => session.Say("aucun taux\u00A0: personne au départ", "no rate: nobody to start from"),
        FunnelRate.AcrossUnits => session.Say("aucun taux\u00A0: unités différentes", "no rate: different units"),
        _ => throw new UnreachableException(),
    };

    private static void Breaks(Session session, FunnelFigures funnel)
    {
        Language language = session.Language;
        FunnelStage[] steps = [.. funnel.Plan.Stages.Skip(1)];
        if (steps.Length < 2 || Array.Exists(steps, stage => funnel.Conditional(stage.Id) is not FunnelRate.Exact))
        {
            return;
        }

        FunnelStage worst = steps.MinBy(stage => ((FunnelRate.Exact)funnel.Conditional(stage.Id)!).Value)!;
        string rate = ((FunnelRate.Exact)funnel.Conditional(worst.Id)!).Value.ToRoundedText(language);
        session.Page.Item(session.Say(
            $"Point de rupture\u00A0: {worst.Title.ToText(language)}, {rate} de l’étape d’avant.", $"Break point: {worst.Title.ToText(language)}, {rate} of the stage before."));
    }

    private static void Overlaps(Session session, FunnelFigures funnel)
    {
        Language language = session.Language;
        foreach ((int i, FunnelBranch one) in funnel.Plan.Branches.Index())
        {
            foreach (FunnelBranch other in funnel.Plan.Branches.Skip(i + 1).Where(other => other.Of == one.Of))
            {
                string pair = session.Say(
                    $"«\u202F{one.Stage.Title.ToText(language)}\u202F» et «\u202F{other.Stage.Title.ToText(language)}\u202F»", $"“{one.Stage.Title.ToText(language)}” and “{other.Stage.Title.ToText(language)}”");
                string? bounds = funnel.OverlapOf(one.Stage.Id, other.Stage.Id) switch
                {
                    BranchOverlap.Within within => session.Say(
                        $"{pair}\u00A0: de {within.Least} à {within.Most} dans les deux, de {within.LeastTogether} à {within.MostTogether} dans l’une ou l’autre.",
                        $"{pair}: {within.Least} to {within.Most} in both, {within.LeastTogether} to {within.MostTogether} in one or the other."),
                    BranchOverlap.AcrossUnits => session.Say(
                        $"{pair}\u00A0: unités différentes, rien ne borne ceux qui sont dans les deux.", $"{pair}: different units, nothing bounds those in both."),
                    _ => null,
                };
                if (bounds is not null)
                {
                    session.Page.Item(bounds);
                }
            }
        }
    }
}
