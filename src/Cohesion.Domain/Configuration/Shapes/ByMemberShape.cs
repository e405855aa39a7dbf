namespace Cohesion.Domain.Configuration;

/// <summary>One of several objects, told by the first member that each must have.</summary>
internal sealed class ByMemberShape : Shape
{
    private readonly ValueList<ObjectShape> _variants;
    private readonly Dictionary<string, ObjectShape> _byMember;

    /// <exception cref="InvalidOperationException">A variant declares the member by which another is told.</exception>
    public ByMemberShape(ValueList<ObjectShape> variants)
    {
        _variants = variants;
        _byMember = variants.ToDictionary(variant => variant.Discriminator, StringComparer.Ordinal);
        foreach (ObjectShape variant in variants)
        {
            _ = _byMember.Keys.Count(variant.Declares) == 1 ? 0
                : throw new InvalidOperationException($"What is told by {variant.Discriminator} declares a member by which another is told.");
        }
    }

    public override JsonKinds Kinds => JsonKinds.Object;

    public override string Expected => "object";

    public override void WriteSchema(SchemaWriter to) => to.Schemas("anyOf", _variants, variant => variant.WriteSchema(to));

    protected override void CheckInside(JsonNode node, DiagnosticSink sink)
    {
        JsonNode.Object owner = (JsonNode.Object)node;
        ValueList<JsonMember> telling = [.. owner.Members.Where(member => _byMember.ContainsKey(member.Name)).DistinctBy(member => member.Name)];
        if (telling.Count > 0)
        {
            _byMember[telling[0].Name].Check(owner, sink, _byMember.ContainsKey);
            foreach (JsonMember excluded in telling.Skip(1))
            {
                sink.Report(excluded, ProblemCode.ConflictingMembers, string.Join(" | ", telling.Select(member => member.Name)));
                excluded.Value.MarkUnsoundThroughout();
            }

            return;
        }

        ValueList<JsonMember> unknown = [.. owner.Members.Where(member => !_variants.Any(variant => variant.Declares(member.Name)))];
        foreach (JsonMember member in unknown)
        {
            ObjectShape.ReportUnknown(member, sink, _byMember.Keys);
        }

        if (unknown.Count == 0 && owner.IsWhole)
        {
            sink.Report(owner, ProblemCode.MissingMember, "", string.Join(" | ", _byMember.Keys));
        }

        owner.MarkUnsoundThroughout();
    }
}
