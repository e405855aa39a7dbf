using System.Globalization;

namespace Cohesion.Domain.Configuration;

/// <summary>A number between two integers, both included; an integer itself, or with at most 28 digits.</summary>
internal sealed class NumberShape(bool isInteger, long minimum, long maximum) : Shape
{
    public override JsonKinds Kinds => JsonKinds.Number;

    public override string Expected => isInteger ? "integer" : "number";

    public override void WriteSchema(SchemaWriter to)
    {
        to.Type(Expected);
        to.Keyword("minimum", minimum);
        to.Keyword("maximum", maximum);
    }

    protected override void CheckInside(JsonNode node, DiagnosticSink sink)
    {
        ExactNumber number = ((JsonNode.Number)node).Value;
        if (isInteger && !number.IsInteger)
        {
            sink.Report(node, ProblemCode.WrongType, expected: Expected);
        }
        else if (number.CompareTo(minimum) < 0 || number.CompareTo(maximum) > 0)
        {
            sink.Report(node, ProblemCode.NumberOutOfRange, expected: string.Create(CultureInfo.InvariantCulture, $"{minimum} ≤ … ≤ {maximum}"));
        }
        else if (!isInteger && !number.TryGetDecimal(out _))
        {
            sink.Report(node, ProblemCode.TooLargeAmount);
        }
    }
}
