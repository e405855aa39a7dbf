using Ardalis.GuardClauses;

namespace Cohesion.Domain.Selections;

/// <summary>Award rules as a notice would state them.</summary>
public static class AwardRuleExtensions
{
    private static readonly LocalizedText Stop = LocalizedText.Of(
        "les projets sont financés dans l’ordre du classement, jusqu’au premier qui ne tient pas dans l’enveloppe",
        "projects are funded in the order of the ranking, up to the first that does not fit in the envelope");

    private static readonly LocalizedText Skip = LocalizedText.Of(
        "les projets sont financés dans l’ordre du classement, en passant ceux qui ne tiennent pas dans l’enveloppe",
        "projects are funded in the order of the ranking, passing over those that do not fit in the envelope");

    extension(AwardRule rule)
    {
        /// <summary>Says the rule as a part of a sentence.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is no rule, or <paramref name="language"/> no language.</exception>
        public string ToText(Language language) => (Guard.Against.Undefined(rule) == AwardRule.StopAtFirst ? Stop : Skip).ToText(language);
    }
}
