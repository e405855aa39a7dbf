namespace Cohesion.Domain.Configuration;

/// <summary>The form of a value in a file, declared once: from it come the check of a file and the JSON Schema that is published for editors.</summary>
/// <remarks>
/// What a shape refuses as structural its schema refuses, and what has no structural error its schema accepts. What a schema cannot say (control keys, days
/// that do not exist, elements that stand twice) a shape may report, but not as structural.
/// </remarks>
internal abstract class Shape
{
    /// <summary>Gets the JSON types that this shape may accept; a value of another type is refused as such.</summary>
    public abstract JsonKinds Kinds { get; }

    /// <summary>Gets what a message names when something else stands there, in the words of JSON.</summary>
    public abstract string Expected { get; }

    /// <summary>Reports everything that is wrong with a value and marks it, and what is around it, as unsound.</summary>
    public void Check(JsonNode node, DiagnosticSink sink)
    {
        if ((node.Kind & Kinds) == JsonKinds.None)
        {
            sink.Report(node, ProblemCode.WrongType, node is JsonNode.Text text ? CanonicalJson.Quote(text.Value) : null, Expected);
            node.MarkUnsoundThroughout();
        }
        else if (node.IsSound || node is not JsonNode.Text)
        {
            CheckInside(node, sink);
        }
    }

    /// <summary>Writes the keywords that state the same, as members of an object that is open.</summary>
    public abstract void WriteSchema(SchemaWriter to);

    /// <summary>Gives the JSON Schema (draft 2020-12) of the files that have this shape: always the same bytes.</summary>
    /// <param name="id">The address under which the schema is published.</param>
    /// <param name="title">What the file is, in a few words.</param>
    public string ToJsonSchema(string id, string title) => SchemaWriter.Write(id, title, this);

    /// <summary>Checks a value whose JSON type is one of <see cref="Kinds"/>.</summary>
    protected abstract void CheckInside(JsonNode node, DiagnosticSink sink);
}
