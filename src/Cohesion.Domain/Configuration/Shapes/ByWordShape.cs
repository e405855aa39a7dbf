namespace Cohesion.Domain.Configuration;

/// <summary>One of several objects, told by the word that one of their members holds, such as the kind of a parameter.</summary>
internal sealed class ByWordShape : Shape
{
    private readonly string _member;
    private readonly WordShape _words;
    private readonly ValueList<ObjectShape> _variants;
    private readonly Dictionary<string, ObjectShape> _byWord;

    public ByWordShape(string member, LocalizedText text, ValueList<(Word Word, ValueList<ObjectPart> Parts)> cases)
    {
        _member = member;
        _words = new WordShape([.. cases.Select(one => one.Word)]);
        _byWord = cases.ToDictionary(
            one => one.Word.Name,
            one => new ObjectShape([new ObjectMember(member, new WordShape([one.Word]), true, text), .. one.Parts]),
            StringComparer.Ordinal);
        _variants = [.. cases.Select(one => _byWord[one.Word.Name])];
    }

    public override JsonKinds Kinds => JsonKinds.Object;

    public override string Expected => "object";

    public override void WriteSchema(SchemaWriter to) => to.Schemas("anyOf", _variants, variant => variant.WriteSchema(to));

    protected override void CheckInside(JsonNode node, DiagnosticSink sink)
    {
        JsonNode.Object owner = (JsonNode.Object)node;
        if (owner.Find(_member)?.Value is not { } word)
        {
            if (owner.IsWhole)
            {
                sink.Report(owner, ProblemCode.MissingMember, "", _member);
            }

            owner.MarkUnsoundThroughout();
        }
        else if (word is JsonNode.Text { Value: var name } && _byWord.TryGetValue(name, out ObjectShape? variant))
        {
            variant.Check(owner, sink);
        }
        else
        {
            _words.Check(word, sink);
            owner.MarkUnsoundThroughout();
        }
    }
}
