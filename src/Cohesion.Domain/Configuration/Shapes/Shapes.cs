namespace Cohesion.Domain.Configuration;

/// <summary>The words in which a file format is declared; meant to be used by <c>using static</c>.</summary>
/// <example>
/// <code>
/// static Shape Window { get; } = Object(
///     Required("from", Day, "Le premier jour, inclus.", "The first day, included."),
///     Optional("until", Day, "Le dernier jour, inclus.", "The last day, included."),
///     Optional("before", Day, "Le premier jour après.", "The first day after."),
///     AtMostOne("until", "before"));
/// </code>
/// </example>
internal static class Shapes
{
    /// <summary>The longest text that people read, in characters of Unicode, where nothing else is said.</summary>
    public const int LongestText = 4_000;

    /// <summary>Gets a text in French, in English, or in both.</summary>
    public static Shape Localized { get; } = Named("text", static () => new LocalizedShape(LongestText));

    /// <summary>Gets an address on the web.</summary>
    public static Form WebAddress { get; } = WebAddresses.Form;

    /// <summary>Gets the sources that a member <c>cite</c> names.</summary>
    public static Shape Citations { get; } = Named("citations", static () => List(Object(
        Required("text", Text(), "La source, telle qu’une lettre la citerait.", "The source, as a letter would cite it."),
        Optional("url", WebAddress, "L’adresse où on peut la lire.", "The address where it can be read."))));

    /// <summary>Gets true or false.</summary>
    public static Shape Flag { get; } = new FlagShape();

    /// <summary>Gets the flag that can only be true.</summary>
    public static Shape True { get; } = new ConstantShape(true);

    /// <summary>Gets whatever JSON can say.</summary>
    public static Shape Anything { get; } = new AnyShape();

    /// <summary>Gets the member by which a file names its schema; any file may have it.</summary>
    public static ObjectPart SchemaLink => Optional("$schema", new NoteShape(), "L’adresse du schéma de ce fichier.", "The address of the schema of this file.");

    public static ObjectShape Object(params ReadOnlySpan<ObjectPart> parts) => new([.. parts]);

    public static ObjectPart Required(string name, Shape shape, string french, string english) =>
        new ObjectMember(name, shape, true, LocalizedText.Of(french, english));

    public static ObjectPart Optional(string name, Shape shape, string french, string english) =>
        new ObjectMember(name, shape, false, LocalizedText.Of(french, english));

    /// <summary>Rules that one of these members stands there, and no other of them.</summary>
    public static ObjectPart ExactlyOne(params ReadOnlySpan<string> names) => new MemberRule.ExactlyOne([.. names]);

    public static ObjectPart AtLeastOne(params ReadOnlySpan<string> names) => new MemberRule.AtLeastOne([.. names]);

    public static ObjectPart AtMostOne(params ReadOnlySpan<string> names) => new MemberRule.AtMostOne([.. names]);

    /// <summary>Rules that a member stands only beside another.</summary>
    public static ObjectPart Needs(string name, string other) => new MemberRule.Needs(name, other);

    /// <summary>An object whose names are free, but of one form.</summary>
    public static Shape Map(Form names, Shape values, bool mayBeEmpty = true) => new MapShape(names, values, mayBeEmpty);

    /// <summary>A list; its bounds are included.</summary>
    public static Shape List(Shape element, int minimum = 0, int maximum = FileLimits.Elements, bool isDistinct = false) =>
        new ListShape(element, minimum, maximum, isDistinct);

    /// <summary>A list each of whose places has its own shape.</summary>
    public static Shape Tuple(params ReadOnlySpan<Shape> places) => new TupleShape([.. places]);

    /// <summary>A text that people read.</summary>
    public static Shape Text(int maximum = LongestText) => new TextShape(maximum);

    /// <summary>A text that has one of several forms.</summary>
    public static Shape AnyOf(params ReadOnlySpan<Form> forms) => new FormsShape([.. forms]);

    /// <summary>A text out of a closed list.</summary>
    public static Shape Words(params ReadOnlySpan<Word> words) => new WordShape([.. words]);

    /// <summary>A word that is not explained, such as the sign of an operator.</summary>
    public static Shape Words(params ReadOnlySpan<string> words) => new WordShape([.. words.ToArray().Select(word => new Word(word))]);

    public static Word Word(string name, string french, string english) => new(name, LocalizedText.Of(french, english));

    /// <summary>An integer; its bounds are included.</summary>
    public static Shape Integer(long minimum, long maximum) => new NumberShape(true, minimum, maximum);

    /// <summary>A number of at most 28 digits; its bounds are included.</summary>
    public static Shape Number(long minimum, long maximum) => new NumberShape(false, minimum, maximum);

    /// <summary>An integer out of a closed list.</summary>
    public static Shape Integers(params ReadOnlySpan<long> numbers) => new IntegersShape([.. numbers]);

    /// <summary>One of several shapes that differ by their JSON type.</summary>
    public static Shape ByType(params ReadOnlySpan<Shape> shapes) => new ByTypeShape([.. shapes]);

    /// <summary>One of several objects, each told by the first member that it must have.</summary>
    public static Shape ByMember(params ReadOnlySpan<ObjectShape> variants) => new ByMemberShape([.. variants]);

    /// <summary>One of several objects, told by the word in a member that all of them have; the member is declared by this.</summary>
    public static Shape ByWord(string member, string french, string english, params ReadOnlySpan<(Word Word, ValueList<ObjectPart> Parts)> cases) =>
        new ByWordShape(member, LocalizedText.Of(french, english), [.. cases]);

    public static (Word Word, ValueList<ObjectPart> Parts) Case(Word word, params ReadOnlySpan<ObjectPart> parts) => (word, [.. parts]);

    /// <summary>A shape that stands once in the schema, under a name, and that may hold itself.</summary>
    public static Shape Named(string name, Func<Shape> declare) => new NamedShape(name, declare);
}
