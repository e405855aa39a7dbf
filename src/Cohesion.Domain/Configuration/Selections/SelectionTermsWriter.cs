using System.Diagnostics;
using Cohesion.Domain.Selections;

namespace Cohesion.Domain.Configuration;

/// <summary>Writes the members that terms add to a policy, in the order in which their shape declares them.</summary>
internal static class SelectionTermsWriter
{
    public static void Write(CanonicalJson json, SelectionTerms terms)
    {
        json.Member("ranking", terms.Order == RankingOrder.Total ? null : SelectionTermsShapes.Orders.Of(terms.Order));
        json.Member("weightTotal", terms.WeightTotal);
        Jury(json, terms.Jury);
        if (terms.Bounds is { } bounds)
        {
            json.Member("award", members =>
            {
                members.Code("atLeast", bounds.AtLeast);
                members.Code("atMost", bounds.AtMost);
                members.Code("rate", bounds.Rate);
            });
        }

        if (terms.Partial is { } partial)
        {
            json.Member("partial", members => Partial(members, partial));
        }

        json.Member("quota", (long?)terms.Quota);
        json.Objects("subEnvelopes", terms.SubEnvelopes, Part);
        json.Member("reserve", (long?)terms.Reserve);
    }

    private static void Jury(CanonicalJson json, Aggregation? jury)
    {
        switch (jury)
        {
            case null:
                break;
            case Aggregation.TrimmedMean trimmed:
                json.Member("jury", members => members.Member("trimmedMean", (long?)trimmed.Cut));
                break;
            default:
                json.Member("jury", jury is Aggregation.Mean ? Aggregation.Mean.Word : Aggregation.Median.Word);
                break;
        }
    }

    private static void Partial(CanonicalJson json, PartialAward partial)
    {
        switch (partial)
        {
            case PartialAward.Truncated truncated:
                json.Code<Money>("truncateFrom", truncated.AtLeast);
                break;
            case PartialAward.Share share:
                json.Code<Ratio>("share", share.AtLeast);
                json.Member("mayOverspend", share.MayOverspend ? true : null);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void Part(CanonicalJson json, SubEnvelope part)
    {
        json.Code<SubEnvelopeId>("id", part.Id);
        json.Member("title", part.Title);
        json.Member("kind", SelectionTermsShapes.Kinds.Of(part.Kind));
        json.Code("amount", part.Amount);
        json.Member("quota", (long?)part.Quota);
        json.Code("within", part.Within);
        json.Member("for", members =>
        {
            members.Texts("themes", part.Audience.Themes);
            members.Texts("territories", part.Audience.Territories);
            members.Texts("legalForms", part.Audience.LegalForms);
        });
        json.Cite(part.Citations);
    }
}
