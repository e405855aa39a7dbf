using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Configuration;

/// <summary>Writes parameters as the reader reads them.</summary>
internal static class ParameterWriter
{
    public static void Write(CanonicalJson json, Parameter parameter) => json.Object(members =>
    {
        members.Member("kind", KindOf(parameter));
        members.Member("unit", parameter.Unit);
        members.Code("of", parameter.Vocabulary);
        members.Objects("values", parameter.Rows, Row);
        members.Member("hit", parameter.Hit == HitPolicy.Unique ? null : RuleWords.Hits.Of(parameter.Hit));
        switch (parameter.Otherwise)
        {
            case ParameterDefault.Fallback otherwise:
                Value(members.Member("otherwise"), otherwise.Value);
                break;
            case ParameterDefault.Unverifiable otherwise:
                members.Member("otherwise", inner => inner.Member("unverifiable", otherwise.Reason));
                break;
            default:
                break;
        }

        members.Cite(parameter.Citations);
    });

    // One kind has two words: a period, or a list of periods.
    private static string KindOf(Parameter parameter)
    {
        bool hasLists = parameter.Rows.Any(row => row.Value.IsList) || parameter.Otherwise is ParameterDefault.Fallback { Value.IsList: true };
        return parameter.Kind == FactKind.Period && hasLists ? RuleWords.Periods.Name : RuleWords.Kinds.Of(parameter.Kind);
    }

    private static void Row(CanonicalJson json, ParameterRow row)
    {
        json.Code("from", row.From);
        json.Code("until", row.Until);
        if (row.When is { } when)
        {
            ConditionWriter.Write(json.Member("when"), when);
        }

        Value(json.Member("value"), row.Value);
        json.Cite(row.Citations);
    }

    private static void Value(CanonicalJson json, ParameterValue value)
    {
        if (value is { Items.Count: 0, Names: [var only] })
        {
            json.Text(only.ToString());
        }
        else if (value.IsList)
        {
            json.List(list =>
            {
                value.Items.ToList().ForEach(item => OperandWriter.Write(list, item));
                value.Names.ToList().ForEach(name => list.Text(name.ToString()));
            });
        }
        else
        {
            OperandWriter.Write(json, value.Items[0]);
        }
    }
}
