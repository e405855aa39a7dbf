namespace Cohesion.Domain.Configuration;

/// <summary>A member that an object must or may have.</summary>
internal sealed class ObjectMember(string name, Shape shape, bool isRequired, LocalizedText text) : ObjectPart
{
    /// <summary>Gets the members that may stand in any object: the sources of what it says, and a text that nobody reads.</summary>
    public static ValueList<ObjectMember> Annotations { get; } =
    [
        new("cite", Shapes.Citations, false, LocalizedText.Of("Les sources de ce qui est dit ici.", "The sources of what is said here.")),
        new("note", new NoteShape(), false, LocalizedText.Of("Une remarque que personne ne lit.", "A remark that nobody reads.")),
    ];

    public string Name => name;

    public Shape Shape => shape;

    public bool IsRequired => isRequired;

    public void WriteSchema(SchemaWriter to) => to.Keyword(name, () =>
    {
        to.Describe(text);
        shape.WriteSchema(to);
    });
}
