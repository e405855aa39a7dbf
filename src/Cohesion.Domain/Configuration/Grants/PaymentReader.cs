using Cohesion.Domain.Grants;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Configuration;

/// <summary>Makes payment terms of an object that its shape has checked.</summary>
internal static class PaymentReader
{
    public static PaymentTerms? Terms(JsonCursor at)
    {
        if (!at.Exists)
        {
            return null;
        }

        JsonCursor inParts = at["parts"];
        ValueList<PaymentPart?> parts = [.. inParts.List().Select(Part)];
        if (parts.Count is > 0 and <= PaymentTerms.MostParts)
        {
            at.Report(PaymentChecks.OfParts(parts));
        }

        SettlementRule? settlement = Settlement(at);
        if (!at.IsSound)
        {
            return null;
        }

        // Those of a part with a delay are that delay's; the others are kept by the whole.
        ValueList<Citation> own = at.Citations();
        IEnumerable<Citation> inside = inParts.List().Where(part => !part["within"].Exists).SelectMany(static part => Sources.Below(part));
        return PaymentTerms.Create([.. parts.OfType<PaymentPart>()], settlement, Sources.With(own, inside));
    }

    private static SettlementRule? Settlement(JsonCursor at)
    {
        Ratio kept = at["keptUnspent"].Parse<Ratio>() ?? default;
        if (kept < default(Ratio) || kept > Ratio.Percent(100))
        {
            at["keptUnspent"].Report(ProblemCode.NumberOutOfRange, expected: "0 % ≤ … ≤ 100 %");
            return null;
        }

        return new SettlementRule(GrantWords.Bases.Read(at["basis"]) ?? CostBasis.LumpSum, kept);
    }

    private static PaymentPart? Part(JsonCursor at) =>
        at["share"].Parse<Ratio>() is { } share && Moment(at) is { } moment ? new PaymentPart(share, moment) : null;

    private static PaymentMoment? Moment(JsonCursor at) =>
        at["on"].Day() is { } day ? new PaymentMoment.OnDay(day)
        : GrantWords.Events.Read(at["after"]) is { } happened ? new PaymentMoment.After(happened, Within(at))
        : null;

    private static DelayRule? Within(JsonCursor at) =>
        at["within"].Parse<Delay>() is { } delay ? new DelayRule(delay, !at["fixed"].Exists, at["since"].Day(), at.Citations()) : null;
}
