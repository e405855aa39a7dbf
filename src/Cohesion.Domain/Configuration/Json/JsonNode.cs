using System.Globalization;

namespace Cohesion.Domain.Configuration;

/// <summary>A value of a JSON text, and its place there.</summary>
internal abstract class JsonNode
{
    private readonly int _index;

    private JsonNode(JsonSlot slot) => (Parent, Name, _index, Place) = slot;

    /// <summary>Gets the object or the list in which it stands; none for the whole.</summary>
    public JsonNode? Parent { get; }

    /// <summary>Gets the name of the member whose value it is; none for the whole and in a list.</summary>
    public string? Name { get; }

    public JsonPlace Place { get; }

    /// <summary>Gets or sets whether its end was read, so that what is absent from it is missing.</summary>
    public bool IsWhole { get; set; }

    /// <summary>Gets whether no error is known of it, nor of anything in it.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>Gets the JSON Pointer (RFC 6901); of a member that stands twice, both have the same.</summary>
    public string Pointer => Parent is null ? "" : Parent.Pointer + JsonPointer.Step(Name ?? _index.ToString(CultureInfo.InvariantCulture));

    public abstract JsonKinds Kind { get; }

    /// <summary>Gets what a message quotes: a text without its quotes, a number as spelled, the outline of an object or a list.</summary>
    public abstract string Found { get; }

    /// <summary>Gives what a pointer's step leads to, if anything.</summary>
    public virtual JsonNode? Step(string step) => null;

    public abstract void WriteTo(CanonicalJson json);

    /// <summary>Gets what stands in it.</summary>
    protected virtual IEnumerable<JsonNode> Parts => [];

    public void MarkUnsound()
    {
        for (JsonNode? node = this; node is { IsSound: true }; node = node.Parent)
        {
            node.IsSound = false;
        }
    }

    /// <summary>Marks it and everything in it: what no shape has checked must not be read.</summary>
    public void MarkUnsoundThroughout()
    {
        MarkUnsound();
        foreach (JsonNode part in Parts)
        {
            part.MarkUnsoundThroughout();
        }
    }

    /// <summary>An object, with its members in order. Of members that bear one name all are kept; <see cref="Find"/> gives the first.</summary>
    public sealed class Object(JsonSlot slot) : JsonNode(slot)
    {
        private readonly List<JsonMember> _members = [];
        private readonly Dictionary<string, JsonMember> _firsts = new(StringComparer.Ordinal);

        public IReadOnlyList<JsonMember> Members => _members;

        public override JsonKinds Kind => JsonKinds.Object;

        public override string Found => _members.Count == 0 ? "{}" : "{…}";

        public JsonMember? Find(string name) => _firsts.GetValueOrDefault(name);

        public void Add(JsonMember member)
        {
            _members.Add(member);
            _ = _firsts.TryAdd(member.Name, member);
        }

        public override JsonNode? Step(string step) => Find(step)?.Value;

        protected override IEnumerable<JsonNode> Parts => _members.Select(member => member.Value);

        public override void WriteTo(CanonicalJson json) => json.Object(inner =>
        {
            foreach (JsonMember member in _members)
            {
                member.Value.WriteTo(inner.Member(member.Name));
            }
        });
    }

    /// <summary>A list; its elements may be of several types.</summary>
    public sealed class List(JsonSlot slot) : JsonNode(slot)
    {
        private readonly List<JsonNode> _elements = [];

        public IReadOnlyList<JsonNode> Elements => _elements;

        public override JsonKinds Kind => JsonKinds.List;

        public override string Found => _elements.Count == 0 ? "[]" : "[…]";

        protected override IEnumerable<JsonNode> Parts => _elements;

        public void Add(JsonNode element) => _elements.Add(element);

        public override JsonNode? Step(string step) =>
            int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < _elements.Count ? _elements[index] : null;

        public override void WriteTo(CanonicalJson json) => json.List(_elements, static (inner, element) => element.WriteTo(inner));
    }

    /// <summary>A text, decoded. Halves of characters that escapes gave are kept, and reported.</summary>
    public sealed class Text(JsonSlot slot, string value) : JsonNode(slot)
    {
        public string Value { get; } = value;

        public override JsonKinds Kind => JsonKinds.Text;

        public override string Found => Value;

        public override void WriteTo(CanonicalJson json) => json.Text(Value);
    }

    /// <summary>A number, exactly as spelled.</summary>
    public sealed class Number(JsonSlot slot, string spelled) : JsonNode(slot)
    {
        public ExactNumber Value { get; } = new(spelled);

        public override JsonKinds Kind => JsonKinds.Number;

        public override string Found => Value.Spelled;

        public override void WriteTo(CanonicalJson json) => json.Number(Value.Spelled);
    }

    /// <summary>True or false.</summary>
    public sealed class Flag(JsonSlot slot, bool value) : JsonNode(slot)
    {
        public bool Value { get; } = value;

        public override JsonKinds Kind => JsonKinds.Flag;

        public override string Found => Value ? "true" : "false";

        public override void WriteTo(CanonicalJson json) => json.Flag(Value);
    }

    /// <summary>Null, which no format of ours accepts: what is absent is left out.</summary>
    public sealed class Null(JsonSlot slot) : JsonNode(slot)
    {
        public override JsonKinds Kind => JsonKinds.Null;

        public override string Found => "null";

        public override void WriteTo(CanonicalJson json) => json.Null();
    }
}
