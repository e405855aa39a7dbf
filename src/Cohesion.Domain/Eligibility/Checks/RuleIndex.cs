using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>What checks look up in a rule set again and again, each in constant time, so that a large file is checked in the time of its size.</summary>
internal sealed class RuleIndex
{
    /// <summary>How many nearest names are looked for; a file with more mistakes than that has other troubles.</summary>
    public const int Suggestions = 100;

    private readonly Dictionary<FactId, FactDefinition> _dynamic;
    private readonly Dictionary<RuleName, Parameter> _parameters;
    private readonly Dictionary<RuleName, Condition> _conditions;
    private readonly Dictionary<Code, CodeDomain?> _vocabularies = [];
    private readonly Dictionary<(NameReference, Code?), bool> _foreign = [];
    private int _suggested;

    public RuleIndex(RuleSet rules)
    {
        Rules = rules;
        Sites = [.. RuleSite.AllOf(rules)];
        Facts = [.. Sites.SelectMany(site => ConditionTree.Facts(site.Condition, site.Path).Select(entry => (entry.Fact, entry.Path, site)))];
        Names = [.. Sites.SelectMany(site => ConditionTree.Names(site.Condition, site.Path).Select(entry => (entry.Name, entry.Path, site)))];
        Parts = [.. Sites.SelectMany(site => ConditionTree.Walk(site.Condition, site.Path).Select(part => (part.Condition, part.Path, site)))];
        _dynamic = FactLookup.EventsOf(rules).Concat(FactLookup.OpinionsOf(Parts.Select(part => part.Condition))).DistinctBy(fact => fact.Id).ToDictionary(fact => fact.Id);
        _parameters = rules.Parameters.DistinctBy(parameter => parameter.Name).ToDictionary(parameter => parameter.Name);
        _conditions = rules.Conditions.DistinctBy(named => named.Name).ToDictionary(named => named.Name, named => named.Condition);
    }

    public RuleSet Rules { get; }

    /// <summary>Gets the places at which conditions stand, in the order of the file.</summary>
    public IReadOnlyList<RuleSite> Sites { get; }

    /// <summary>Gets every condition, those inside others too, with its place.</summary>
    public IReadOnlyList<(Condition Condition, string Path, RuleSite Site)> Parts { get; }

    /// <summary>Gets the facts that conditions read, each with its place.</summary>
    public IReadOnlyList<(FactId Fact, string Path, RuleSite Site)> Facts { get; }

    /// <summary>Gets the names that conditions read, each with its place.</summary>
    public IReadOnlyList<(NameReference Name, string Path, RuleSite Site)> Names { get; }

    public FactDefinition? Fact(FactId id) => Rules.Facts.TryGet(id, out FactDefinition? fact) ? fact : _dynamic.GetValueOrDefault(id);

    public Parameter? Parameter(RuleName name) => _parameters.GetValueOrDefault(name);

    public Parameter? Parameter(NameReference name) => RuleName.TryParse(name.Name, null, out RuleName parameter) ? Parameter(parameter) : null;

    public Condition? Condition(RuleName name) => _conditions.GetValueOrDefault(name);

    /// <summary>Tells whether a name stands for a parameter, a window or a list.</summary>
    public bool Knows(NameReference name) =>
        Parameter(name) is not null || Eligibility.Names.WindowOf(name, Rules) is not null || Rules.Context.Names.TryGetValue(name, out _);

    /// <summary>Gives the codes that a fact may take, or <see langword="null"/> for any.</summary>
    public CodeDomain? CodesOf(FactDefinition fact) => fact.Codes.Count > 0 ? CodeDomain.Of(fact, Rules.Facts) : CodesOf(fact.Vocabulary);

    /// <summary>Gives the codes of a vocabulary, or <see langword="null"/> when there is none of that name.</summary>
    public CodeDomain? CodesOf(Code? vocabulary)
    {
        if (vocabulary is not { } name)
        {
            return null;
        }

        if (!_vocabularies.TryGetValue(name, out CodeDomain? codes))
        {
            _vocabularies[name] = codes = CodeDomain.Of(name, Rules.Facts);
        }

        return codes;
    }

    /// <summary>Tells whether a list shares no code with the codes of a fact: it is the list of something else.</summary>
    public bool IsForeign(NameReference name, NamedSet.Codes list, CodeDomain codes)
    {
        if (!_foreign.TryGetValue((name, codes.Name), out bool isForeign) || codes.Name is null)
        {
            _foreign[(name, codes.Name)] = isForeign = list.Values.Count > 0 && !list.Values.Overlaps(codes.Codes);
        }

        return isForeign;
    }

    /// <summary>Gives the nearest of some known names, or nothing once enough were looked for.</summary>
    public string Suggest(string found, IEnumerable<string> known) => _suggested++ < Suggestions ? Nearest.Of(found, known) : "";

    /// <summary>Gives the nearest fact.</summary>
    public string SuggestFact(string found) => Suggest(found, FactLookup.Ids(Rules, _dynamic.Values).Select(id => id.ToString()));
}
