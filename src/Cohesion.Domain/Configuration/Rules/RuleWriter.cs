using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Configuration;

/// <summary>Writes the members of a call file that hold its rules; what there is none of leaves no trace.</summary>
internal static class RuleWriter
{
    public static void Facts(CanonicalJson json, ValueList<FactDefinition> facts) => json.List("facts", facts, FactDefinitionWriter.Write);

    public static void Parameters(CanonicalJson json, ValueList<Parameter> parameters) =>
        Map(json, "parameters", parameters, parameter => parameter.Name, ParameterWriter.Write);

    public static void Conditions(CanonicalJson json, ValueList<NamedCondition> conditions) =>
        Map(json, "conditions", conditions, named => named.Name, static (members, named) => ConditionWriter.Write(members, named.Condition));

    public static void Clauses(CanonicalJson json, ValueList<Clause> clauses) => json.Member("clauses").List(clauses, ClauseWriter.Write);

    private static void Map<T>(CanonicalJson json, string name, ValueList<T> elements, Func<T, RuleName> key, Action<CanonicalJson, T> write)
    {
        if (elements.Count > 0)
        {
            json.Member(name, members =>
            {
                foreach (T element in elements)
                {
                    write(members.Member(key(element).ToString()), element);
                }
            });
        }
    }
}
