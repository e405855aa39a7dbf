using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Configuration;

/// <summary>Reads clauses, each told by its polarity.</summary>
internal sealed class ClauseReader(ConditionReader conditions, RulePlaces places)
{
    /// <summary>Gets who owes a duty when nobody is named.</summary>
    public static RoleId Applicant { get; } = RoleId.Parse("applicant", null);

    public Clause? Read(JsonCursor at)
    {
        ClauseBody? body = Body(at);
        Condition? when = conditions.Read(at["when"]);
        ValueList<Exemption> exemptions = places.Elements(at["except"], Exemption);
        if (at["id"].Parse<ClauseId>() is not { } id || body is null)
        {
            return null;
        }

        ValueList<Citation> citations =
        [
            .. at.Citations(),
            .. ((ReadOnlySpan<string>)["title", "oblige", "gives", "onFail"]).ToArray().SelectMany(member => Sources.Below(at[member])),
            .. body is ClauseBody.Inclination ? Sources.Below(at["prefer"]) : [],
        ];
        return new Clause(id, body, RuleWords.Stages.Read(at["stage"]) ?? Stage.Eligibility, citations)
        {
            Scopes = places.Set<ScopeId>(at["for"]),
            Title = at["title"].Localized(),
            When = when,
            Exemptions = exemptions,
            OnFail = at["onFail"].Localized(),
        };
    }

    private ClauseBody? Body(JsonCursor at) =>
        at["require"].Exists ? conditions.Read(at["require"]) is { } required ? new ClauseBody.Requirement(required) : null
        : at["excludeWhen"].Exists ? conditions.Read(at["excludeWhen"]) is { } excluded ? new ClauseBody.Exclusion(excluded) : null
        : at["oblige"].Exists ? Obligation(at["oblige"])
        : Preference(at["prefer"], Advantage(at["gives"]));

    private ClauseBody.Obligation? Obligation(JsonCursor at)
    {
        Operand? until = conditions.Operands.Read(at["until"], FactKind.Instant);
        return at["duty"].Parse<RuleName>() is { } duty
            ? new ClauseBody.Obligation(duty, at["of"].Parse<RoleId>() ?? Applicant, until, at["text"].Localized())
            : null;
    }

    private ClauseBody? Preference(JsonCursor at, Advantage? gives)
    {
        if (at["more"].Exists || at["less"].Exists)
        {
            bool isMore = at["more"].Exists;
            return Inclination(at[isMore ? "more" : "less"], isMore, gives);
        }

        return conditions.Read(at) is { } condition ? new ClauseBody.Preference(condition, gives) : null;
    }

    private static ClauseBody.Inclination? Inclination(JsonCursor at, bool isMore, Advantage? gives)
    {
        if (at.Kind != JsonKinds.Object)
        {
            return at.Parse<FactId>() is { } measure ? new ClauseBody.Inclination(measure, null, isMore, gives) : null;
        }

        JsonCursor share = at["share"].Exists ? at["share"] : at;
        return share["fact"].Parse<FactId>() is { } fact && share["base"].Parse<FactId>() is { } of
            ? new ClauseBody.Inclination(fact, of, isMore, gives)
            : null;
    }

    private static Advantage? Advantage(JsonCursor at) =>
        at["rank"].Integer() is { } rank and >= 1 and <= int.MaxValue ? new Advantage.Rank((int)rank)
        : at["criterion"].Parse<RuleName>() is { } criterion && at["points"].Integer() is { } points and >= 1 ? new Advantage.Points(criterion, points)
        : null;

    private Exemption? Exemption(JsonCursor at)
    {
        Condition? when = conditions.Read(at["when"]);
        return at["id"].Parse<ClauseId>() is { } id && when is not null ? new Exemption(id, when, at.Citations()) : null;
    }
}
