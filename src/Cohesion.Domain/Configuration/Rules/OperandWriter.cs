using System.Diagnostics;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Configuration;

/// <summary>Writes values and operands as the reader reads them.</summary>
internal static class OperandWriter
{
    public static void Write(CanonicalJson json, Literal literal)
    {
        switch (literal)
        {
            case Literal.Number number:
                json.Integer(number.Value);
                break;
            case Literal.Flag flag:
                json.Flag(flag.Value);
                break;
            default:
                json.Text(TextOf(literal));
                break;
        }
    }

    public static void Write(CanonicalJson json, Operand operand)
    {
        switch (operand)
        {
            case Operand.Fact fact:
                json.Text(fact.Id.ToString());
                break;
            case Operand.Constant constant:
                Write(json, constant.Value);
                break;
            case Operand.Named named:
                json.Text(named.Name.ToString());
                break;
            default:
                json.Object(members => Members(members, operand));
                break;
        }
    }

    private static void Members(CanonicalJson json, Operand operand)
    {
        switch (operand)
        {
            case Operand.Times times:
                json.List("times", [times.Factor, times.Of], Write);
                break;
            case Operand.Sum sum:
                json.List("sum", sum.Terms, Write);
                break;
            case Operand.Moved moved:
                Write(json.Member("date"), moved.Day);
                json.Member(moved.IsBackwards ? "minus" : "plus", moved.By.ToString());
                break;
            case Operand.Years years:
                json.List("years", [years.From, years.To], Write);
                break;
            case Operand.ParameterAt at:
                json.Member("parameter", $"@{at.Parameter}");
                json.Member("at", at.At.ToString());
                break;
            default:
                throw new UnreachableException();
        }
    }

    // A period of one date keeps its slash, without which it would be read as a date.
    private static string TextOf(Literal literal) => literal switch
    {
        Literal.Amount amount => amount.Value.ToString(),
        Literal.Proportion proportion => proportion.Value.ToString(),
        Literal.Time time => time.Value.ToString(),
        Literal.Span span => $"{span.Value.Start}/{span.Value.End}",
        Literal.Place place => place.Value.ToString(),
        Literal.Word word => word.Value,
        _ => throw new UnreachableException(),
    };
}
