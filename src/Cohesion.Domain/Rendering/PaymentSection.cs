using Cohesion.Domain.Grants;

namespace Cohesion.Domain.Rendering;

/// <summary>How a call pays, in its document.</summary>
internal static class PaymentSection
{
    public static void Write(Markdown page, PaymentTerms terms, CallWords words)
    {
        page.Heading(2, words.Say("Modalités de versement", "Payment terms"));
        page.Items(
        [
            .. terms.Parts.Select(part => $"{Markdown.Bold(part.Share.ToText(words.Language))} {Markdown.Escape(part.Moment.ToText(words.Language))}{Cited(part)}"),
            Markdown.Escape(terms.Settlement.Basis == CostBasis.Proportional
                ? words.Say("Si le coût réel est inférieur au budget, la subvention est réduite en proportion.", "Where the real cost is below the budget, the grant is reduced in proportion.")
                : words.Say("Le montant ne dépend pas du coût réel.", "The amount does not depend on the real cost.")),
            Markdown.Escape(terms.Settlement.KeptUnspent == default
                ? words.Say("Ce qui n’est pas dépensé est reversé.", "What is not spent is given back.")
                : words.Say(
                    $"De ce qui n’est pas dépensé, un organisme à but non lucratif garde {terms.Settlement.KeptUnspent.ToText(Language.French)}.",
                    $"Of what is not spent, a non-profit body keeps {terms.Settlement.KeptUnspent.ToText(Language.English)}.")),
            .. terms.Citations.Select(Markdown.Link),
        ]);
    }

    private static string Cited(PaymentPart part) => part.Moment is PaymentMoment.After { Within.Citations: { Count: > 0 } citations }
        ? $" ({string.Join(", ", citations.Select(Markdown.Link))})"
        : "";
}
