using Cohesion.Domain;

namespace Cohesion.Cli;

/// <summary>One run of the command: where it prints, in which language, for whom.</summary>
internal sealed class Session(TextWriter output, Language language, bool isJson, bool isTerminal)
{
    // A console costs a tenth of a short run, and what machines read needs none.
    private readonly Lazy<Page> _page = new(() => new Page(output, isTerminal));

    /// <summary>Gets the plain writer, which neither wraps nor colours: for what machines read.</summary>
    public TextWriter Plain => output;

    public Language Language => language;

    /// <summary>Gets whether machines read the output.</summary>
    public bool IsJson => isJson;

    /// <summary>Gets the page for what people read.</summary>
    public Page Page => _page.Value;

    /// <summary>Gets the colon of the language, with the spaces that go with it.</summary>
    public string Colon => language == Language.French ? "\u00A0: " : ": ";

    /// <summary>Says a sentence in the language of the run.</summary>
    public string Say(string french, string english) => language == Language.French ? french : english;
}
