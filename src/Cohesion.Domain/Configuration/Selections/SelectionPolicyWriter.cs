using Cohesion.Domain.Applications;
using Cohesion.Domain.Selections;

namespace Cohesion.Domain.Configuration;

/// <summary>Writes the members of a selection policy, in the order in which its shape declares them.</summary>
internal static class SelectionPolicyWriter
{
    public static void Write(CanonicalJson json, SelectionPolicy policy)
    {
        json.Objects("criteria", policy.Grid.Criteria, static (members, criterion) =>
        {
            members.Code<CriterionId>("id", criterion.Id);
            members.Member("title", criterion.Title);
            members.Member("min", (long?)criterion.Lowest);
            members.Member("max", (long?)criterion.Highest);
            members.Member("weight", (long?)criterion.Weight);
            if (criterion.Minimum is { } from)
            {
                SelectionForms.Write(members.Member("atLeast"), from);
            }

            members.Cite(criterion.Citations);
        });
        json.Member("rule", SelectionPolicyShapes.Rules.Of(policy.Rule));
        json.List("tieBreaks", policy.TieBreaks, WriteKey);
        if (policy.Minimum is { } minimum)
        {
            SelectionForms.Write(json.Member("atLeast"), minimum);
        }

        SelectionTermsWriter.Write(json, policy.Terms);
        json.Member("fictional", policy.IsFictional ? true : null);
        json.Cite(policy.Citations);
    }

    private static void WriteKey(CanonicalJson json, TieBreak key)
    {
        if (key is TieBreak.HigherScore)
        {
            json.Object(members => members.Member("higherScore", key.Name));
        }
        else
        {
            json.Text(key.Name);
        }
    }
}
