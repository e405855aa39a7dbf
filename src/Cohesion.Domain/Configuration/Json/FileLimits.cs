namespace Cohesion.Domain.Configuration;

/// <summary>How large a file may be. All bounds are included; past them a file is refused with a diagnostic, whatever it holds.</summary>
public static class FileLimits
{
    /// <summary>The largest file, in bytes: 16 MiB.</summary>
    public const int Bytes = 16 * 1024 * 1024;

    /// <summary>The deepest nesting: objects and lists that stand in each other.</summary>
    public const int Depth = 64;

    /// <summary>The most values in one file; objects and lists count as one, and so does each thing in them.</summary>
    public const int Elements = 100_000;

    /// <summary>The most diagnostics of one file that name the nearest known thing; those after them do without.</summary>
    public const int Suggestions = 1_000;
}
