using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Configuration;

/// <summary>What kinds the facts and the parameters of a call have, as far as its file tells: what a text means hangs on what it is compared with.</summary>
internal sealed class FactKinds
{
    private const string Filing = "submittedAt";

    private readonly FactCatalogue _builtIn;
    private readonly Dictionary<FactId, FactKind> _own = [];
    private readonly Dictionary<string, FactKind> _parameters = new(StringComparer.Ordinal);
    private readonly HashSet<string> _roots = new(StringComparer.Ordinal) { "events", "opinions" };

    private FactKinds(FactCatalogue builtIn)
    {
        _builtIn = builtIn;
        _roots.UnionWith(builtIn.Definitions.Select(fact => Root(fact.Id.ToString())));
    }

    /// <summary>Learns the kinds of the facts and the parameters that a call declares, whatever else is wrong with them.</summary>
    public static FactKinds Of(FactCatalogue builtIn, JsonCursor call)
    {
        FactKinds kinds = new(builtIn);
        kinds.Learn(call["facts"]);
        foreach (JsonCursor parameter in call["parameters"].Members())
        {
            if (parameter["kind"].Text() is { } word && (word == RuleWords.Periods.Name ? FactKind.Period : RuleWords.Kinds.Find(word)) is { } kind)
            {
                kinds._parameters[parameter.Name] = kind;
            }
        }

        return kinds;
    }

    /// <summary>Gives the kind of a fact, or <see langword="null"/> for one that nobody declares.</summary>
    public FactKind? Of(FactId fact) =>
        _own.TryGetValue(fact, out FactKind own) ? own
        : _builtIn.TryGet(fact, out FactDefinition? builtIn) ? builtIn.Kind
        : Root(fact.ToString()) switch
        {
            "events" => FactKind.Date,
            "opinions" => FactKind.Opinion,
            _ => null,
        };

    /// <summary>Gives the kind of what a name stands for: a phase of the calendar is a time; a list has none.</summary>
    public FactKind? Of(NameReference name) =>
        _parameters.TryGetValue(name.Name, out FactKind kind) ? kind
        : name.Name.StartsWith("calendar.", StringComparison.Ordinal) ? FactKind.Instant
        : null;

    public FactKind? OfParameter(RuleName name) => _parameters.TryGetValue(name.ToString(), out FactKind kind) ? kind : null;

    /// <summary>Tells whether a text is a fact where no code can stand: it has a dot, or a fact bears that very id, or nearly.</summary>
    public bool IsFact(string text) => FactId.TryParse(text, null, out FactId id)
        && (text.Contains('.', StringComparison.Ordinal) || text == Filing || Of(id) is not null || IsNearly(text, [Filing, .. Lists()]));

    /// <summary>Tells whether a text is a fact where codes and texts can stand as well: <c>1.1</c> is a code, and <c>aplicant.siret</c> a fact written wrong.</summary>
    public bool IsFactRatherThanCode(string text) => text.Contains('.', StringComparison.Ordinal) && FactId.TryParse(text, null, out FactId id)
        && (Of(id) is not null || _roots.Contains(Root(text)) || IsNearly(Root(text), _roots));

    private static bool IsNearly(string text, IEnumerable<string> known) => Nearest.Of(text, known).Length > 0;

    private static string Root(string id) => id.Split('.', 2)[0];

    private IEnumerable<string> Lists() =>
        _builtIn.Definitions.Where(fact => fact.Kind == FactKind.Records).Select(fact => fact.Id.ToString())
            .Concat(_own.Where(fact => fact.Value == FactKind.Records).Select(fact => fact.Key.ToString()));

    private void Learn(JsonCursor facts)
    {
        foreach (JsonCursor fact in facts.List())
        {
            if (FactId.TryParse(fact["id"].Text(), null, out FactId id) && RuleWords.Kinds.Read(fact["kind"]) is { } kind)
            {
                _own[id] = kind;
                _ = _roots.Add(Root(id.ToString()));
                Learn(fact["fields"]);
            }
        }
    }
}
