using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Selections;
using NodaTime;
using NodaTime.Text;

namespace Cohesion.Domain.Configuration;

/// <summary>Selects again what a record rests on, and holds what comes out against what it says.</summary>
internal static class SelectionRecordReader
{
    public static SelectionRecord? Read(JsonCursor at)
    {
        SelectionPolicy? policy = SelectionPolicyReader.Read(at["policy"]);
        ValueList<Entry> entries = at["entries"].List(Entry);
        if (at["call"].Parse<CallId>() is not { } call || policy is null || at["envelope"].Parse<Money>() is not { } envelope || !at.IsSound)
        {
            return null;
        }

        Selection.TryCreate(entries, envelope, policy, at["draw"]["seed"].Parse<DrawSeed>(), out Selection? selection, out ValueList<Problem> problems);
        at.Report(problems);
        return selection is null ? null : Rounds(at, SelectionRecord.Of(call, selection, at["rules"].Parse<ContentHash>(), at["portfolio"].List(Finding)));
    }

    /// <summary>Reads money that comes back.</summary>
    public static ReturnedMoney? Returned(JsonCursor at) => at["application"].Parse<ApplicationReference>() is { } application && at["amount"].Parse<Money>() is { } amount
        ? new ReturnedMoney(application, amount)
        : null;

    private static SelectionRecord? Rounds(JsonCursor at, SelectionRecord first)
    {
        SelectionRecord record = first;
        foreach (JsonCursor round in at["rounds"].List())
        {
            if (!record.TryFundReserve(round["returned"].List(Returned), out SelectionRecord? next, out ValueList<Problem> problems))
            {
                round.Report(problems);
                return null;
            }

            record = next;
        }

        DecisionComparison.Run(at["outcome"], json => json.Object(members => SelectionRecordWriter.Outcome(members, record.Selection)));
        foreach ((int i, ReserveRound round) in record.Rounds.Index())
        {
            DecisionComparison.Run(at["rounds"][i]["outcome"], json => json.Object(members => SelectionRecordWriter.Outcome(members, round)));
        }

        if (at["draw"].Exists && at["draw"]["algorithm"].Text() != DrawSeed.Algorithm)
        {
            at["draw"]["algorithm"].Report(ProblemCode.DecidedOtherwise, expected: DrawSeed.Algorithm);
        }

        return at.IsSound ? record : null;
    }

    private static PortfolioFinding? Finding(JsonCursor at) => at["clause"].Parse<ClauseId>() is { } clause && CallWords.States.Read(at["state"]) is { } state
        ? new PortfolioFinding(clause, state, at["reasons"].List(static one => one.Localized()))
        : null;

    private static Entry? Entry(JsonCursor at)
    {
        Points? rank = at["meanRank"].Exists ? SelectionForms.ReadPoints(at["meanRank"]) : null;
        ValueMap<CriterionId, Points> scores = ScoreSheetFormat.Scores(at["scores"]);
        if (at["application"].Parse<ApplicationReference>() is not { } application || at["request"].Parse<Money>() is not { } request || !at.IsSound)
        {
            return null;
        }

        Audience audience = SelectionTermsReader.Audience(at["for"]);
        return new Entry(new Scorecard(application, scores, rank), request, Moment(at["submittedAt"]), new EntryProfile
        {
            Cost = at["cost"].Parse<Money>(),
            Themes = audience.Themes,
            Territories = audience.Territories,
            LegalForms = audience.LegalForms,
            Priorities = [.. at["priorities"].List().Select(static one => KeyValuePair.Create((int)(one["rank"].Integer() ?? 0), (int)(one["place"].Integer() ?? 1)))],
        });
    }

    private static Instant? Moment(JsonCursor at) =>
        at.Text() is { } text && InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out Instant moment) ? moment : null;
}
