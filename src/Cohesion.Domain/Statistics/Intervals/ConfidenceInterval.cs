using System.Globalization;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Statistics;

/// <summary>Where the true proportion, or the true difference of two, lies with some confidence; both bounds are included.</summary>
/// <remarks>
/// An estimate, and the only place of the library where numbers are floating: the bounds of Wilson and Newcombe are within 1e-14 of the exact
/// ones, those of Clopper and Pearson within 1e-12, for every total up to <see cref="Proportion.MostCounted"/>. No decision may rest on them.
/// </remarks>
public sealed record ConfidenceInterval
{
    internal ConfidenceInterval(double lower, double upper, ConfidenceLevel level, IntervalMethod method) =>
        (Lower, Upper, Level, Method) = (lower, upper, level, method);

    /// <summary>Gets the lower bound: a proportion from 0 to 1, a difference from -1 to 1.</summary>
    public double Lower { get; }

    /// <summary>Gets the upper bound, not below the lower one.</summary>
    public double Upper { get; }

    /// <summary>Gets how often such intervals cover the true value.</summary>
    public ConfidenceLevel Level { get; }

    /// <summary>Gets how the interval was built; that of a difference, from the Wilson intervals of both sides.</summary>
    public IntervalMethod Method { get; }

    /// <summary>Gives what people read, rounded outwards to a tenth of a point: <c>from 73.0 % to 76.9 % (95 % confidence)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language)
    {
        bool french = Guard.Against.Undefined(language) == Language.French;
        string lower = Percentage(Math.Floor(Lower * 1000), language), upper = Percentage(Math.Ceiling(Upper * 1000), language), level = Level.Ratio.ToText(language);
        return french ? $"de {lower} à {upper} (niveau de confiance de {level})" : $"from {lower} to {upper} ({level} confidence)";
    }

    private static string Percentage(double thousandths, Language language)
    {
        string number = (thousandths / 10).ToString("0.0", CultureInfo.InvariantCulture);
        return language == Language.French ? number.Replace('.', ',') + Typography.NarrowNoBreakSpace + "%" : number + "%";
    }
}
