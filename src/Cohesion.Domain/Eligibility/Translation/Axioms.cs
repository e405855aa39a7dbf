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

    /// <summary>Says that what counts more records counts no less.</summary>
    public static void Add(Space space, Recount recount, Carrier.Number before, Carrier.Number after)
    {
        if (recount.IsProvedNone(true, false))
        {
            space.Axioms.Add(space.AtMost([(before.Variable, 1), (after.Variable, -1)], 0)!);
        }

        if (recount.IsProvedNone(false, true))
        {
            space.Axioms.Add(space.AtMost([(after.Variable, 1), (before.Variable, -1)], 0)!);
        }
    }
}
