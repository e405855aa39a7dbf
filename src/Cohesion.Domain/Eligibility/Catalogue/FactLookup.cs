using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <summary>
/// Every fact that exists in a rule set: those of its catalogue, the events that its calendar foresees, the opinions that its conditions declare.
/// </summary>
internal static class FactLookup
{
    public const string Events = "events.";

    public const string Opinions = "opinions.";

    /// <summary>Finds a fact, or <see langword="null"/>.</summary>
    public static FactDefinition? Find(RuleSet rules, FactId id) => rules.Facts.TryGet(id, out FactDefinition? definition) ? definition
        : id.ToString() is var text && (text.StartsWith(Events, StringComparison.Ordinal) || text.StartsWith(Opinions, StringComparison.Ordinal)) ? rules.EventOrOpinion(id)
        : null;

    /// <summary>Gives the ids of all facts, those of records included.</summary>
    /// <param name="rules">The rule set, whose catalogue is read.</param>
    /// <param name="others">Its events and its opinions.</param>
    public static IEnumerable<FactId> Ids(RuleSet rules, IEnumerable<FactDefinition> others) =>
        rules.Facts.Definitions.SelectMany(WithFields).Concat(others).Select(fact => fact.Id);

    /// <summary>Gives the facts that hold the days of what the calendar only foresees.</summary>
    public static IEnumerable<FactDefinition> EventsOf(RuleSet rules) =>
        from phase in rules.Context.Calendar?.Phases ?? []
        from window in phase.Windows
        where window.Foreseen is not null
        let title = TitleOf(phase, window)
        select new FactDefinition(EventOf(phase, window), FactKind.Date)
        {
            Source = FactSource.World,
            Label = LocalizedText.Of($"Date de l’événement «\u00A0{title.ToText(Language.French)}\u00A0»", $"Date of “{title.ToText(Language.English)}”"),
            Question = LocalizedText.Of(
                $"À quelle date a lieu l’événement «\u00A0{title.ToText(Language.French)}\u00A0»\u202F?", $"On which day does “{title.ToText(Language.English)}” take place?"),
        };

    /// <summary>Gives the facts that hold the opinions that the conditions of a rule set ask for, each once.</summary>
    public static IEnumerable<FactDefinition> OpinionsOf(RuleSet rules) =>
        OpinionsOf(RuleSite.AllOf(rules).SelectMany(site => ConditionTree.Walk(site.Condition, site.Path)).Select(part => part.Condition));

    /// <summary>Gives the facts that hold the opinions that conditions ask for, each once.</summary>
    public static IEnumerable<FactDefinition> OpinionsOf(IEnumerable<Condition> conditions) => conditions
        .OfType<Condition.Judgement>()
        .DistinctBy(judgement => judgement.Fact)
        .Select(judgement => new FactDefinition(judgement.Fact, FactKind.Opinion)
        {
            Source = FactSource.World,
            Label = judgement.Question is null ? LocalizedText.Of($"Avis «\u00A0{Bare(judgement.Fact)}\u00A0»", $"Opinion “{Bare(judgement.Fact)}”") : null,
            Question = judgement.Question,
        });

    /// <summary>Gives the id of an opinion without its group.</summary>
    public static string Bare(FactId opinion) =>
        opinion.ToString() is var id && id.StartsWith(Opinions, StringComparison.Ordinal) ? id[Opinions.Length..] : id;

    /// <summary>Names a window: its own title, that of its phase, or its id.</summary>
    public static LocalizedText TitleOf(CalendarPhase phase, CalendarWindow window) => window.Title
        ?? (window.Id is { } wave && phase.HasWaves ? LocalizedText.Of($"{phase.Name}.{wave}", $"{phase.Name}.{wave}") : LocalizedText.Of($"{phase.Name}", $"{phase.Name}"));

    /// <summary>Names the fact that holds the day of a window which is only foreseen.</summary>
    public static FactId EventOf(CalendarPhase phase, CalendarWindow window) =>
        FactId.Parse(window.Id is { } wave ? $"{Events}{phase.Name}.{wave}" : $"{Events}{phase.Name}", null);

    private static IEnumerable<FactDefinition> WithFields(FactDefinition fact) => fact.Fields.SelectMany(WithFields).Prepend(fact);
}
