using System.Diagnostics.CodeAnalysis;

namespace Cohesion.Domain.Selections;

/// <summary>The bounds of each award: the least and the greatest amount, and the greatest share of the cost of the project.</summary>
public sealed record AwardBounds
{
    private AwardBounds(Money? atLeast, Money? atMost, Ratio? rate) => (AtLeast, AtMost, Rate) = (atLeast, atMost, rate);

    /// <summary>Gets the least award, included, or <see langword="null"/>; who may receive less receives nothing.</summary>
    public Money? AtLeast { get; }

    /// <summary>Gets the greatest award, included, or <see langword="null"/>.</summary>
    public Money? AtMost { get; }

    /// <summary>Gets the greatest share of the cost of a project, included, or <see langword="null"/>; the share is rounded down to a minor unit.</summary>
    public Ratio? Rate { get; }

    /// <summary>Creates bounds from values known to be right.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static AwardBounds Create(Money? atLeast = null, Money? atMost = null, Ratio? rate = null)
    {
        TryCreate(atLeast, atMost, rate, out AwardBounds? bounds, out ValueList<Problem> problems);
        return Problems.Require(bounds, problems);
    }

    /// <summary>Creates bounds, or tells everything that is wrong: an amount that is not above zero, a floor above the ceiling, two currencies, a rate outside its bounds.</summary>
    /// <param name="atLeast">The least award, or <see langword="null"/>; above zero.</param>
    /// <param name="atMost">The greatest award, or <see langword="null"/>; above zero.</param>
    /// <param name="rate">The greatest share of the cost, or <see langword="null"/>; above zero, at most one.</param>
    /// <param name="bounds">The bounds, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at <c>/atLeast</c>, <c>/atMost</c> and <c>/rate</c>.</param>
    public static bool TryCreate(
        Money? atLeast, Money? atMost, Ratio? rate, [NotNullWhen(true)] out AwardBounds? bounds, out ValueList<Problem> problems)
    {
        List<Problem> found = [.. Positive(atLeast, "/atLeast"), .. Positive(atMost, "/atMost")];
        if (atLeast is { } low && atMost is { } high)
        {
            if (low.Currency != high.Currency)
            {
                found.Add(new Problem(ProblemCode.OtherCurrency, "/atMost", $"{high}", low.Currency.Code));
            }
            else if (low > high)
            {
                found.Add(new Problem(ProblemCode.EmptyRange, "/atLeast", $"{low}", $"≤ {high}"));
            }
        }

        if (rate is { } share && !IsShare(share))
        {
            found.Add(new Problem(ProblemCode.AmountOutOfBounds, "/rate", $"{share}", "0 < … ≤ 1"));
        }

        problems = [.. found];
        bounds = problems.Count == 0 ? new AwardBounds(atLeast, atMost, rate) : null;
        return bounds is not null;
    }

    /// <summary>Tells whether a ratio is above zero and at most one.</summary>
    internal static bool IsShare(Ratio ratio) => ratio > default(Ratio) && ratio <= Ratio.Of(1, 1);

    /// <summary>States the problem of an amount that is not above zero.</summary>
    internal static IEnumerable<Problem> Positive(Money? amount, string path) => amount is { Minor: <= 0 } wrong
        ? [new Problem(ProblemCode.AmountOutOfBounds, path, $"{wrong}", "> 0")]
        : [];
}
