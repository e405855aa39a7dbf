namespace Cohesion.Domain.Configuration;

/// <summary>Writes a JSON Schema, and gathers the named shapes it refers to under <c>$defs</c>.</summary>
internal sealed class SchemaWriter
{
    private readonly CanonicalJson _json;
    private readonly List<(string Name, object Owner, Action<SchemaWriter> Write)> _named = [];

    private SchemaWriter(CanonicalJson json) => _json = json;

    public static string Write(string id, string title, Shape root) => CanonicalJson.ToText(json => json.Object(members =>
    {
        SchemaWriter schema = new(members);
        schema.Keyword("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Keyword("$id", id);
        schema.Keyword("title", title);
        root.WriteSchema(schema);
        members.Member("$defs", definitions =>
        {
            // The list grows while it is read: a named shape may name others.
            for (int i = 0; i < schema._named.Count; i++)
            {
                (string name, object _, Action<SchemaWriter> write) = schema._named[i];
                definitions.Member(name, one => write(schema));
            }
        });
    }));

    public void Keyword(string name, string text) => _json.Member(name, text);

    public void Keyword(string name, long number) => _json.Member(name, (long?)number);

    public void Keyword(string name, bool flag) => _json.Member(name, (bool?)flag);

    public void Keyword(string name, IReadOnlyCollection<string> texts) => _json.Texts(name, texts);

    public void Keyword(string name, IReadOnlyCollection<long> numbers) => _json.List(name, numbers, static (list, number) => list.Integer(number));

    /// <summary>Writes a keyword whose value is an object.</summary>
    public void Keyword(string name, Action members) => _json.Member(name, _ => members());

    /// <summary>Writes a keyword whose value is a list of schemas.</summary>
    public void Schemas<T>(string name, IReadOnlyCollection<T> elements, Action<T> members) =>
        _json.Objects(name, elements, (_, element) => members(element));

    public void Subschema(string name, Shape shape) => Keyword(name, () => shape.WriteSchema(this));

    /// <summary>Writes a text for those who hover over a member, in both languages.</summary>
    public void Describe(LocalizedText? text)
    {
        if (text is not null)
        {
            Keyword("description", text.LacksTranslation ? text.ToText(Language.French) : $"{text.French}\n{text.English}");
        }
    }

    /// <summary>Refers to a definition by its name, under which it stands once.</summary>
    /// <exception cref="InvalidOperationException">Something else bears the name.</exception>
    public void Reference(string name, object owner, Action<SchemaWriter> write)
    {
        int index = _named.FindIndex(one => one.Name == name);
        if (index < 0)
        {
            _named.Add((name, owner, write));
        }
        else if (!ReferenceEquals(_named[index].Owner, owner))
        {
            throw new InvalidOperationException($"Two definitions are named {name}.");
        }

        Keyword("$ref", $"#/$defs/{name}");
    }

    /// <summary>States the types that may stand here.</summary>
    public void Type(params ReadOnlySpan<string> names)
    {
        if (names.Length == 1)
        {
            Keyword("type", names[0]);
        }
        else
        {
            Keyword("type", (string[])[.. names]);
        }
    }
}
