using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Selections;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Themes;

namespace Cohesion.Domain.Calls;

/// <summary>Makes entries of those that compete: what a policy reads of them, with the points and the ranks that preferences give.</summary>
internal sealed class EntryAssembly(CallForProjects call, ScopeId? scope, SelectionPolicy policy, List<Problem> found)
{
    private static readonly FactId Cost = FactId.Parse("budget.total", null);
    private static readonly FactId ProjectThemes = FactId.Parse("project.themes", null);
    private static readonly FactId Zones = FactId.Parse("project.zones", null);
    private static readonly FactId LegalForm = FactId.Parse("applicant.legalForm", null);
    private static readonly Code ThemeWords = Code.Parse("theme", null);
    private static readonly Code LegalForms = Code.Parse("legalForm", null);

    private readonly ValueSet<TerritoryCode> _asked = [.. policy.Terms.SubEnvelopes.SelectMany(part => part.Audience.Territories)];

    /// <summary>Gets the criteria that preferences of the call give points to; nobody need score them.</summary>
    public static ValueSet<CriterionId> FedBy(CallForProjects call) =>
        [.. call.Rules.Clauses.Select(clause => clause.Body).OfType<ClauseBody.Preference>().Select(body => body.Gives).OfType<Advantage.Points>().Select(IdOf)];

    public Entry Of(Candidate candidate, Scorecard card, Money request)
    {
        FactSet facts = candidate.Application.ToFacts();
        ClauseOutcome[] preferences = [.. candidate.Assessment.Scopes.First(one => one.Scope == scope).Preferences];
        Ask(candidate, preferences);
        return new Entry(new Scorecard(card.Application, [.. Scores(card, preferences)], card.MeanRank), request, candidate.SubmittedAt, new EntryProfile
        {
            Cost = facts.TryGet(Cost, out FactValue? cost) && cost is FactValue.Amount amount ? amount.Value : null,
            Themes = [.. Above(facts, ProjectThemes, ThemeWords).Select(code => ThemeCode.TryParse($"{code}", null, out ThemeCode theme) ? theme : default).Where(theme => theme != default)],
            Territories = facts.TryGet(Zones, out FactValue? zones) && zones is FactValue.Places places ? Around(places.Values) : [],
            LegalForms = [.. Above(facts, LegalForm, LegalForms)],
            Priorities = [.. preferences.Where(one => one.State == ClauseState.Met && one.Clause.Body is ClauseBody.Preference).Select(one => one.Rank).OfType<int>()],
        });
    }

    // Ranking asks for what is open before it ranks. How much a measure gives depends on the others: it is shown, and not counted.
    private void Ask(Candidate candidate, ClauseOutcome[] preferences)
    {
        foreach (ClauseOutcome open in preferences.Where(one => (one.Points is { IsDecided: false } || (one.State == ClauseState.Undecided && one.Rank is not null)) && one.Clause.Body is ClauseBody.Preference))
        {
            found.Add(new Problem(
                ProblemCode.PreferenceUndecided, "", $"{open.Clause.Id}", $"{candidate.Application.Id}: {string.Join(", ", open.Questions.Select(question => question.Fact.Id).Distinct())}"));
        }
    }

    private Dictionary<CriterionId, Points> Scores(Scorecard card, ClauseOutcome[] preferences)
    {
        Dictionary<CriterionId, Points> scores = card.Scores.ToDictionary();
        foreach (ClauseOutcome outcome in preferences)
        {
            if (outcome.Clause.Body is ClauseBody.Preference { Gives: Advantage.Points gives })
            {
                long given = outcome.Points is { IsDecided: true } points ? points.Lowest : 0;
                if (PointScale.Mean([scores.GetValueOrDefault(IdOf(gives)), Points.Of(given)], 1) is { } sum)
                {
                    scores[IdOf(gives)] = sum;
                }
                else
                {
                    found.Add(new Problem(ProblemCode.TooLargeAmount, "", $"{card.Application}"));
                }
            }
        }

        return scores;
    }

    private IEnumerable<Code> Above(FactSet facts, FactId fact, Code vocabulary)
    {
        ValueSet<Code> own = !facts.TryGet(fact, out FactValue? value) ? [] : value switch
        {
            FactValue.Choice choice => [choice.Value],
            FactValue.Choices choices => choices.Values,
            _ => [],
        };
        return call.Rules.Facts.TryGetVocabulary(vocabulary, out Vocabulary? words)
            ? own.Concat(words.Entries.Select(entry => entry.Code).Where(code => own.Any(one => words.IsWithin(one, code))))
            : own;
    }

    private ValueSet<TerritoryCode> Around(ValueSet<TerritoryCode> own) =>
        [.. own, .. _asked.Where(asked => own.Any(one => call.Rules.Context.Hierarchy.Relate(one, asked) == Containment.Inside))];

    private static CriterionId IdOf(Advantage.Points gives) => CriterionId.Parse($"{gives.Criterion}", null);
}
