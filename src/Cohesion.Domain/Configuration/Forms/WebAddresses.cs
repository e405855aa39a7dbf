namespace Cohesion.Domain.Configuration;

/// <summary>The addresses that a citation may give: http or https, a host of the DNS, and whatever follows without a space.</summary>
internal static class WebAddresses
{
    private const string Label = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private const string Host = Label + @"(\." + Label + "){0,9}";
    private const string Port = "(:[1-9][0-9]{0,3})?";
    private const string Rest = @"([/?#][!-~\u00a1-\u2027\u202a-\ud7ff\ue000-\ufffd]*)?"; // no space, and nothing that needs two UTF-16 units

    public static Form Form { get; } = Form.Of(
        "url", "https?://" + Host + Port + Rest, "https://example.org/", "Une adresse http ou https.", "An address, http or https.");
}
