using System.Diagnostics;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Configuration;

/// <content>Conditions with lists, and opinions.</content>
internal static partial class ConditionWriter
{
    private static void Listed(CanonicalJson json, Condition condition)
    {
        switch (condition)
        {
            case Condition.OneOf oneOf:
                json.Member("fact", oneOf.Fact.ToString());
                NameOrList(json.Member("values"), oneOf.Values);
                break;
            case Condition.Has has:
                json.Member("fact", has.Fact.ToString());
                NameOrList(json.Member(RuleWords.SetMatches.Of(has.Match)), has.Values);
                break;
            case Condition.Within within:
                json.Member("fact", within.Fact.ToString());
                NameOrList(json.Member("zones"), within.Zones);
                json.Member("match", within.Match is { } match ? RuleWords.PlaceMatches.Of(match) : null);
                break;
            case Condition.Judgement judgement:
                json.Member("fact", judgement.Fact.ToString());
                json.Member("by", judgement.By.ToString());
                json.Member("question", judgement.Question);
                if (judgement.Before is { } before)
                {
                    OperandWriter.Write(json.Member("before"), before);
                }

                json.Member("each", judgement.Each?.ToString());
                break;
            default:
                throw new UnreachableException();
        }
    }

    // One window is written as itself.
    private static void OneOrList(CanonicalJson json, ValueList<Operand> windows)
    {
        if (windows is [var only])
        {
            OperandWriter.Write(json, only);
        }
        else
        {
            json.List(windows, OperandWriter.Write);
        }
    }

    // A list that is one name of the file is written as that name.
    private static void NameOrList(CanonicalJson json, ValueList<ListItem> items)
    {
        if (items is [ListItem.Named only])
        {
            json.Text(only.Name.ToString());
        }
        else
        {
            json.List(items, Item);
        }
    }

    private static void Item(CanonicalJson json, ListItem item)
    {
        if (item is ListItem.Named named)
        {
            json.Text(named.Name.ToString());
        }
        else
        {
            OperandWriter.Write(json, ((ListItem.One)item).Value);
        }
    }
}
