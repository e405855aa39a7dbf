namespace Cohesion.Domain.Selections;

/// <summary>What an application receives where money is no object: its request, within the ceiling and the rate.</summary>
internal readonly record struct Entitlement(Int128 Amount, AwardLimit Limit)
{
    public static Entitlement Of(Entry entry, long request, AwardBounds? bounds)
    {
        Entitlement entitled = new(request, AwardLimit.Request);
        if (bounds?.AtMost is { } most && most.Minor < entitled.Amount)
        {
            entitled = new Entitlement(most.Minor, AwardLimit.Ceiling);
        }

        if (bounds?.Rate is { } rate && entry.Profile.Cost is { } cost && (Int128)cost.Minor * rate.Numerator / rate.Denominator is var share && share < entitled.Amount)
        {
            entitled = new Entitlement(share, AwardLimit.Rate);
        }

        return entitled;
    }
}
