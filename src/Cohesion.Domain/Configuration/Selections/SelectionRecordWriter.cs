using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Selections;
using NodaTime.Text;

namespace Cohesion.Domain.Configuration;

/// <summary>Writes the record of a selection: what it rests on, the entries by their ids, then what it decides.</summary>
internal static class SelectionRecordWriter
{
    public static void Write(CanonicalJson json, SelectionRecord record)
    {
        Selection selection = record.Selection;
        json.Code<CallId>("call", record.CallId);
        json.Code("rules", record.Rules);
        json.Member("policy", members => SelectionPolicyWriter.Write(members, selection.Policy));
        json.Code<Money>("envelope", selection.Envelope);
        if (selection.Seed is { } seed)
        {
            json.Member("draw", members =>
            {
                members.Code<DrawSeed>("seed", seed);
                members.Member("algorithm", DrawSeed.Algorithm);
            });
        }

        json.Member("entries").List(selection.Awards.Select(award => award.Standing.Entry).OrderBy(entry => entry.Application), static (list, entry) => list.Object(members => Entry(members, entry)));
        json.Member("outcome", members => Outcome(members, selection));
        json.Objects("portfolio", record.Portfolio, static (members, finding) =>
        {
            members.Code<ClauseId>("clause", finding.Clause);
            members.Member("state", CallWords.States.Of(finding.State));
            members.List("reasons", finding.Reasons, static (list, reason) => list.Object(inner =>
            {
                inner.Member("fr", reason.French);
                inner.Member("en", reason.English);
            }));
        });
        json.Objects("rounds", record.Rounds, static (members, round) =>
        {
            members.Member("returned").List(round.Returned, static (list, one) => list.Object(inner =>
            {
                inner.Code<ApplicationReference>("application", one.Application);
                inner.Code<Money>("amount", one.Amount);
            }));
            members.Member("outcome", inner => Outcome(inner, round));
        });
    }

    /// <summary>Writes what a round of the reserve list decides.</summary>
    public static void Outcome(CanonicalJson json, ReserveRound round)
    {
        Awards(json, round.Awards);
        json.Code<Money>("remaining", round.Remaining);
        json.Code("overspent", Some(round.Overspent));
    }

    /// <summary>Writes what a selection decides: awards in the order of the ranking, sums, earmarks that are not met.</summary>
    public static void Outcome(CanonicalJson json, Selection selection)
    {
        Awards(json, selection.Awards);
        json.Code<Money>("awarded", selection.Awarded);
        json.Code<Money>("remaining", selection.Remaining);
        json.Code("overspent", Some(selection.Overspent));
        json.Objects("unmetEarmarks", selection.UnmetEarmarks, static (members, unmet) =>
        {
            members.Code<SubEnvelopeId>("subEnvelope", unmet.Part.Id);
            members.Code<Money>("awarded", unmet.Awarded);
            members.Code<Money>("left", unmet.Left);
            members.Texts("candidates", unmet.Candidates);
        });
    }

    private static void Awards(CanonicalJson json, ValueList<Award> awards) => json.Member("awards").List(awards, static (list, award) => list.Object(members =>
    {
        members.Member("rank", (long?)award.Standing.Rank);
        members.Code<ApplicationReference>("application", award.Application);
        SelectionForms.Write(members.Member("total"), award.Standing.Total);
        members.Member("tieBrokenBy", award.Standing.Tie?.Name);
        AwardOutcomeWriter.Write(members, award.Outcome);
        members.Member("reserve", (long?)award.ReserveRank);
        members.Code<Money>("left", award.Remaining);
    }));

    private static void Entry(CanonicalJson json, Entry entry)
    {
        json.Code<ApplicationReference>("application", entry.Application);
        if (entry.Card.Scores.Count > 0)
        {
            json.Member("scores", members => ScoreSheetFormat.Write(members, entry.Card.Scores));
        }

        if (entry.Card.MeanRank is { } rank)
        {
            SelectionForms.Write(json.Member("meanRank"), rank);
        }

        EntryProfile profile = entry.Profile;
        json.Code<Money>("request", entry.Request);
        json.Member("submittedAt", entry.SubmittedAt is { } moment ? InstantPattern.ExtendedIso.Format(moment) : null);
        json.Code("cost", profile.Cost);
        if (profile.Themes.Count + profile.Territories.Count + profile.LegalForms.Count > 0)
        {
            json.Member("for", members =>
            {
                members.Texts("themes", profile.Themes);
                members.Texts("territories", profile.Territories);
                members.Texts("legalForms", profile.LegalForms);
            });
        }

        json.Objects("priorities", [.. profile.Priorities], static (members, priority) =>
        {
            members.Member("rank", (long?)priority.Key);
            members.Member("place", priority.Value == 1 ? null : (long?)priority.Value);
        });
    }

    private static Money? Some(Money amount) => amount.IsZero ? null : amount;
}
