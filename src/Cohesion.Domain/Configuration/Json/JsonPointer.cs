namespace Cohesion.Domain.Configuration;

/// <summary>The steps of a JSON Pointer (RFC 6901).</summary>
internal static class JsonPointer
{
    public static string Step(string name) =>
        "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>Follows a pointer as far as there are values, and gives the last of them.</summary>
    public static JsonNode Follow(JsonNode from, string pointer)
    {
        foreach (string step in pointer.Split('/').Skip(1))
        {
            string name = step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if (from.Step(name) is not { } next)
            {
                break;
            }

            from = next;
        }

        return from;
    }
}
