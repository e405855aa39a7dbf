using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Cohesion.Domain.Configuration;

/// <summary>A place in a file that may be absent, as seen by the code that turns a file into a value.</summary>
/// <remarks>
/// The shape has been checked before: whatever is absent, of a wrong type or of a wrong form gives nothing here and is already reported. So the code reads
/// everything, reports what only the meaning shows, and makes its value where <see cref="IsSound"/>. Nothing throws.
/// </remarks>
internal readonly struct JsonCursor
{
    private readonly JsonNode? _node;
    private readonly JsonNode _around;
    private readonly string _rest;
    private readonly DiagnosticSink _sink;

    public JsonCursor(JsonNode node, DiagnosticSink sink)
        : this(node, node, "", sink)
    {
    }

    private JsonCursor(JsonNode? node, JsonNode around, string rest, DiagnosticSink sink) => (_node, _around, _rest, _sink) = (node, around, rest, sink);

    /// <summary>Gets whether something stands here, sound or not.</summary>
    public bool Exists => _node is not null;

    /// <summary>Gets whether no error is known of what stands here, nor of anything in it; true where nothing stands.</summary>
    public bool IsSound => _node?.IsSound ?? true;

    /// <summary>Gets the JSON type of what stands here.</summary>
    public JsonKinds Kind => _node?.Kind ?? JsonKinds.None;

    /// <summary>Gets the JSON Pointer of this place.</summary>
    public string Path => _around.Pointer + _rest;

    /// <summary>Gets the name of the member whose value stands here; empty for the whole and in a list.</summary>
    public string Name => _node?.Name ?? "";

    /// <summary>Gets what a message quotes of what stands here; empty where nothing stands.</summary>
    public string Found => _node?.Found ?? "";

    /// <summary>Goes to a member; to its absence, where there is none.</summary>
    public JsonCursor this[string member] => _node?.Step(member) is { } found && _node is JsonNode.Object
        ? new JsonCursor(found, _sink)
        : new JsonCursor(null, _around, _rest + JsonPointer.Step(member), _sink);

    /// <summary>Goes to an element of a list, from zero; to its absence, where there is none.</summary>
    public JsonCursor this[int index] => _node is JsonNode.List list && index < list.Elements.Count
        ? new JsonCursor(list.Elements[index], _sink)
        : new JsonCursor(null, _around, $"{_rest}/{index.ToString(CultureInfo.InvariantCulture)}", _sink);

    /// <summary>Follows a pointer as far as there are values; nothing stands there where nothing stands here.</summary>
    public JsonCursor Nearest(string pointer) => _node is null ? this : new JsonCursor(JsonPointer.Follow(_node, pointer), _sink);

    /// <summary>Gives the elements of a list; none where no list stands.</summary>
    public ValueList<JsonCursor> List()
    {
        DiagnosticSink sink = _sink;
        return _node is JsonNode.List list ? [.. list.Elements.Select(element => new JsonCursor(element, sink))] : [];
    }

    /// <summary>Gives the values of an object whose names are free, each with its <see cref="Name"/>; leaves <c>cite</c> and <c>note</c> out.</summary>
    public ValueList<JsonCursor> Members()
    {
        DiagnosticSink sink = _sink;
        return _node is JsonNode.Object owner
            ? [.. owner.Members.Where(member => member.Name is not ("cite" or "note")).Select(member => new JsonCursor(member.Value, sink))]
            : [];
    }

    /// <summary>Makes a value of each element of a list, and keeps those that could be made.</summary>
    public ValueList<T> List<T>(Func<JsonCursor, T?> element)
        where T : class => [.. List().Select(element).OfType<T>()];

    /// <inheritdoc cref="List{T}(Func{JsonCursor, T})"/>
    public ValueList<T> List<T>(Func<JsonCursor, T?> element)
        where T : struct => [.. List().Select(element).OfType<T>()];

    public string? Text() => _node is JsonNode.Text { IsSound: true } text ? text.Value : null;

    public long? Integer() => _node is JsonNode.Number { IsSound: true } number && number.Value.TryGetInteger(out long integer) ? integer : null;

    public decimal? Decimal() => _node is JsonNode.Number { IsSound: true } number && number.Value.TryGetDecimal(out decimal value) ? value : null;

    public bool? Flag() => _node is JsonNode.Flag { IsSound: true } flag ? flag.Value : null;

    /// <summary>Reads a code, a date, an amount: whatever is said by a text.</summary>
    public T? Parse<T>()
        where T : struct, ISpanParsable<T> => TryParse(out T value) ? value : null;

    /// <summary>Reads what is said by a text. A text that the shape let pass and that cannot be read all the same is reported.</summary>
    public bool TryParse<T>([MaybeNullWhen(false)] out T value)
        where T : ISpanParsable<T>
    {
        value = default;
        if (Text() is not { } text)
        {
            return false;
        }

        bool isRead = T.TryParse(text, CultureInfo.InvariantCulture, out value);
        if (!isRead)
        {
            Report(ProblemCode.Malformed);
        }

        return isRead;
    }

    /// <summary>Reads codes, those that can be read.</summary>
    public ValueSet<T> Codes<T>()
        where T : struct, ISpanParsable<T>, IComparable<T> => [.. List(static one => one.Parse<T>())];

    /// <summary>Reads a day of the calendar.</summary>
    public LocalDate? Day() => Text() is { } text && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out LocalDate day) ? day : null;

    /// <summary>Reads a text in French, in English, or in both.</summary>
    public LocalizedText? Localized() => (this["fr"].Text(), this["en"].Text()) switch
    {
        (null, null) => null,
        ({ } french, null) => LocalizedText.OfFrench(french),
        (null, { } english) => LocalizedText.OfEnglish(english),
        ({ } french, { } english) => LocalizedText.Of(french, english),
    };

    /// <summary>Reads the sources that the member <c>cite</c> of this object names.</summary>
    public ValueList<Citation> Citations() => this["cite"].List(static at =>
        at["text"].Text() is not { } text ? null
        : at["url"].Text() is not { } url ? new Citation(text)
        : Uri.TryCreate(url, UriKind.Absolute, out Uri? address) ? new Citation(text, address) : null);

    /// <summary>Reports what is wrong here; where nothing stands, at what is around it.</summary>
    public void Report(ProblemCode code, string? found = null, string expected = "", string nearest = "") =>
        Report(new Problem(code, "", found ?? Found, expected, nearest));

    /// <summary>Reports a problem whose path starts here, at the place to which it leads or at the nearest around it.</summary>
    public void Report(Problem problem) => _sink.Report(_around, problem.Under(_rest));

    /// <inheritdoc cref="Report(Problem)"/>
    public void Report(IEnumerable<Problem> problems)
    {
        foreach (Problem problem in problems)
        {
            Report(problem);
        }
    }

    /// <summary>Remembers how a place of the canonical file leads to one of this file, for what is noticed when the file is read.</summary>
    public void Remember(Func<string, string> places) => _sink.Places = places;

    /// <summary>Gives what is wrong here against a shape that nobody has checked, at paths that start here. It marks what is wrong, and reports nothing.</summary>
    public ValueList<Problem> Against(Shape shape)
    {
        if (_node is null)
        {
            return [];
        }

        DiagnosticSink sink = new();
        shape.Check(_node, sink);
        int here = Path.Length;
        return [.. sink.InFileOrder().Select(found => found.Problem).Select(problem =>
            new Problem(problem.Code, problem.Path[here..], problem.Found, problem.Expected, problem.Nearest))];
    }

    /// <summary>Finds what was probably meant.</summary>
    public string Suggest(string found, IEnumerable<string> known) => _sink.Suggest(found, known);
}
