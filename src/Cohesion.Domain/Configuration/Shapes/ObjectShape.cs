namespace Cohesion.Domain.Configuration;

/// <summary>An object whose members are known. <c>cite</c> and <c>note</c> may stand in it too.</summary>
internal sealed class ObjectShape : Shape
{
    private readonly ValueList<ObjectMember> _members;
    private readonly ValueList<MemberRule> _rules;
    private readonly Dictionary<string, ObjectMember> _known;
    private readonly ValueList<string> _offered;

    /// <exception cref="InvalidOperationException">Two members bear one name, or a rule is about a member that is not declared.</exception>
    public ObjectShape(ValueList<ObjectPart> parts)
    {
        Parts = parts;
        _members = [.. parts.OfType<ObjectMember>()];
        _rules = [.. parts.OfType<MemberRule>()];
        _offered = [.. _members.Select(member => member.Name).Where(name => name != "$schema")];
        _known = new Dictionary<string, ObjectMember>(StringComparer.Ordinal);
        foreach (ObjectMember member in (IEnumerable<ObjectMember>)[.. _members, .. ObjectMember.Annotations])
        {
            _ = _known.TryAdd(member.Name, member) ? 0 : throw new InvalidOperationException($"Two members are named {member.Name}.");
        }

        _ = _rules.SelectMany(rule => rule.Names).FirstOrDefault(name => !_known.ContainsKey(name)) is { } unknown
            ? throw new InvalidOperationException($"A rule is about {unknown}, which is not declared.") : 0;
    }

    public ValueList<ObjectPart> Parts { get; }

    /// <summary>Gets the first member that must be there, by which this object is told from others.</summary>
    public string Discriminator => _members.First(member => member.IsRequired).Name;

    public override JsonKinds Kinds => JsonKinds.Object;

    public override string Expected => "object";

    public bool Declares(string name) => _known.ContainsKey(name);

    public override void WriteSchema(SchemaWriter to)
    {
        to.Type("object");
        to.Keyword("properties", () => ((List<ObjectMember>)[.. _members, .. ObjectMember.Annotations]).ForEach(member => member.WriteSchema(to)));
        if (_members.Any(member => member.IsRequired))
        {
            to.Keyword("required", [.. _members.Where(member => member.IsRequired).Select(member => member.Name)]);
        }

        to.Keyword("additionalProperties", false);
        if (_rules.Count > 0)
        {
            to.Schemas("allOf", _rules, rule => rule.WriteSchema(to));
        }
    }

    public static void ReportUnknown(JsonMember member, DiagnosticSink sink, IEnumerable<string> known)
    {
        sink.Report(member, ProblemCode.UnknownMember, string.Join(", ", known), sink.Suggest(member.Name, known));
        member.Value.MarkUnsoundThroughout();
    }

    /// <summary>Checks an object, and passes over unknown members that whoever asks reports himself.</summary>
    public void Check(JsonNode.Object owner, DiagnosticSink sink, Func<string, bool> isReportedElsewhere)
    {
        foreach (JsonMember member in owner.Members)
        {
            if (_known.TryGetValue(member.Name, out ObjectMember? declared))
            {
                declared.Shape.Check(member.Value, sink);
            }
            else if (!isReportedElsewhere(member.Name))
            {
                ReportUnknown(member, sink, _offered);
            }
        }

        foreach (ObjectMember missing in _members.Where(member => member.IsRequired && owner.IsWhole && owner.Find(member.Name) is null))
        {
            sink.Report(owner, ProblemCode.MissingMember, "", missing.Name);
        }

        foreach (MemberRule rule in _rules)
        {
            rule.Check(owner, sink);
        }
    }

    protected override void CheckInside(JsonNode node, DiagnosticSink sink) => Check((JsonNode.Object)node, sink, static _ => false);
}
