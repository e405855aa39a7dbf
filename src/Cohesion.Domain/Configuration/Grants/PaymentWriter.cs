using Cohesion.Domain.Grants;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Configuration;

/// <summary>Writes payment terms, in the order in which their shape declares them.</summary>
internal static class PaymentWriter
{
    public static void Write(CanonicalJson json, PaymentTerms terms)
    {
        json.Objects("parts", terms.Parts, static (members, part) =>
        {
            members.Code<Ratio>("share", part.Share);
            Moment(members, part.Moment);
        });
        json.Member("basis", terms.Settlement.Basis == CostBasis.LumpSum ? null : GrantWords.Bases.Of(terms.Settlement.Basis));
        json.Code<Ratio>("keptUnspent", terms.Settlement.KeptUnspent == default ? null : terms.Settlement.KeptUnspent);
        json.Cite(terms.Citations);
    }

    private static void Moment(CanonicalJson json, PaymentMoment moment)
    {
        if (moment is PaymentMoment.OnDay { Day: var day })
        {
            json.Member("on", GrantChecks.Spell(day));
        }
        else if (moment is PaymentMoment.After after)
        {
            json.Member("after", GrantWords.Events.Of(after.Event));
            if (after.Within is { } rule)
            {
                json.Code<Delay>("within", rule.Delay);
                json.Member("fixed", rule.MovesOn ? null : true);
                json.Member("since", rule.From is { } since ? GrantChecks.Spell(since) : null);
                json.Cite(rule.Citations);
            }
        }
    }
}
