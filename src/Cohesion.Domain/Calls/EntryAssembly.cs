using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Selections;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Calls;

/// <summary>Makes entries of those that compete: what a policy reads of them, with the points and the ranks that preferences give.</summary>
internal sealed class EntryAssembly
{
    private static readonly FactId Cost = FactId.Parse("budget.total", null);

    private readonly CallForProjects _call;
    private readonly ScopeId? _scope;
    private readonly List<Problem> _found;
    private readonly AudienceReader _audience;
    private readonly Dictionary<ClauseId, MeasureScale> _scales = [];

    /// <summary>Prepares entries.</summary>
    /// <param name="competition">Who competes, by which rules.</param>
    /// <param name="policy">How they will be ranked.</param>
    /// <param name="found">Where to say what is wrong.</param>
    public EntryAssembly(Competition competition, SelectionPolicy policy, List<Problem> found)
    {
        (_call, _scope, _found) = (competition.Call, competition.Scope, found);
        _audience = new AudienceReader(competition.Call, policy.Terms.SubEnvelopes);
        ValueList<Candidate> competing = competition.Eligible;
        foreach (Clause clause in _call.Rules.Clauses.Where(clause => clause.Body is ClauseBody.Inclination { Gives: not null }))
        {
            ClauseBody.Inclination inclination = (ClauseBody.Inclination)clause.Body;
            _scales.Add(clause.Id, new MeasureScale(inclination, Measures(clause, inclination, competing, competition.World)));
        }
    }

    /// <summary>Gets the criteria that preferences of the call give points to; nobody need score them.</summary>
    public static ValueSet<CriterionId> FedBy(CallForProjects call) => [.. call.Rules.Clauses.Select(clause => Gives(clause)).OfType<Advantage.Points>().Select(IdOf)];

    /// <summary>Gets what a preference gives, or <see langword="null"/> for another clause and for one that is shown and not counted.</summary>
    public static Advantage? Gives(Clause clause) => clause.Body switch
    {
        ClauseBody.Preference preference => preference.Gives,
        ClauseBody.Inclination inclination => inclination.Gives,
        _ => null,
    };

    public Entry Of(Candidate candidate, Scorecard card, Money request)
    {
        FactSet facts = candidate.Application.ToFacts();
        ClauseOutcome[] preferences = [.. Counted(candidate)];
        foreach (ClauseOutcome open in preferences.Where(one => one.State == ClauseState.Undecided))
        {
            Ask(open.Clause, candidate,
            [
                .. open.Questions.Select(question => $"{question.Fact.Id}"), .. open.Awaited.Select(act => $"{act.Opinion}"), .. open.Unverifiable.Select(one => one.Subject),
            ]);
        }

        EntryProfile audience = _audience.Read(facts);
        _found.AddRange(_audience.Doubts(candidate.Application, facts, audience));
        return new Entry(new Scorecard(card.Application, [.. Scores(card, preferences)], card.MeanRank), request, candidate.SubmittedAt, audience with
        {
            Cost = facts.TryGet(Cost, out FactValue? cost) && cost is FactValue.Amount amount ? amount.Value : null,
            Priorities = [.. Places(card.Application, preferences).GroupBy(one => one.Key, one => one.Value).Select(rank => KeyValuePair.Create(rank.Key, rank.Min()))],
        });
    }

    private IEnumerable<ClauseOutcome> Counted(Candidate candidate) =>
        candidate.Assessment.Scopes.First(one => one.Scope == _scope).Preferences.Where(one => Gives(one.Clause) is not null);

    // Ranking asks for what is open before it ranks.
    private void Ask(Clause clause, Candidate candidate, ValueList<string> open) => _found.Add(new Problem(
        ProblemCode.PreferenceUndecided, "", $"{clause.Id}", $"{string.Join(", ", open.Distinct())} ({candidate.Application.Id})"));

    private IEnumerable<(ApplicationReference Application, Measure Measure)> Measures(
        Clause clause, ClauseBody.Inclination inclination, ValueList<Candidate> competing, World? world)
    {
        foreach (Candidate candidate in competing.Where(candidate => Counted(candidate).Any(one => one.Clause.Id == clause.Id && one.State == ClauseState.Met)))
        {
            Frame frame = new(_call.Rules, new Situation(candidate.Application.ToFacts(), world), _scope);
            if (frame.Read(inclination.Fact).Value is FactValue.Day { Value.Precision: not DatePrecision.Day })
            {
                Ask(clause, candidate, [$"{inclination.Fact}"]);
            }
            else if (Measure.Of(inclination, frame) is { } measure)
            {
                yield return (candidate.Application.Id, measure);
            }
        }
    }

    private Dictionary<CriterionId, Points> Scores(Scorecard card, ClauseOutcome[] preferences)
    {
        Dictionary<CriterionId, Points> scores = card.Scores.ToDictionary();
        foreach (ClauseOutcome outcome in preferences)
        {
            if (Gives(outcome.Clause) is Advantage.Points gives)
            {
                Points? given = _scales.TryGetValue(outcome.Clause.Id, out MeasureScale? scale) ? scale.PointsOf(card.Application, gives.Value)
                    : Points.Of(outcome.State == ClauseState.Met ? gives.Value : 0);
                if (given is { } points && PointScale.Mean([scores.GetValueOrDefault(IdOf(gives)), points], 1) is { } sum)
                {
                    scores[IdOf(gives)] = sum;
                }
                else
                {
                    _found.Add(new Problem(ProblemCode.TooLargeAmount, "", $"{card.Application}"));
                }
            }
        }

        return scores;
    }

    // A preference that is met gives the first place of its rank, a measure its place among all.
    private IEnumerable<KeyValuePair<int, int>> Places(ApplicationReference application, ClauseOutcome[] preferences)
    {
        foreach (ClauseOutcome outcome in preferences)
        {
            int? place = _scales.TryGetValue(outcome.Clause.Id, out MeasureScale? scale) ? scale.PlaceOf(application)
                : outcome.State == ClauseState.Met ? 1 : null;
            if (outcome.Rank is { } rank && place is { } own)
            {
                yield return KeyValuePair.Create(rank, own);
            }
        }
    }

    private static CriterionId IdOf(Advantage.Points gives) => CriterionId.Parse($"{gives.Criterion}", null);
}
