using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Says that a fact stays as it usually is.</summary>
internal static class Unmoved
{
    public static Claim Of(Universe universe, FactId fact)
    {
        Claim stated = universe.StatedOf(fact);
        Claim value = universe.CarrierOf(fact) switch
        {
            Carrier.Number number => At(universe.Space, number.Variable),
            Carrier.Flag flag => At(universe.Space, flag.Variable),
            Carrier.Time { Minute: { } minute } instant => Claim.All(At(universe.Space, instant.Day), At(universe.Space, minute)),
            Carrier.Time day => At(universe.Space, day.Day),
            Carrier.Span span => Claim.All(At(universe.Space, span.Start), At(universe.Space, span.End)),
            Carrier.Opinion opinion => Claim.All(At(universe.Space, opinion.Favourable), At(universe.Space, opinion.Day)),
            Carrier.Element element => new Claim.Literal(new Test.OneOf(element.Variable, (ulong)Usual(universe.Space, element.Variable)), true),
            Carrier.Set set => Exactly(set.Variable, (ulong)Usual(universe.Space, set.Variable)),
            _ => Claim.True,
        };
        return stated == Claim.True ? value : stated.Holds(universe.Space.Usual()) ? Claim.All(value, stated) : stated.Contrary;
    }

    private static Claim At(Space space, int variable) =>
        Claim.All(space.AtMost([(variable, 1)], Usual(space, variable))!, space.AtMost([(variable, -1)], -Usual(space, variable))!);

    private static Claim Exactly(int variable, ulong elements)
    {
        List<Claim> claims = [new Claim.Literal(new Test.Has(variable, ~elements), false)];
        for (ulong left = elements; left != 0; left &= left - 1)
        {
            claims.Add(new Claim.Literal(new Test.Has(variable, left & (~left + 1)), true));
        }

        return Claim.All(claims);
    }

    private static long Usual(Space space, int variable) => space.Variables[variable].Usual;
}
