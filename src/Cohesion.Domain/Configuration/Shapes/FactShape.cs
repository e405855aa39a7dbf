using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Configuration;

/// <summary>What stands for one fact: it stands once in the schema, with the name of the fact, wherever the fact may be stated.</summary>
internal sealed class FactShape(FactDefinition fact, Shape value) : Shape
{
    public override JsonKinds Kinds => value.Kinds;

    public override string Expected => value.Expected;

    public override void WriteSchema(SchemaWriter to) => to.Reference($"fact.{fact.Id}", this, definition =>
    {
        definition.Describe(fact.Label ?? fact.Question);
        value.WriteSchema(definition);
    });

    protected override void CheckInside(JsonNode node, DiagnosticSink sink) => value.Check(node, sink);
}
