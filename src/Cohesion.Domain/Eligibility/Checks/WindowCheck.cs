using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <summary>Windows of the calendar that nothing reads: no clause, no parameter, no duty, no fact. A date or a minute alone is a milestone, which only tells people.</summary>
internal sealed class WindowCheck(RuleIndex index)
{
    public IEnumerable<Problem> Run()
    {
        HashSet<string> read = [.. Named(), .. Dated()];
        return (index.Rules.Context.Calendar?.Phases ?? [])
            .Where(phase => phase.Windows.Any(window => !IsMilestone(window)))
            .Select(phase => phase.Name.ToString())
            .Where(name => !read.Contains(name))
            .Select(name => new Problem(ProblemCode.UnreadWindow, $"/calendar/{name}", name));
    }

    private static bool IsMilestone(CalendarWindow window) => window.From is not null && window.From == window.Until && window.IsUntilIncluded;

    private IEnumerable<string> Named() => index.Names.Select(entry => entry.Name)
        .Concat(Duties().SelectMany(until => ConditionTree.Names(until, "")).Select(entry => entry.Name))
        .Select(name => Names.WindowOf(name, index.Rules)?.Phase.Name.ToString())
        .OfType<string>();

    private IEnumerable<string> Dated() => index.Facts.Select(entry => entry.Fact)
        .Concat(Duties().SelectMany(until => ConditionTree.Facts(until, "")).Select(entry => entry.Fact))
        .Select(fact => fact.ToString())
        .Where(id => id.StartsWith(FactLookup.Events, StringComparison.Ordinal))
        .Select(id => id.Split('.')[1]);

    private IEnumerable<Operand> Duties() => index.Rules.Clauses.Select(clause => (clause.Body as ClauseBody.Obligation)?.Until).OfType<Operand>();
}
