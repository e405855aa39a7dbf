namespace Cohesion.Domain.Grants;

/// <summary>What is wrong with the parts of payment terms.</summary>
internal static class PaymentChecks
{
    // Beyond it no common denominator is needed by any share that people write.
    private const long LargestDenominator = 1_000_000_000_000;

    /// <summary>Says everything that is wrong; parts that could not be read are <see langword="null"/>, and then the shares are not added up.</summary>
    public static ValueList<Problem> OfParts(ValueList<PaymentPart?> parts)
    {
        if (parts.Count is 0 or > PaymentTerms.MostParts)
        {
            return parts.Count == 0
                ? [new Problem(ProblemCode.EmptyList, "/parts")]
                : [new Problem(ProblemCode.WrongLength, "/parts", $"{parts.Count}", $"≤ {PaymentTerms.MostParts}")];
        }

        List<Problem> problems = [];
        bool awaitsReport = false;
        foreach ((int i, PaymentPart? part) in parts.Index())
        {
            if (part is not null && part.Share <= default(Ratio))
            {
                problems.Add(new Problem(ProblemCode.NotAboveZero, $"/parts/{i}/share", $"{part.Share}"));
            }

            // The report tells of what was paid: the first part cannot wait for it, nor can a part overtake one that does.
            if (part is not null && (awaitsReport || i == 0) && part.Moment.AwaitsReport == (i == 0))
            {
                problems.Add(new Problem(ProblemCode.ReportBeforePayment, $"/parts/{i}"));
            }

            awaitsReport |= part is { Moment.AwaitsReport: true };
        }

        if (problems.Count == 0 && !parts.Contains(null))
        {
            ValueList<Ratio> shares = [.. parts.Select(part => part!.Share)];
            if (WeightsOf(shares) is not { } weights)
            {
                problems.Add(new Problem(ProblemCode.TooLargeAmount, "/parts"));
            }
            else if (shares.Aggregate((sum, share) => sum + share) is var total && total != Ratio.Percent(100))
            {
                problems.Add(new Problem(ProblemCode.SumDiffers, "/parts", "100 %", $"{total}"));
            }
        }

        return [.. problems];
    }

    /// <summary>Gives whole numbers in the proportion of shares, or <see langword="null"/> where their common denominator is too large.</summary>
    public static ValueList<long>? WeightsOf(ValueList<Ratio> shares)
    {
        Int128 common = 1;
        foreach (Ratio share in shares)
        {
            common = common / Divisor(common, share.Denominator) * share.Denominator;
            if (common > LargestDenominator || share.Numerator > LargestDenominator)
            {
                return null;
            }
        }

        return [.. shares.Select(share => (long)(share.Numerator * (common / share.Denominator)))];
    }

    private static Int128 Divisor(Int128 a, Int128 b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}
