using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Grants;

/// <summary>How a call or an agreement pays: in one go, an advance and a balance, or several instalments; each a share with its moment.</summary>
public sealed record PaymentTerms
{
    /// <summary>The most parts; included.</summary>
    public const int MostParts = 24;

    // The shares as whole numbers, worked out once.
    private readonly ValueList<long> _weights;

    private PaymentTerms(ValueList<PaymentPart> parts, SettlementRule settlement, ValueList<Citation> citations) =>
        (Parts, Settlement, Citations, _weights) = (parts, settlement, citations, PaymentChecks.WeightsOf([.. parts.Select(part => part.Share)])!.Value);

    /// <summary>Gets the parts in the order in which they are paid; their shares add up to one.</summary>
    public ValueList<PaymentPart> Parts { get; }

    /// <summary>Gets how the final amount follows from the report.</summary>
    public SettlementRule Settlement { get; }

    /// <summary>Gets where the terms are written.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>Makes terms that are known to be right.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static PaymentTerms Create(ValueList<PaymentPart> parts, SettlementRule? settlement = null, ValueList<Citation> citations = default)
    {
        TryCreate(parts, settlement, citations, out PaymentTerms? terms, out ValueList<Problem> problems);
        return Problems.Require(terms, problems);
    }

    /// <summary>Makes terms of a single payment.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="moment"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The moment waits for the report, which itself waits for a payment.</exception>
    public static PaymentTerms Single(PaymentMoment moment) => Create([new PaymentPart(Ratio.Percent(100), moment)]);

    /// <summary>Makes terms of an advance and a balance.</summary>
    /// <param name="advance">The share of the advance; between zero and one, neither included.</param>
    /// <param name="first">When the advance is paid.</param>
    /// <param name="then">When the balance is paid.</param>
    /// <param name="settlement">How the final amount follows from the report.</param>
    /// <exception cref="ArgumentException">The share is out of its bounds, or the advance waits for the report.</exception>
    /// <exception cref="ArgumentNullException">A moment is <see langword="null"/>.</exception>
    public static PaymentTerms AdvanceAndBalance(Ratio advance, PaymentMoment first, PaymentMoment then, SettlementRule? settlement = null) =>
        Create([new PaymentPart(advance, first), new PaymentPart(Ratio.Percent(100) - advance, then)], settlement);

    /// <summary>
    /// Makes terms, or tells everything that is wrong: no part or too many, a share that is not above zero, shares that do not add up to one, a part that
    /// waits for the report first of all or before one that does not.
    /// </summary>
    /// <param name="parts">The parts, from one to <see cref="MostParts"/>, in the order in which they are paid.</param>
    /// <param name="settlement">How the final amount follows from the report; <see cref="SettlementRule.Standard"/> where nothing is said.</param>
    /// <param name="citations">Where the terms are written.</param>
    /// <param name="terms">The terms, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at paths such as <c>/parts/1/share</c>.</param>
    /// <exception cref="ArgumentNullException">A part is <see langword="null"/>.</exception>
    public static bool TryCreate(
        ValueList<PaymentPart> parts,
        SettlementRule? settlement,
        ValueList<Citation> citations,
        [NotNullWhen(true)] out PaymentTerms? terms,
        out ValueList<Problem> problems)
    {
        foreach (PaymentPart part in parts)
        {
            Guard.Against.Null(part, nameof(parts));
        }

        problems = PaymentChecks.OfParts([.. parts.Select(part => (PaymentPart?)part)]);
        terms = problems.Count == 0 ? new PaymentTerms(parts, settlement ?? SettlementRule.Standard, citations) : null;
        return terms is not null;
    }

    /// <summary>Splits an award into its instalments, by the largest remainder: they add up to it to the cent.</summary>
    /// <param name="award">The award; above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="award"/> is not above zero.</exception>
    public PaymentSchedule For(Money award)
    {
        if (award.Minor <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(award), award, "An award is above zero.");
        }

        ValueList<Money> amounts = award.Split(_weights);
        Instalment[] instalments = new Instalment[amounts.Count];
        for (int i = 0; i < instalments.Length; i++)
        {
            instalments[i] = new Instalment(i + 1, amounts[i], Parts[i].Moment);
        }

        return new PaymentSchedule(new ValueList<Instalment>(instalments), Settlement);
    }
}
