using System.CommandLine;
using Cohesion.Domain;

namespace Cohesion.Cli;

/// <summary>The options that every command has.</summary>
internal sealed class CommonOptions
{
    private readonly Option<string> _language = new("--lang") { Description = "fr, en", DefaultValueFactory = _ => "fr", Recursive = true };
    private readonly Option<bool> _json = new("--json") { Description = "Sortie pour les machines / Output for machines", Recursive = true };
    private readonly bool _isTerminal;

    public CommonOptions(bool isTerminal)
    {
        _isTerminal = isTerminal;
        _language.AcceptOnlyFromAmong("fr", "en");
    }

    public void AddTo(RootCommand root)
    {
        root.Add(_language);
        root.Add(_json);
    }

    public Session Open(ParseResult parsed) => new(
        parsed.InvocationConfiguration.Output,
        parsed.GetValue(_language) == "en" ? Language.English : Language.French,
        parsed.GetValue(_json),
        _isTerminal);
}
