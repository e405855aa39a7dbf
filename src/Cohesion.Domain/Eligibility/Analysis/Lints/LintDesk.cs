using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>Puts the questions of lints to the cases at hand, then to the solver, one inquiry for each scope, and counts those that stay open.</summary>
internal sealed class LintDesk(RuleSet rules, ValueList<Situation> known = default, Func<RuleSet, IEnumerable<Clause>>? about = null)
{
    // What an application says beside these is what an ordinary one says.
    private const int MostFacts = 4;

    private static readonly LocalizedText Proved = LocalizedText.Of("démontré pour tous les dossiers complets", "proved of every complete application");

    private readonly Dictionary<string, Inquiry> _inquiries = [];
    private readonly Dictionary<string, Probe[]> _known = [];
    private int _asked;
    private int _open;

    public RuleSet Rules => rules;

    /// <summary>Gets those who decide; one decision on the whole where there is nobody in particular.</summary>
    public IReadOnlyList<ScopeId?> Scopes { get; } = rules.Context.Scopes.Count == 0 ? [null] : [.. rules.Context.Scopes.Cast<ScopeId?>()];

    public Inquiry For(ScopeId? scope) => _inquiries.TryGetValue($"{scope}", out Inquiry? known) ? known : _inquiries[$"{scope}"] = new Inquiry(scope, null, about ?? (static whole => whole.Clauses), [rules]);

    /// <summary>Looks for an application of which claims hold, and which shows what it is to show.</summary>
    public Search Ask(ScopeId? scope, Func<Probe, bool> shows, params IReadOnlyList<Claim> claims)
    {
        _asked++;
        Search answer = For(scope).Find(
            (situation, _) => shows(new Probe(rules, situation, scope)) ? VerdictStatus.Eligible : VerdictStatus.NotEligible, [VerdictStatus.Eligible], claims);
        _open += answer is Search.Undecided ? 1 : 0;
        return answer;
    }

    /// <summary>Tells whether it is proved that there is no such application.</summary>
    public bool IsNever(ScopeId? scope, Func<Probe, bool> shows, params IReadOnlyList<Claim> claims)
    {
        // What a case at hand shows for certain needs no search. That there is one is told without building it, as long as everything can be computed.
        if (KnownTo(scope).Any(shows))
        {
            _asked++;
            return false;
        }

        if (For(scope).Exists(claims) is { } exists)
        {
            _asked++;
            return !exists;
        }

        return Ask(scope, shows, claims) is Search.Empty;
    }

    private Probe[] KnownTo(ScopeId? scope) => _known.TryGetValue($"{scope}", out Probe[]? probes) ? probes
        : _known[$"{scope}"] = [.. known.Select(situation => new Probe(rules, situation, scope))];

    public LintReport Report(ValueList<Lint> lints) => new(lints, _asked, _open);

    /// <summary>States a lint that is proved.</summary>
    public static Lint Proof(ProblemCode code, string path, string found, string expected = "") => new(new Problem(code, path, found, expected), Proved);

    /// <summary>States a lint that an application shows.</summary>
    /// <param name="code">What it is.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="found">What it is about.</param>
    /// <param name="by">The application.</param>
    /// <param name="expected">What else its sentence names.</param>
    /// <param name="read">The facts that tell of it, or <see langword="null"/> for all.</param>
    /// <param name="missing">The fact that the application does not state after all, or <see langword="null"/>.</param>
    public Lint Shown(ProblemCode code, string path, string found, Search.Found by, string expected = "", IEnumerable<FactId>? read = null, FactId? missing = null)
    {
        HashSet<FactId>? told = read?.ToHashSet();
        WitnessFact[] facts = [.. by.Witness.Facts.Where(fact => fact.Fact != missing && told?.Contains(fact.Fact) != false)];
        return new Lint(
            new Problem(code, path, found, expected),
            LocalizedText.Of(Said(facts, missing, Language.French), Said(facts, missing, Language.English)),
            missing is { } left ? by.Witness.Situation.Without(left) : by.Witness.Situation);
    }

    private string Said(WitnessFact[] facts, FactId? missing, Language language)
    {
        bool french = language == Language.French;
        ProseValues values = new(rules, language);
        IEnumerable<string> unstated = missing is { } id ? [$"{(french ? "sans réponse" : "no answer")}{Colon(french)}{LabelOf(id, language)}"] : [];
        IEnumerable<string> stated = facts.Take(MostFacts).Select(fact => $"{LabelOf(fact.Fact, language)}{Colon(french)}{values.Of(fact.Value, FactLookup.Find(rules, fact.Fact))}");
        return (french ? "par exemple " : "for example ") + string.Join(french ? "\u202F; " : "; ", unstated.Concat(stated));
    }

    private string LabelOf(FactId id, Language language) => FactLookup.Find(rules, id)?.ToText(language) ?? id.ToString();

    private static string Colon(bool french) => french ? "\u202F: " : ": ";
}
