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
    public Lint Shown(ProblemCode code, string path, string found, Search.Found by, Situation? shown = null, string expected = "") => new(
        new Problem(code, path, found, expected), LocalizedText.Of(Facts(by.Witness, Language.French), Facts(by.Witness, Language.English)), shown ?? by.Witness.Situation);

    private string Facts(Witness witness, Language language)
    {
        ProseValues values = new(rules, language);
        string colon = language == Language.French ? "\u202F: " : ": ";
        string[] facts = [.. witness.Facts.Take(MostFacts).Select(fact => FactLookup.Find(rules, fact.Fact) is var definition
            ? $"{definition?.ToText(language) ?? fact.Fact.ToString()}{colon}{values.Of(fact.Value, definition)}"
            : "")];
        return (language == Language.French ? "par exemple " : "for example ") + string.Join(language == Language.French ? "\u202F; " : "; ", facts);
    }
}
