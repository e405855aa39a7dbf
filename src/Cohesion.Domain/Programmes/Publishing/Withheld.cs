using Ardalis.GuardClauses;

namespace Cohesion.Domain.Programmes;

/// <summary>A figure that is not published, and why. Its count is nowhere in it.</summary>
public sealed record Withheld
{
    // More names than these nobody reads.
    private const int MostNamed = 3;

    internal Withheld(LocalizedText figure, WithheldBecause because, long threshold, ValueList<LocalizedText> protects) =>
        (Figure, Because, Threshold, Protects) = (figure, because, threshold, protects);

    /// <summary>Gets what people call the figure.</summary>
    public LocalizedText Figure { get; }

    /// <summary>Gets why it is not published.</summary>
    public WithheldBecause Because { get; }

    /// <summary>Gets the lowest count that may be published.</summary>
    public long Threshold { get; }

    /// <summary>Gets what it would give away, where it protects others; empty where that cannot be said.</summary>
    public ValueList<LocalizedText> Protects { get; }

    /// <summary>Says it in a sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language)
    {
        bool french = Guard.Against.Undefined(language) == Language.French;
        string figure = french ? $"«\u202F{Figure.ToText(language)}\u202F»" : $"“{Figure.ToText(language)}”";
        string more = Protects.Count <= MostNamed ? "" : french ? " et d’autres" : " and others";
        string others = string.Join(", ", Protects.Take(MostNamed).Select(other => french ? $"«\u202F{other.ToText(language)}\u202F»" : $"“{other.ToText(language)}”")) + more;
        string why = Because switch
        {
            WithheldBecause.BelowThreshold => french ? $"moins de {Threshold}" : $"fewer than {Threshold}",
            WithheldBecause.ProtectsAnother => french ? $"donnerait {others}" : $"would give away {others}",
            WithheldBecause.Either => french ? $"moins de {Threshold}, ou donnerait un chiffre qui l’est" : $"fewer than {Threshold}, or would give away a figure that is",
            WithheldBecause.CannotBeProtected => french
                ? $"avec les autres chiffres, en donnerait un de moins de {Threshold}, quoi qu’on taise" : $"with the others it would give away one of fewer than {Threshold}, whatever is withheld",
            WithheldBecause.CountsUnknown => french ? "rien ne dit de quels effectifs ce rapport est fait" : "nothing says of which counts this ratio was made",
            WithheldBecause.OfSinglePeople => french ? "ne parle que de quelques personnes, jamais publié" : "tells of single people, and is never published",
            _ => french ? "rien ne prouve qu’il n’en donne aucun autre" : "nothing proves that it gives no other away",
        };
        return french ? $"{figure}\u202F: {why}." : $"{figure}: {why}.";
    }
}
