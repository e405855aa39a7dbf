using System.Diagnostics;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Configuration;

/// <summary>Writes conditions as the reader reads them: the member that tells what they are, then their sources.</summary>
internal static partial class ConditionWriter
{
    public static void Write(CanonicalJson json, Condition condition) => json.Object(members =>
    {
        Member(members, condition);
        members.Cite(condition.Citations);
    });

    private static void Member(CanonicalJson json, Condition condition)
    {
        switch (condition)
        {
            case Condition.AllOf all:
                json.List("all", all.Conditions, Write);
                break;
            case Condition.AnyOf any:
                json.List("any", any.Conditions, Write);
                break;
            case Condition.Negation negation:
                Write(json.Member("not"), negation.Of);
                break;
            case Condition.Reference reference:
                json.Member("is", reference.Name.ToString());
                break;
            case Condition.Flag flag:
                json.Member("flag", flag.Fact.ToString());
                break;
            case Condition.Known known:
                json.Member("known", known.Fact.ToString());
                break;
            case Condition.Compare compare:
                json.Member("compare").List(list =>
                {
                    OperandWriter.Write(list, compare.Left);
                    list.Text(RuleWords.Relations.Of(compare.Relation));
                    OperandWriter.Write(list, compare.Right);
                });
                break;
            default:
                json.Member(NameOf(condition), members => Members(members, condition));
                break;
        }
    }

    private static string NameOf(Condition condition) => condition switch
    {
        Condition.Several => "atLeast",
        Condition.Between => "between",
        Condition.Share => "share",
        Condition.OneOf => "in",
        Condition.Has => "has",
        Condition.Within => "within",
        Condition.During => "during",
        Condition.StartsWith => "startsWith",
        Condition.Judgement => "opinion",
        _ => throw new UnreachableException(),
    };

    private static void Members(CanonicalJson json, Condition condition)
    {
        switch (condition)
        {
            case Condition.Several several:
                json.Member("count", (long?)several.Count);
                json.List("of", several.Conditions, Write);
                break;
            case Condition.Between between:
                json.Member("fact", between.Fact.ToString());
                OperandWriter.Write(json.Member("min"), between.Min);
                OperandWriter.Write(json.Member("max"), between.Max);
                break;
            case Condition.Share share:
                json.Member("fact", share.Fact.ToString());
                json.Member("base", share.Base.ToString());
                OperandWriter.Write(json.Member(RuleWords.Bounds.Of(share.Relation)), share.Bound);
                break;
            case Condition.During during:
                json.Member("fact", during.Fact.ToString());
                OneOrList(json.Member("in"), during.Windows);
                break;
            case Condition.StartsWith starts:
                json.Member("fact", starts.Fact.ToString());
                json.Member("text", starts.Text);
                break;
            default:
                Listed(json, condition);
                break;
        }
    }
}
