using System.Text.RegularExpressions;

namespace Cohesion.Domain.Tests.Conventions.Layout;

/// <summary>Every folder is a layer or a room in one, and a file declares the namespace of its layer.</summary>
internal static partial class NamespacesAreFolders
{
    // The stand-in for the package bears the package's namespace, so that callers compile against either.
    private const string StandIn = "Ardalis.GuardClauses";

    public static IEnumerable<string> Breaches(IEnumerable<SourceFile> files) => files.SelectMany(Breaches);

    private static IEnumerable<string> Breaches(SourceFile file)
    {
        string layer = Layers.Of(file), declared = Declaration().Match(file.Text).Groups[1].Value;
        if (Layers.HeightOf(layer) < 0)
        {
            yield return $"{file.Path} stands in no layer";
        }
        else if (declared != Layers.NamespaceOf(layer) && declared != StandIn)
        {
            yield return $"{file.Path} declares the namespace '{declared}'";
        }
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
