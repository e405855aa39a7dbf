using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>What an incomplete file lacks: a file is not made complete, its questions are answered.</summary>
internal sealed class FileAnswers(RuleSet rules, ScopeId? scope)
{
    private static readonly FactId Complete = FactId.Parse("filing.complete", null);

    /// <summary>Gives the first question that a file must answer to be complete, with the clause that asks it; <see langword="null"/> when the atom is about something else.</summary>
    public (Clause Clause, FactDefinition Fact)? Missing(Condition atom, FactDefinition fact, bool holds, Frame frame)
    {
        if (fact.Id != Complete || atom is not Condition.Flag || holds || frame.Situation.Facts.TryGet(Complete, out _))
        {
            return null;
        }

        foreach (Clause clause in rules.Clauses.Where(clause => clause.Stage == Stage.Admissibility && (scope is not { } asked || clause.CountsFor(asked))))
        {
            if (!FactReader.Reads(clause, Complete, rules) && Assessor.Judge(clause, frame).Doubts.OfType<Doubt.Missing>()
                .Select(doubt => FactLookup.Find(rules, doubt.Fact)).FirstOrDefault(missing => missing is { Source: FactSource.Declared or FactSource.Registry }) is { } missing)
            {
                return (clause, missing);
            }
        }

        return null;
    }
}
