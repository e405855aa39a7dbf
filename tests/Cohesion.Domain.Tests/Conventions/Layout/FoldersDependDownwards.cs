using System.Text.RegularExpressions;

namespace Cohesion.Domain.Tests.Conventions.Layout;

/// <summary>A folder names only itself and the folders below it, by <c>using</c> or by a qualified name, in code or in documentation.</summary>
internal static partial class FoldersDependDownwards
{
    public static IEnumerable<string> Breaches(IReadOnlyCollection<SourceFile> files)
    {
        // A property may bear the name of a layer: `Themes.Count` names the layer only if a type `Count` is declared in it.
        HashSet<string> types = [.. files.SelectMany(file => Declaration().Matches(file.Text).Select(match => $"{Layers.Of(file)}.{match.Groups[1].Value}"))];
        return
        [
            .. from file in files
               let layer = Layers.Of(file)
               from target in Absolute(file).Concat(Relative(file, layer, types)).Distinct()
               where Layers.HeightOf(target) > Layers.HeightOf(layer)
               select $"{file.Path} names {target}",
            .. files.Where(file => GlobalUsing().IsMatch(file.Text)).Select(file => $"{file.Path} hides a dependency in a global using"),
        ];
    }

    private static IEnumerable<string> Absolute(SourceFile file) =>
        QualifiedName().Matches(file.Text).Select(match => LongestLayer(match.Groups[1].Value)).OfType<string>();

    private static IEnumerable<string> Relative(SourceFile file, string layer, HashSet<string> types) =>
        from Match match in Name().Matches(file.Text)
        from path in new[] { match.Value, $"{layer.Split('.')[0]}.{match.Value}" }
        let target = LongestLayer(path)
        where target is not null && path.Length > target.Length && types.Contains($"{target}.{path[(target.Length + 1)..].Split('.')[0]}")
        select target;

    private static string? LongestLayer(string path) =>
        Layers.LowestFirst.Where(layer => $"{path}.".StartsWith($"{layer}.", StringComparison.Ordinal)).MaxBy(layer => layer.Length);

    [GeneratedRegex(@"\b(?:class|record|struct|interface|enum)\s+(?:struct\s+)?([A-Z]\w*)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"(?<![\w.])(?:Cohesion\.)?Domain\.([A-Z]\w*(?:\.[A-Z]\w*)*)")]
    private static partial Regex QualifiedName();

    [GeneratedRegex(@"(?<![\w.])[A-Z]\w*(?:\.[A-Z]\w*)+")]
    private static partial Regex Name();

    [GeneratedRegex(@"^\s*global\s+using\b", RegexOptions.Multiline)]
    private static partial Regex GlobalUsing();
}
