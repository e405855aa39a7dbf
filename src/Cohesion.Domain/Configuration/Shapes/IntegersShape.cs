using System.Globalization;

namespace Cohesion.Domain.Configuration;

/// <summary>An integer out of a closed list, such as the year of a generation.</summary>
internal sealed class IntegersShape(ValueList<long> numbers) : Shape
{
    public override JsonKinds Kinds => JsonKinds.Number;

    public override string Expected { get; } = string.Join(", ", numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));

    public override void WriteSchema(SchemaWriter to) => to.Keyword("enum", numbers);

    protected override void CheckInside(JsonNode node, DiagnosticSink sink)
    {
        if (!((JsonNode.Number)node).Value.TryGetInteger(out long number) || !numbers.Contains(number))
        {
            sink.Report(node, ProblemCode.UnknownValue, expected: Expected);
        }
    }
}
