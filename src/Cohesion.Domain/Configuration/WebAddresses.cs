using System.Text.RegularExpressions;

namespace Cohesion.Domain.Configuration;

/// <summary>The addresses that a citation may give: http or https, a host of the DNS, and whatever follows without a space.</summary>
internal static partial class WebAddresses
{
    private const string Label = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private const string Host = Label + @"(\." + Label + "){0,9}";
    private const string Port = "(:[1-9][0-9]{0,3})?";
    private const string Rest = @"([/?#][!-~\u00a1-\u2027\u202a-\ud7ff\ue000-\ufffd]{0,1990})?"; // no space, and nothing that needs two UTF-16 units
    private const string Pattern = "https?://" + Host + Port + Rest;

    public static Form Form { get; } = new(
        "url",
        $"^{Pattern}$",
        "https://example.org/",
        LocalizedText.Of("Une adresse http ou https.", "An address, http or https."),
        static text => Address().IsMatch(text) ? null : ProblemCode.Malformed);

    [GeneratedRegex(@"\A" + Pattern + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
