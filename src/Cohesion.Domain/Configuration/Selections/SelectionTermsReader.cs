using Cohesion.Domain.Applications;
using Cohesion.Domain.Selections;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Themes;

namespace Cohesion.Domain.Configuration;

/// <summary>Makes terms of the members of a policy that their shape has checked.</summary>
internal static class SelectionTermsReader
{
    /// <summary>Gives the terms; what could not be read is reported, and left out.</summary>
    public static SelectionTerms Read(JsonCursor at) => new()
    {
        Order = SelectionTermsShapes.Orders.Read(at["ranking"]) ?? RankingOrder.Total,
        WeightTotal = at["weightTotal"].Integer(),
        Jury = Jury(at["jury"]),
        Bounds = Bounds(at["award"]),
        Partial = Partial(at["partial"]),
        Quota = (int?)at["quota"].Integer(),
        SubEnvelopes = at["subEnvelopes"].List(Part),
        Reserve = (int?)at["reserve"].Integer(),
    };

    public static Audience Audience(JsonCursor at) => new()
    {
        Themes = at["themes"].Codes<ThemeCode>(),
        Territories = at["territories"].Codes<TerritoryCode>(),
        LegalForms = at["legalForms"].Codes<Code>(),
    };

    /// <summary>Gives the sources of the terms that keep none of their own.</summary>
    public static IEnumerable<Citation> Citations(JsonCursor at) =>
        ((ReadOnlySpan<string>)["jury", "award", "partial"]).ToArray().SelectMany(member => Sources.Below(at[member]));

    private static Aggregation? Jury(JsonCursor at) => at.Kind == JsonKinds.Object
        ? at["trimmedMean"].Integer() is { } cut ? new Aggregation.TrimmedMean((int)cut) : null
        : at.Text() switch
        {
            Aggregation.Mean.Word => new Aggregation.Mean(),
            Aggregation.Median.Word => new Aggregation.Median(),
            _ => null,
        };

    private static AwardBounds? Bounds(JsonCursor at)
    {
        if (!at.Exists)
        {
            return null;
        }

        AwardBounds.TryCreate(at["atLeast"].Parse<Money>(), at["atMost"].Parse<Money>(), at["rate"].Parse<Ratio>(), out AwardBounds? bounds, out ValueList<Problem> problems);
        at.Report(problems);
        return bounds;
    }

    private static PartialAward? Partial(JsonCursor at)
    {
        if (at["truncateFrom"].Parse<Money>() is { } least)
        {
            at.Report(AwardBounds.Positive(least, "/truncateFrom"));
            return least.Minor > 0 ? new PartialAward.Truncated(least) : null;
        }

        if (at["share"].Parse<Ratio>() is not { } share)
        {
            return null;
        }

        bool isPart = AwardBounds.IsShare(share) && share < Ratio.Of(1, 1);
        if (!isPart)
        {
            at["share"].Report(ProblemCode.AmountOutOfBounds, expected: "0 < … < 1");
        }

        return isPart ? new PartialAward.Share(share, at["mayOverspend"].Exists) : null;
    }

    private static SubEnvelope? Part(JsonCursor at)
    {
        if (at["id"].Parse<SubEnvelopeId>() is not { } id || SelectionTermsShapes.Kinds.Read(at["kind"]) is not { } kind || !at.IsSound)
        {
            return null;
        }

        SubEnvelope.TryCreate(
            id, kind, Audience(at["for"]), at["amount"].Parse<Money>(), (int?)at["quota"].Integer(), at["within"].Parse<SubEnvelopeId>(), out SubEnvelope? part, out ValueList<Problem> problems);
        at.Report(problems);
        return part?.Titled(at["title"].Localized()).Citing(Sources.OfWhole(at));
    }
}
