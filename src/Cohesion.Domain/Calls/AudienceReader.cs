using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Selections;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Themes;

namespace Cohesion.Domain.Calls;

/// <summary>Reads of an application what sub-envelopes ask for: its themes, the places that it serves, its legal form, each with what stands above it.</summary>
internal sealed class AudienceReader(CallForProjects call, ValueList<SubEnvelope> parts)
{
    private static readonly FactId Themes = FactId.Parse("project.themes", null);
    private static readonly FactId Zones = FactId.Parse("project.zones", null);
    private static readonly FactId LegalForm = FactId.Parse("applicant.legalForm", null);
    private static readonly Code ThemeWords = Code.Parse("theme", null);
    private static readonly Code LegalForms = Code.Parse("legalForm", null);

    private readonly ValueSet<TerritoryCode> _places = [.. parts.SelectMany(part => part.Audience.Territories)];

    public EntryProfile Read(FactSet facts) => new()
    {
        Themes = [.. Above(facts, Themes, ThemeWords).Select(code => ThemeCode.TryParse($"{code}", null, out ThemeCode theme) ? theme : default).Where(theme => theme != default)],
        Territories = [.. PlacesOf(facts), .. Around(facts, Containment.Inside)],
        LegalForms = [.. Above(facts, LegalForm, LegalForms)],
    };

    /// <summary>Says of which sub-envelopes nobody can tell whether they are for an application: a fact is missing, or no list at hand relates two places.</summary>
    public IEnumerable<Problem> Doubts(Application application, FactSet facts, EntryProfile profile)
    {
        EntryProfile possible = profile with
        {
            Themes = IsKnown(facts, Themes) ? profile.Themes : [.. parts.SelectMany(part => part.Audience.Themes)],
            Territories = IsKnown(facts, Zones) ? [.. profile.Territories, .. Around(facts, Containment.Unknown)] : _places,
            LegalForms = IsKnown(facts, LegalForm) ? profile.LegalForms : [.. parts.SelectMany(part => part.Audience.LegalForms)],
        };
        (FactId Fact, EntryProfile Profile)[] without =
        [
            (Themes, possible with { Themes = profile.Themes }), (Zones, possible with { Territories = profile.Territories }), (LegalForm, possible with { LegalForms = profile.LegalForms }),
        ];
        return parts.Where(part => !IsFor(part, profile) && IsFor(part, possible)).Select(part => new Problem(
            ProblemCode.AudienceUndecided, "", $"{application.Id}", $"{part.Id} ({string.Join(", ", without.Where(one => !IsFor(part, one.Profile)).Select(one => one.Fact))})"));
    }

    private static bool IsKnown(FactSet facts, FactId fact) => facts.TryGet(fact, out FactValue? value) && value is not FactValue.Unverifiable;

    private static ValueSet<TerritoryCode> PlacesOf(FactSet facts) => facts.TryGet(Zones, out FactValue? zones) && zones is FactValue.Places places ? places.Values : [];

    // What is inside another sub-envelope is only for those that the other is for.
    private bool IsFor(SubEnvelope part, EntryProfile profile) =>
        part.Audience.Covers(profile) && (part.Within is not { } within || IsFor(parts.First(whole => whole.Id == within), profile));

    private IEnumerable<TerritoryCode> Around(FactSet facts, Containment relation)
    {
        ValueSet<TerritoryCode> own = PlacesOf(facts);
        return _places.Where(place => own.Any(one => call.Rules.Context.Hierarchy.Relate(one, place) == relation));
    }

    private IEnumerable<Code> Above(FactSet facts, FactId fact, Code vocabulary)
    {
        ValueSet<Code> own = !facts.TryGet(fact, out FactValue? value) ? [] : value switch
        {
            FactValue.Choice choice => [choice.Value],
            FactValue.Choices choices => choices.Values,
            _ => [],
        };
        return call.Rules.Facts.TryGetVocabulary(vocabulary, out Vocabulary? words)
            ? own.Concat(words.Entries.Select(entry => entry.Code).Where(code => own.Any(one => words.IsWithin(one, code))))
            : own;
    }
}
