using System.Diagnostics;

namespace Cohesion.Domain.Configuration;

/// <summary>Reads a file: its text into a tree, the tree against a shape, and what is sound of it into a value.</summary>
internal static class JsonFile
{
    /// <summary>Reads a file. Never throws on what it holds.</summary>
    /// <param name="json">The bytes of the file.</param>
    /// <param name="shape">What the file must look like.</param>
    /// <param name="bind">Makes the value, and reports what only the meaning shows; gives nothing only when something was reported. It is not asked about
    /// a text that breaks off, of which half the names would seem unknown.</param>
    public static Reading<T> Read<T>(ReadOnlySpan<byte> json, Shape shape, Func<JsonCursor, T?> bind)
        where T : class
    {
        DiagnosticSink sink = new();
        JsonTree tree = JsonTree.Parse(json, sink);
        if (tree.Root is { } root)
        {
            shape.Check(root, sink);
        }

        T? value = tree.IsWhole ? bind(new JsonCursor(tree.Root!, sink)) : null;
        return value is null || sink.HasErrors ? new Reading<T>(sink.InFileOrder()) : new Reading<T>(value, sink.InFileOrder(), canonical => Locate(tree.Root!, sink.Places(canonical)));
    }

    /// <inheritdoc cref="Read{T}(ReadOnlySpan{byte}, Shape, Func{JsonCursor, T})"/>
    public static Reading<T> Read<T>(string json, Shape shape, Func<JsonCursor, T?> bind)
        where T : class => Read(JsonText.ToUtf8(json), shape, bind);

    /// <inheritdoc cref="Read{T}(ReadOnlySpan{byte}, Shape, Func{JsonCursor, T})"/>
    /// <remarks>Reads no further than one byte past the limit, and does not close the stream.</remarks>
    public static Reading<T> Read<T>(Stream json, Shape shape, Func<JsonCursor, T?> bind)
        where T : class
    {
        using MemoryStream bytes = new();
        byte[] buffer = new byte[81_920];
        int count;
        while (bytes.Length <= FileLimits.Bytes && (count = json.Read(buffer)) > 0)
        {
            bytes.Write(buffer, 0, count);
        }

        return Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), shape, bind);
    }

    private static FilePlace Locate(JsonNode root, string pointer)
    {
        JsonPlace place = JsonPointer.Follow(root, pointer).Place;
        return new FilePlace(pointer, place.Line, place.Column);
    }
}
