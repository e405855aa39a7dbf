using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Tests;

/// <content>Clauses, parameters and facts of a call.</content>
internal static partial class Any
{
    private static readonly FactKind[] DeclaredKinds = [.. Enum.GetValues<FactKind>().Where(kind => kind is not (FactKind.Records or FactKind.Opinion))];

    public static Gen<Clause> Clauses =>
        from id in Generate.RuleNames
        from body in Bodies
        from stage in Gen.Elements(Enum.GetValues<Stage>())
        from citations in Generate.Some(Generate.Citations, 0, 2)
        from scopes in Generate.Some(Gen.Elements("agglo", "etat", "z").Select(text => ScopeId.Parse(text, null)), 0, 3)
        from title in Generate.Maybe(Generate.LocalizedTexts)
        from when in Generate.Maybe(Conditions)
        from exemptions in Generate.Some(Exemptions, 0, 2)
        from onFail in Generate.Maybe(Generate.LocalizedTexts)
        select new Clause(ClauseId.Parse(id.ToString(), null), body, stage, citations)
        {
            Scopes = [.. scopes],
            Title = title,
            When = when,
            Exemptions = exemptions,
            OnFail = onFail,
        };

    // None that conditions name: opposite a parameter of codes, a fact without a dot would be read as a code.
    public static Gen<Parameter> Parameters =>
        from name in Gen.Elements("level", "9-y").Select(text => RuleName.Parse(text, null))
        from kind in Gen.Elements(DeclaredKinds)
        from rows in Generate.Some(Rows(kind), 1, 3)
        from isSilent in Gen.Elements(true, false)
        from otherwise in Generate.Maybe(Gen.OneOf(
            Values(kind).Select(value => (ParameterDefault)new ParameterDefault.Fallback(value)),
            Generate.Texts.Select(text => (ParameterDefault)new ParameterDefault.Unverifiable("t" + text))))
        from hit in Gen.Elements(Enum.GetValues<HitPolicy>())
        from citations in Generate.Some(Generate.Citations, 0, 1)
        select new Parameter(name, kind, isSilent && otherwise is not null ? [] : rows, otherwise)
        {
            Hit = hit,
            Citations = citations,
            Unit = kind is FactKind.Count or FactKind.Money or FactKind.Ratio ? "month" : null,
            Vocabulary = kind is FactKind.Choice or FactKind.ChoiceSet ? Code.Parse("theme", null) : null,
        };

    public static Gen<FactDefinition> FactDefinitions => Gen.OneOf(
        Definitions("answers.x"),
        from list in Definitions("sessions")
        from fields in Generate.Some(Definitions("sessions.y"), 1, 2)
        select new FactDefinition(list.Id, FactKind.Records)
        {
            Label = list.Label,
            Question = list.Question,
            IsOptional = list.IsOptional,
            AppliesWhen = list.AppliesWhen,
            Fields = fields,
            Citations = list.Citations,
        });

    private static Gen<FactDefinition> Definitions(string id) =>
        from kind in Gen.Elements(DeclaredKinds)
        from bounds in Generate.Maybe(Literals(kind)).Two()
        from label in Generate.LocalizedTexts
        from question in Generate.Maybe(Generate.LocalizedTexts)
        from source in Gen.Elements(Enum.GetValues<FactSource>())
        from flags in Gen.Elements(true, false).Two()
        from appliesWhen in Generate.Maybe(Conditions)
        from derivation in Generate.Maybe(Derivations)
        from citations in Generate.Some(Generate.Citations, 0, 1)
        let isOrdered = kind is FactKind.Count or FactKind.Money or FactKind.Ratio or FactKind.Date or FactKind.Instant
        let isCoded = kind is FactKind.Choice or FactKind.ChoiceSet
        select new FactDefinition(FactId.Parse(id, null), kind)
        {
            Unit = kind == FactKind.Count && flags.Item1 ? "person" : null,
            Vocabulary = isCoded && flags.Item1 ? Code.Parse("theme", null) : null,
            Codes = isCoded && !flags.Item1 ? [Code.Parse("local:a", null), Code.Parse("1.1", null)] : [],
            Min = isOrdered ? bounds.Item1 : null,
            Max = isOrdered ? bounds.Item2 : null,
            Label = label,
            Question = question,
            Source = source,
            IsOptional = flags.Item1,
            IsSensitive = flags.Item2,
            AppliesWhen = appliesWhen,
            Derivation = derivation,
            Citations = citations,
        };

    private static Gen<Derivation> Derivations =>
        from aggregate in Gen.Elements(Enum.GetValues<Aggregate>())
        from over in FactsOf(FactKind.Records, FactKind.Money, FactKind.ChoiceSet)
        from counted in Generate.Maybe(Conditions)
        select new Derivation(aggregate, over, counted);

    private static Gen<ClauseBody> Bodies => Gen.OneOf(
        Conditions.Select(condition => (ClauseBody)new ClauseBody.Requirement(condition)),
        Conditions.Select(condition => (ClauseBody)new ClauseBody.Exclusion(condition)),
        from condition in Conditions from gives in Generate.Maybe(Generate.Advantages) select (ClauseBody)new ClauseBody.Preference(condition, gives),
        from fact in FactsOf(FactKind.Count, FactKind.Money)
        from of in Generate.MaybeValue(FactsOf(FactKind.Count))
        from isMore in Gen.Elements(true, false)
        from gives in Generate.Maybe(Generate.Advantages)
        select (ClauseBody)new ClauseBody.Inclination(fact, of, isMore, gives),
        from duty in Generate.RuleNames
        from of in Gen.Elements("applicant", "issuer")
        from until in Generate.Maybe(Operands(FactKind.Instant))
        from text in Generate.Maybe(Generate.LocalizedTexts)
        select (ClauseBody)new ClauseBody.Obligation(duty, RoleId.Parse(of, null), until, text));

    private static Gen<Exemption> Exemptions =>
        from id in Generate.RuleNames
        from when in Conditions
        from citations in Generate.Some(Generate.Citations, 0, 1)
        select new Exemption(ClauseId.Parse(id.ToString(), null), when, citations);

    private static Gen<ParameterRow> Rows(FactKind kind) =>
        from value in Values(kind)
        from days in Generate.MaybeValue(Generate.PartialDates).Two()
        from when in Generate.Maybe(Conditions)
        from citations in Generate.Some(Generate.Citations, 0, 1)
        select new ParameterRow(value, days.Item1, days.Item2, when, citations);

    private static Gen<ParameterValue> Values(FactKind kind) => kind switch
    {
        FactKind.ChoiceSet => Sets(Gen.Elements("a", "1.1", "local:x").Select(code => (Literal)new Literal.Word(code))),
        FactKind.Choice => Gen.Elements("a", "1.1", "local:x").Select(code => new ParameterValue([new Literal.Word(code)])),
        FactKind.TerritorySet => Sets(Literals(kind)),
        FactKind.Period => Gen.OneOf(Literals(kind).Select(period => new ParameterValue([period])), Generate.Some(Literals(kind), 1, 3).Select(items => new ParameterValue(items, true))),
        _ => Literals(kind).Select(value => new ParameterValue([value])),
    };

    private static Gen<ParameterValue> Sets(Gen<Literal> elements) =>
        from items in Generate.Some(elements, 0, 2)
        from names in Generate.Some(NameReferences, items.Count == 0 ? 1 : 0, 2)
        select new ParameterValue(items, isList: true, names);
}
