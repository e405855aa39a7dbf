using System.Diagnostics;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Configuration;

/// <summary>Writes clauses as the reader reads them; what goes without saying is not said.</summary>
internal static class ClauseWriter
{
    public static void Write(CanonicalJson json, Clause clause) => json.Object(members =>
    {
        members.Member("id", clause.Id.ToString());
        members.Member("stage", clause.Stage == Stage.Eligibility ? null : RuleWords.Stages.Of(clause.Stage));
        members.Texts("for", clause.Scopes);
        members.Member("title", clause.Title);
        if (clause.When is { } when)
        {
            ConditionWriter.Write(members.Member("when"), when);
        }

        Body(members, clause.Body);
        members.Objects("except", clause.Exemptions, Exemption);
        members.Member("onFail", clause.OnFail);
        members.Cite(clause.Citations);
    });

    private static void Body(CanonicalJson json, ClauseBody body)
    {
        switch (body)
        {
            case ClauseBody.Requirement requirement:
                ConditionWriter.Write(json.Member("require"), requirement.Condition);
                break;
            case ClauseBody.Exclusion exclusion:
                ConditionWriter.Write(json.Member("excludeWhen"), exclusion.Condition);
                break;
            case ClauseBody.Preference preference:
                ConditionWriter.Write(json.Member("prefer"), preference.Condition);
                Gives(json, preference.Gives);
                break;
            case ClauseBody.Inclination inclination:
                json.Member("prefer", members => Measure(members.Member(inclination.IsMore ? "more" : "less"), inclination));
                Gives(json, inclination.Gives);
                break;
            case ClauseBody.Obligation obligation:
                json.Member("oblige", members => Obligation(members, obligation));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void Measure(CanonicalJson json, ClauseBody.Inclination inclination)
    {
        if (inclination.Base is not { } of)
        {
            json.Text(inclination.Fact.ToString());
            return;
        }

        json.Object(members => members.Member("share", share =>
        {
            share.Member("fact", inclination.Fact.ToString());
            share.Member("base", of.ToString());
        }));
    }

    private static void Gives(CanonicalJson json, Advantage? gives)
    {
        switch (gives)
        {
            case null:
                break;
            case Advantage.Points points:
                json.Member("gives", members =>
                {
                    members.Member("criterion", points.Criterion.ToString());
                    members.Member("points", (long?)points.Value);
                });
                break;
            case Advantage.Rank rank:
                json.Member("gives", members => members.Member("rank", (long?)rank.Value));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void Obligation(CanonicalJson json, ClauseBody.Obligation obligation)
    {
        json.Member("duty", obligation.Duty.ToString());
        json.Member("of", obligation.Of == ClauseReader.Applicant ? null : obligation.Of.ToString());
        if (obligation.Until is { } until)
        {
            OperandWriter.Write(json.Member("until"), until);
        }

        json.Member("text", obligation.Text);
    }

    private static void Exemption(CanonicalJson json, Exemption exemption)
    {
        json.Member("id", exemption.Id.ToString());
        ConditionWriter.Write(json.Member("when"), exemption.When);
        json.Cite(exemption.Citations);
    }
}
