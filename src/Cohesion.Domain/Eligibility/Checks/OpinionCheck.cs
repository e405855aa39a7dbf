namespace Cohesion.Domain.Eligibility;

/// <summary>Opinions that bear another name than theirs, or that are declared twice in two ways.</summary>
internal sealed class OpinionCheck(RuleIndex index)
{
    public IEnumerable<Problem> Run()
    {
        Dictionary<string, Condition.Judgement> first = [];
        foreach ((Condition condition, string path, _) in index.Parts)
        {
            if (condition is not Condition.Judgement judgement)
            {
                continue;
            }

            string id = judgement.Fact.ToString();
            if (!id.StartsWith(FactLookup.Opinions, StringComparison.Ordinal))
            {
                yield return new Problem(ProblemCode.UnsupportedHere, $"{path}/opinion/fact", id, $"{FactLookup.Opinions}…");
            }
            else if (!first.TryAdd(id, judgement) && first[id] is var other)
            {
                if (other.By != judgement.By)
                {
                    yield return new Problem(ProblemCode.ConflictingOpinion, $"{path}/opinion/by", id, other.By.ToString());
                }

                if (other.Each != judgement.Each)
                {
                    yield return new Problem(ProblemCode.ConflictingOpinion, $"{path}/opinion/each", id, other.Each?.ToString() ?? "");
                }
            }
        }
    }
}
