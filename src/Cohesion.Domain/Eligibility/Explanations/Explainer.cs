using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Explains what the rules say of one situation in one scope. Nothing is worked out before somebody asks.</summary>
internal sealed class Explainer
{
    private readonly RuleSet _rules;
    private readonly Situation _situation;
    private readonly ScopeId? _scope;
    private readonly Frame _frame;
    private readonly SlackFinder _slacks;

    public Explainer(RuleSet rules, Situation situation, ScopeId? scope, Frame frame)
    {
        (_rules, _situation, _scope, _frame) = (rules, situation, scope, frame);
        _slacks = new SlackFinder(frame, new Turning(situation, frame));
    }

    /// <summary>Defers a piece of work on the situation. A frame remembers what it has read, so one thread at a time reads it.</summary>
    public Deferred<T> Later<T>(Func<T> work) => new(_frame, work);

    /// <summary>Gives the reasons of a clause that fails, and whether there are others, once somebody asks.</summary>
    public Deferred<(ValueList<Reason> Reasons, bool HasMore)> Reasons(Clause clause) => Later(() => Refuse(clause));

    private (ValueList<Reason> Reasons, bool HasMore) Refuse(Clause clause)
    {
        ClausePlan plan = _rules.Layout.Explanations.Of(clause);
        Truth[] truths = plan.Truths(_frame);
        IReadOnlyList<AtomSet> sets = MinimalSets.Of(plan.Refusal.Formula, truths, Reason.MostOfAClause, out bool hasMore);
        return ([.. sets.Select(set => Because(plan, truths, set))], hasMore);
    }

    /// <summary>Gives the limits that an eligible application lies within: each atom that, turned alone, would make a clause fail, and is about a number or a time.</summary>
    public ValueList<Margin> Margins(IEnumerable<Clause> met) => [.. met.SelectMany(Margins)];

    /// <summary>Says what would lift a refusal.</summary>
    /// <param name="counted">What the clauses that count say, in the order of the rule set.</param>
    public Remedy Remedy(IReadOnlyList<ClauseOutcome> counted) => new RemedyFinder(_frame, counted).Find();

    /// <summary>Gives what can still change the verdict: the questions, those that can refuse first, then by what it costs to answer, and the opinions.</summary>
    public (ValueList<Question> Questions, ValueList<AwaitedAct> Awaited) Wanted(IReadOnlyList<ClauseOutcome> counted)
    {
        QuestionSearch search = new(_rules, _situation, _scope, [.. counted.Where(outcome => outcome.State == ClauseState.Undecided).Select(outcome => outcome.Clause)]);
        Question[] asked = [.. counted.SelectMany(outcome => outcome.Questions).SelectMany(question => Before(question).Append(question)).DistinctBy(question => question.Fact.Id)];
        (Question Question, bool IsUseful)[] weighed =
        [
            .. from question in asked
               let weight = search.Weigh(question.Fact)
               orderby weight.CanRefuse descending, question.Fact.CostOfAsking
               select (new Question(question.Fact, weight.CanRefuse), weight.IsUseful),
        ];
        (AwaitedAct Act, bool IsUseful)[] acts =
        [
            .. from act in counted.SelectMany(outcome => outcome.Awaited).DistinctBy(act => act.Opinion)
               select (act, FactLookup.Find(_rules, act.Opinion) is not { } opinion || search.Weigh(opinion).IsUseful),
        ];

        // What is open waits for something, even where the search sees no answer that would decide.
        bool isWaiting = weighed.Any(entry => entry.IsUseful) || acts.Any(entry => entry.IsUseful) || counted.Any(outcome => outcome.Unverifiable.Count > 0);
        return (
            [.. weighed.Where(entry => entry.IsUseful || !isWaiting).Select(entry => entry.Question)],
            [.. acts.Where(entry => entry.IsUseful || !isWaiting).Select(entry => entry.Act)]);
    }

    /// <summary>Gives the questions on which it hangs whether another one is asked at all.</summary>
    private IEnumerable<Question> Before(Question question)
    {
        List<Doubt> doubts = [];
        Truth applies = question.Fact.AppliesWhen is { } when ? new Evaluator(_frame).Evaluate(when, doubts) : Truth.True;
        return applies != Truth.Unknown ? [] : doubts.OfType<Doubt.Missing>().Select(doubt => FactLookup.Find(_rules, doubt.Fact)).OfType<FactDefinition>()
            .Select(fact => new Question(fact));
    }

    private Reason Because(ClausePlan plan, Truth[] truths, AtomSet set)
    {
        (Clause clause, Refusal refusal) = (plan.Clause, plan.Refusal);
        (int Atom, Ground Ground)[] grounds = [.. set.Atoms(truths.Length).Select(atom => (atom, Ground(plan.Atoms[atom], truths[atom] == Truth.True)))];
        Ground[] ofBody = [.. grounds.Where(entry => entry.Atom < refusal.BodyAtoms).Select(entry => entry.Ground)];
        return new Reason(
            clause,
            [.. grounds.Select(entry => entry.Ground)],
            ofBody is [var only] ? only : null,
            Later(() => RefusalText.Of(clause, _rules, id => _frame.Read(id).Value, condition => refusal.Judge(condition, set, truths))));
    }

    private IEnumerable<Margin> Margins(Clause clause)
    {
        ClausePlan plan = _rules.Layout.Explanations.Of(clause);
        Refusal refusal = plan.Refusal;
        Truth[] truths = plan.Truths(_frame);
        for (int i = 0; i < refusal.BodyAtoms; i++)
        {
            Truth truth = truths[i];
            truths[i] = Kleene.Negate(truth);
            bool decides = truth != Truth.Unknown && refusal.Formula.Evaluate(truths) == Truth.True;
            truths[i] = truth;
            Condition atom = refusal.Atoms[i];
            if (decides && IsThreshold(atom) && _slacks.MarginOf(plan.Atoms[i], truth == Truth.True, (fact, value) => FailsWith(clause, fact, value)) is { } room)
            {
                yield return new Margin(clause, atom, room, Later(() => MarginText.Of(clause, atom, truth == Truth.True, room, _rules, _frame)));
            }
        }
    }

    private bool FailsWith(Clause clause, FactDefinition fact, FactValue value) =>
        Assessor.Judge(clause, new Frame(_rules, _situation.With(fact.Id, value), _scope)).State == ClauseState.NotMet;

    // What must be equal has no room, and needs none.
    private static bool IsThreshold(Condition atom) => atom is not (Condition.Known or Condition.OneOf or Condition.Compare { Relation: Relation.EqualTo or Relation.DifferentFrom });

    private Ground Ground(AtomPlan atom, bool holds) => new(
        atom.Atom, holds, Later(() => _slacks.Of(atom, holds)), Later(() => GroundText.Of(atom.Atom, holds, _rules, id => _frame.Read(id).Value)));
}
