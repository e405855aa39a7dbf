namespace Cohesion.Domain.Configuration;

/// <summary>A text in French, in English, or in both. One alone is enough, and a warning.</summary>
internal sealed class LocalizedShape : Shape
{
    private static readonly ValueList<string> Languages = ["fr", "en"];

    private readonly ObjectShape _object;

    public LocalizedShape(int maximum)
    {
        TextShape text = new(maximum);
        _object = new ObjectShape(
        [
            new ObjectMember("fr", text, false, LocalizedText.Of("Le texte en français.", "The text in French.")),
            new ObjectMember("en", text, false, LocalizedText.Of("Le texte en anglais.", "The text in English.")),
            new MemberRule.AtLeastOne(Languages),
        ]);
    }

    public override JsonKinds Kinds => JsonKinds.Object;

    public override string Expected => "object";

    public override void WriteSchema(SchemaWriter to) => _object.WriteSchema(to);

    protected override void CheckInside(JsonNode node, DiagnosticSink sink)
    {
        _object.Check(node, sink);
        ValueList<string> missing = [.. Languages.Where(language => node.Step(language) is null)];
        if (node.IsWhole && missing.Count == 1)
        {
            sink.Report(node, ProblemCode.MissingTranslation, "", missing[0]);
        }
    }
}
