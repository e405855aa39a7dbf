using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Configuration;

/// <summary>Writes the facts that a call declares as the reader reads them.</summary>
internal static class FactDefinitionWriter
{
    public static void Write(CanonicalJson json, FactDefinition fact) => json.Object(members =>
    {
        members.Member("id", fact.Id.ToString());
        members.Member("kind", RuleWords.Kinds.Of(fact.Kind));
        members.Member("unit", fact.Unit);
        members.Code("of", fact.Vocabulary);
        members.Texts("codes", fact.Codes);
        Literal(members, "min", fact.Min);
        Literal(members, "max", fact.Max);
        members.Member("label", fact.Label);
        members.Member("question", fact.Question);
        members.Member("source", fact.Source == FactDefinitionReader.SourceOf(fact.Derivation) ? null : RuleWords.Sources.Of(fact.Source));
        members.Member("optional", fact.IsOptional ? true : null);
        Condition(members, "appliesWhen", fact.AppliesWhen);
        members.Member("sensitive", fact.IsSensitive ? true : null);
        if (fact.Derivation is { } derivation)
        {
            members.Member("derive", inner =>
            {
                inner.Member(RuleWords.Aggregates.Of(derivation.Aggregate), derivation.Over.ToString());
                Condition(inner, "where", derivation.Where);
            });
        }

        members.List("fields", fact.Fields, Write);
        members.Cite(fact.Citations);
    });

    private static void Literal(CanonicalJson json, string name, Literal? literal)
    {
        if (literal is not null)
        {
            OperandWriter.Write(json.Member(name), literal);
        }
    }

    private static void Condition(CanonicalJson json, string name, Condition? condition)
    {
        if (condition is not null)
        {
            ConditionWriter.Write(json.Member(name), condition);
        }
    }
}
