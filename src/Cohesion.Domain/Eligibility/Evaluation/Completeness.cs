using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Whether the file is complete: no other admissibility clause waits for a fact that the file can give.</summary>
internal static class Completeness
{
    private static readonly FactId Complete = FactId.Parse("filing.complete", null);

    /// <summary>True when nothing is waited for; false when something is and the file is submitted; undecided before.</summary>
    public static FactReading Read(Frame frame)
    {
        Doubt[] waited = [.. frame.Rules.Clauses
            .Where(clause => clause.Stage == Stage.Admissibility && !FactReader.Reads(clause, Complete, frame.Rules))
            .Where(clause => clause.Body is ClauseBody.Requirement or ClauseBody.Exclusion)
            .SelectMany(clause => Assessor.Judge(clause, frame).Doubts)
            .Where(doubt => doubt is Doubt.Missing missing && IsOfTheFile(missing.Fact, frame.Rules))
            .Distinct()];
        return waited.Length == 0 ? FactReading.Of(new FactValue.Flag(true))
            : frame.Situation.IsSubmitted ? FactReading.Of(new FactValue.Flag(false))
            : FactReading.Open([.. waited]);
    }

    private static bool IsOfTheFile(FactId fact, RuleSet rules) =>
        !fact.ToString().StartsWith("events.", StringComparison.Ordinal)
        && !(rules.Facts.TryGet(fact, out FactDefinition? definition) && definition.Source is FactSource.World);
}
