using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>What always holds between facts: no part is above its whole, no period ends before it begins, a fact that applies has a value unless it is optional.</summary>
internal static class Axioms
{
    /// <summary>Says what holds of a fact, and of those that it is a part of.</summary>
    public static void Add(Universe universe, FactId id)
    {
        if (universe.CarrierOf(id) is Carrier.Span span)
        {
            universe.Space.Axioms.Add(universe.Space.AtMost([(span.Start, 1), (span.End, -1)], 0)!);
        }

        foreach ((FactId part, FactId whole) in PartsAndWholes.Known.Where(known => known.Part == id || (known.Whole == id && universe.IsAsked(known.Part))))
        {
            if (universe.CarrierOf(part) is Carrier.Number one && universe.CarrierOf(whole) is Carrier.Number all)
            {
                Claim isAbove = universe.Space.AtMost([(all.Variable, 1), (one.Variable, -1)], -1)!;
                universe.Space.Axioms.Add(Claim.All(isAbove, universe.StatedOf(part), universe.StatedOf(whole)).Contrary);
            }
        }
    }

    /// <summary>Says that what takes in more records comes to no less, or as the least of them to no more.</summary>
    public static void Add(Universe universe, FactId id, Recount recount, Carrier.Number before, Carrier.Number after)
    {
        if (recount.IsProvedNone(true, false))
        {
            Widens(universe, recount, (before, universe.StatedOf(id)), (after, universe.StatedOf(id, 1)));
        }

        if (recount.IsProvedNone(false, true))
        {
            Widens(universe, recount, (after, universe.StatedOf(id, 1)), (before, universe.StatedOf(id)));
        }
    }

    private static void Widens(Universe universe, Recount recount, (Carrier.Number Number, Claim Stated) narrow, (Carrier.Number Number, Claim Stated) wide)
    {
        int sign = recount.Aggregate switch
        {
            Aggregate.Sum => recount.OnlyAdds ? 1 : 0,
            Aggregate.Count or Aggregate.Max or Aggregate.Distinct => 1,
            Aggregate.Min => -1,
            _ => 0,
        };
        Claim? isOrdered = sign == 0 ? null : universe.Space.AtMost([(narrow.Number.Variable, sign), (wide.Number.Variable, -sign)], 0);
        universe.Space.Axioms.Add(Claim.Any(narrow.Stated.Contrary, Claim.All(wide.Stated, isOrdered ?? Claim.True)));
    }
}
