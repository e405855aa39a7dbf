using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Which answers can still change what is decided: those that belong to some minimal set of answers that does.</summary>
/// <remarks>
/// An answer belongs to such a set exactly when, after some other answers that decide nothing, it decides. So others are tried before it, within a limit; past
/// the limit a question counts as useful, because a question too many is better than one too few.
/// </remarks>
internal sealed class QuestionSearch
{
    // Trials for each question, and answers that may have to come before it.
    private const int MostTrials = 2_000;
    private const int MostBefore = 3;

    private readonly RuleSet _rules;
    private readonly Situation _situation;
    private readonly ScopeId? _scope;
    private readonly IReadOnlyList<Clause> _open;
    private readonly AnswerValues _values;
    private int _trials;

    /// <param name="rules">The rules that decide.</param>
    /// <param name="situation">What is known.</param>
    /// <param name="scope">The scope that is decided.</param>
    /// <param name="open">The clauses that are undecided; none fails.</param>
    public QuestionSearch(RuleSet rules, Situation situation, ScopeId? scope, IReadOnlyList<Clause> open)
    {
        (_rules, _situation, _scope, _open) = (rules, situation, scope, open);
        _values = new AnswerValues(rules, scope, open.Select(clause => Refusal.Of(clause, rules)));
    }

    private enum Status
    {
        Refused = 1,
        Open,
        Met,
    }

    /// <summary>Weighs a question: whether one answer to it refuses by itself, and whether it is useful at all.</summary>
    public (bool CanRefuse, bool IsUseful) Weigh(FactDefinition fact)
    {
        // The field of a record has no value of its own that could be tried.
        if (_rules.Facts.ListOf(fact.Id) is not null)
        {
            return (false, true);
        }

        bool decides = false;
        foreach (FactValue value in _values.Of(fact, _situation))
        {
            switch (Judge(_situation.With(fact.Id, value), _open))
            {
                case Status.Refused:
                    return (true, true);
                case Status.Met:
                    decides = true;
                    break;
                default:
                    break;
            }
        }

        _trials = 0;
        return (false, decides || _open.Any(clause => Doubts(clause, _situation).Contains(fact.Id) && MayRefuse(fact, clause, _situation, MostBefore)) || MayComplete(fact) || _trials > MostTrials || !_values.Covers(fact, _situation));
    }

    /// <summary>Tells whether an answer refuses after some others that decide nothing.</summary>
    private bool MayRefuse(FactDefinition fact, Clause clause, Situation before, int left)
    {
        if (_trials > MostTrials)
        {
            return false;
        }

        foreach (FactValue value in _values.Of(fact, before))
        {
            if (Judge(before.With(fact.Id, value), [clause]) == Status.Refused)
            {
                return true;
            }
        }

        return left > 0 && Others(fact, clause, before).Any(next =>
            Judge(next, _open) == Status.Open && Doubts(clause, next).Contains(fact.Id) && MayRefuse(fact, clause, next, left - 1));
    }

    private IEnumerable<Situation> Others(FactDefinition fact, Clause clause, Situation before) =>
        from id in Doubts(clause, before)
        where id != fact.Id
        let other = FactLookup.Find(_rules, id)
        where other is not null
        from value in _values.Of(other, before)
        select before.With(id, value);

    /// <summary>Tells whether an answer is needed, with others, for every clause to be met.</summary>
    private bool MayComplete(FactDefinition fact) => _values.Of(fact, _situation)
        .Any(value => Completes(_situation.With(fact.Id, value), all => Judge(all.Without(fact.Id), _open) == Status.Open));

    private bool Completes(Situation now, Func<Situation, bool> isNeeded)
    {
        if (_trials > MostTrials)
        {
            return false;
        }

        Frame frame = new(_rules, now, _scope);
        _trials += _open.Count;
        Clause[] open = [.. _open.TakeWhile(clause => Assessor.Judge(clause, frame).State != ClauseState.NotMet)];
        FactId[][] waiting = open.Length < _open.Count ? [] : [.. open.Where(clause => Assessor.Judge(clause, frame).State == ClauseState.Undecided).Select(clause => Doubts(clause, now))];
        bool isStuck = open.Length < _open.Count || waiting.Any(doubts => doubts.Length == 0);
        return !isStuck && (waiting.Length == 0
            ? isNeeded(now)
            : waiting.MinBy(doubts => doubts.Length)!.Select(id => FactLookup.Find(_rules, id)).OfType<FactDefinition>().Any(other => _values.Of(other, now).Any(value => Completes(now.With(other.Id, value), isNeeded))));
    }

    private Status Judge(Situation now, IReadOnlyList<Clause> clauses)
    {
        _trials++;
        Frame frame = new(_rules, now, _scope);
        Status status = Status.Met;
        foreach (Clause clause in clauses)
        {
            switch (Assessor.Judge(clause, frame).State)
            {
                case ClauseState.NotMet:
                    return Status.Refused;
                case ClauseState.Undecided:
                    status = Status.Open;
                    break;
                default:
                    break;
            }
        }

        return status;
    }

    /// <summary>Gives the facts that a clause waits for: missing ones, and opinions.</summary>
    private FactId[] Doubts(Clause clause, Situation now) => [.. Assessor.Judge(clause, new Frame(_rules, now, _scope)).Doubts
        .Select(doubt => doubt switch
        {
            Doubt.Missing missing => missing.Fact,
            Doubt.Awaited awaited => awaited.Judgement.Fact,
            _ => (FactId?)null,
        })
        .OfType<FactId>()
        .Distinct()];
}
