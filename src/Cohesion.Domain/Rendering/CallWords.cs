using System.Diagnostics;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Rendering;

/// <summary>The words of a call's document in one language.</summary>
internal sealed class CallWords(Language language)
{
    public Language Language => language;

    /// <summary>Names a clause by its title, with the id by which the file and its tests refer to it.</summary>
    public string NameOf(Clause clause) => clause.Title is { } title
        ? $"{Markdown.Escape(title.ToText(language))} (`{clause.Id}`)"
        : $"`{clause.Id}`";

    public string Say(string french, string english) => language == Language.French ? french : english;

    public string Of(Stage stage) => stage switch
    {
        Stage.Admissibility => Say("Recevabilité", "Admissibility"),
        Stage.Eligibility => Say("Éligibilité", "Eligibility"),
        Stage.Selection => Say("Sélection", "Selection"),
        Stage.Award => Say("Attribution", "Award"),
        Stage.Payment => Say("Versement", "Payment"),
        _ => throw new UnreachableException(),
    };

    public string Of(ClauseBody body) => body switch
    {
        ClauseBody.Requirement => Say("exige", "requires"),
        ClauseBody.Exclusion => Say("exclut", "excludes"),
        ClauseBody.Preference or ClauseBody.Inclination => Say("privilégie", "prefers"),
        ClauseBody.Obligation => Say("oblige", "obliges"),
        _ => throw new UnreachableException(),
    };

    public string Of(Envelope envelope) => envelope.Total.ToText(language)
        + (envelope.AtLeast is { } least ? Say($", au moins {least.ToText(language)} par projet", $", at least {least.ToText(language)} a project") : "")
        + (envelope.AtMost is { } most ? Say($", au plus {most.ToText(language)} par projet", $", at most {most.ToText(language)} a project") : "");

    public string Of(ValueSet<ScopeId> scopes, CallDefinition call) => string.Join(", ", scopes.Select(id =>
        call.Funders.Concat(call.Strands).FirstOrDefault(scope => scope.Id == id)?.ToText(language) ?? id.ToString()));
}
