namespace Cohesion.Domain.Configuration;

/// <summary>What holds between members of an object.</summary>
internal abstract class MemberRule : ObjectPart
{
    private MemberRule(ValueList<string> names) => Names = names;

    /// <summary>Gets the members it is about; each must be declared.</summary>
    public ValueList<string> Names { get; }

    public abstract void Check(JsonNode.Object owner, DiagnosticSink sink);

    /// <summary>Writes the keyword that states the rule, as the only member of an object that is open.</summary>
    public abstract void WriteSchema(SchemaWriter to);

    private string Choice => string.Join(" | ", Names);

    private static void Require(SchemaWriter to, params ReadOnlySpan<string> names) => to.Keyword("required", (string[])[.. names]);

    /// <summary>One of the members must stand there, or several.</summary>
    public sealed class AtLeastOne(ValueList<string> names) : MemberRule(names)
    {
        public override void Check(JsonNode.Object owner, DiagnosticSink sink)
        {
            if (owner.IsWhole && Names.All(name => owner.Find(name) is null))
            {
                sink.Report(owner, ProblemCode.MissingMember, "", Choice);
            }
        }

        public override void WriteSchema(SchemaWriter to) => to.Schemas("anyOf", Names, name => Require(to, name));
    }

    /// <summary>No two of the members may stand together.</summary>
    public sealed class AtMostOne(ValueList<string> names) : MemberRule(names)
    {
        public override void Check(JsonNode.Object owner, DiagnosticSink sink)
        {
            foreach (JsonMember excluded in owner.Members.Where(member => Names.Contains(member.Name)).DistinctBy(member => member.Name).Skip(1))
            {
                sink.Report(excluded, ProblemCode.ConflictingMembers, Choice);
            }
        }

        public override void WriteSchema(SchemaWriter to) => to.Keyword("not", () => to.Schemas(
            "anyOf",
            [.. Names.SelectMany((first, i) => Names.Skip(i + 1).Select(second => (first, second)))],
            pair => Require(to, pair.first, pair.second)));
    }

    /// <summary>One of the members must stand there, and no other of them.</summary>
    public sealed class ExactlyOne(ValueList<string> names) : MemberRule(names)
    {
        public override void Check(JsonNode.Object owner, DiagnosticSink sink)
        {
            new AtLeastOne(Names).Check(owner, sink);
            new AtMostOne(Names).Check(owner, sink);
        }

        public override void WriteSchema(SchemaWriter to) => to.Schemas("oneOf", Names, name => Require(to, name));
    }

    /// <summary>The first member stands only beside another.</summary>
    public sealed class Needs(string name, string other) : MemberRule([name, other])
    {
        public override void Check(JsonNode.Object owner, DiagnosticSink sink)
        {
            if (owner.IsWhole && owner.Find(name) is not null && owner.Find(other) is null)
            {
                sink.Report(owner, ProblemCode.MissingMember, "", other);
            }
        }

        public override void WriteSchema(SchemaWriter to) => to.Keyword("dependentRequired", () => to.Keyword(name, [other]));
    }
}
