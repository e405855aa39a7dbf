using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>The words that the call file has for kinds, relations and values: what a problem quotes.</summary>
internal static class FormatWords
{
    public static string Of(FactKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    public static string Of(params ReadOnlySpan<FactKind> kinds)
    {
        string[] words = new string[kinds.Length];
        for (int i = 0; i < kinds.Length; i++)
        {
            words[i] = Of(kinds[i]);
        }

        return string.Join(", ", words);
    }

    public static string Of(Aggregate aggregate) => JsonNamingPolicy.CamelCase.ConvertName(aggregate.ToString());

    public static string Of(SetMatch match) => JsonNamingPolicy.CamelCase.ConvertName(match.ToString());

    public static string Of(HitPolicy hit) => JsonNamingPolicy.CamelCase.ConvertName(hit.ToString());

    public static string Of(Stage stage) => JsonNamingPolicy.CamelCase.ConvertName(stage.ToString());

    public static string Of(Relation relation) => relation switch
    {
        Relation.LessThan => "<",
        Relation.AtMost => "<=",
        Relation.EqualTo => "=",
        Relation.DifferentFrom => "!=",
        Relation.AtLeast => ">=",
        Relation.MoreThan => ">",
        _ => throw new UnreachableException(),
    };

    /// <summary>Gives the member of a share that bounds it: <c>atLeast</c>, <c>moreThan</c>.</summary>
    public static string MemberOf(Relation relation) => JsonNamingPolicy.CamelCase.ConvertName(relation.ToString());

    public static string Of(Literal literal) => literal switch
    {
        Literal.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        Literal.Amount amount => amount.Value.ToString(),
        Literal.Proportion proportion => proportion.Value.ToString(),
        Literal.Time time => time.Value.ToString(),
        Literal.Span span => span.Value.ToString(),
        Literal.Place place => place.Value.ToString(),
        Literal.Word word => word.Value,
        Literal.Flag flag => flag.Value ? "true" : "false",
        _ => throw new UnreachableException(),
    };

    public static string Of(Operand operand) => operand switch
    {
        Operand.Fact fact => fact.Id.ToString(),
        Operand.Constant constant => Of(constant.Value),
        Operand.Named named => named.Name.ToString(),
        Operand.Times => "times",
        Operand.Sum => "sum",
        Operand.Moved => "date",
        Operand.Years => "years",
        Operand.ParameterAt at => at.Parameter.ToString(),
        _ => throw new UnreachableException(),
    };

    public static string Of(ListItem item) => item switch
    {
        ListItem.One one => Of(one.Value),
        ListItem.Named named => named.Name.ToString(),
        _ => throw new UnreachableException(),
    };
}
