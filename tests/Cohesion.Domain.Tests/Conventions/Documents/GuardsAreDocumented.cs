using System.Text.RegularExpressions;

namespace Cohesion.Domain.Tests.Conventions.Documents;

/// <summary>A public member that refuses an argument by itself says with which exception.</summary>
internal static partial class GuardsAreDocumented
{
    public static IEnumerable<string> Breaches(IEnumerable<SourceFile> files) =>
        from file in files
        where PublicType().IsMatch(file.Text)
        from Match member in DocumentedMember().Matches(file.Text)
        let documentation = member.Groups["documentation"].Value
        where Refusal().IsMatch(member.Groups["member"].Value)
            && !documentation.Contains("<exception ", StringComparison.Ordinal) && !documentation.Contains("<inheritdoc", StringComparison.Ordinal)
        select $"{file.Path}: {member.Groups["declaration"].Value} refuses an argument without saying so";

    [GeneratedRegex(@"^public (?!enum)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    // A documented public member, up to the next documentation or the next member that is not public.
    [GeneratedRegex(@"(?<documentation>(?:^ +///.*\n)+)(?: +\[.*\n)*(?<member> +(?<declaration>public .*)(?:\n(?! *///| *(?:private|internal|protected)\b).*)*)", RegexOptions.Multiline)]
    private static partial Regex DocumentedMember();

    [GeneratedRegex(@"\bGuard\.Against\.|\bthrow new Argument|\bThrowIf")]
    private static partial Regex Refusal();
}
