namespace Cohesion.Domain.Tests.Conventions.Layout;

/// <summary>The folders of the library, lowest first: each uses itself and those before it.</summary>
internal static class Layers
{
    public const string Root = "Cohesion.Domain";

    public static string[] LowestFirst { get; } =
    [
        "Foundation", "Time", "Territories", "Themes", "Contracts", "Statistics", "Applications", "Eligibility", "Eligibility.Analysis",
        "Selections", "Grants", "Calls", "Programmes", "Rendering", "Configuration",
    ];

    /// <summary>Gives the height of a layer, or -1.</summary>
    public static int HeightOf(string layer) => Array.IndexOf(LowestFirst, layer);

    /// <summary>Names the layer of a source file, which need not be one of those known. A room of a layer, a folder inside it, belongs to the layer.</summary>
    public static string Of(SourceFile file)
    {
        string folder = file.Folder.Replace('/', '.');
        return LowestFirst.Where(layer => $"{folder}.".StartsWith($"{layer}.", StringComparison.Ordinal)).MaxBy(layer => layer.Length) ?? folder;
    }

    /// <summary>Gives the namespace of a layer: its own name, but the root for the lowest, which everybody sees.</summary>
    public static string NamespaceOf(string layer) => layer == LowestFirst[0] ? Root : $"{Root}.{layer}";
}
