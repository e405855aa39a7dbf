using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Programmes;

/// <summary>Who is helped to go on holiday: rules in the language of calls, over facts of a household and of its stay.</summary>
/// <remarks>
/// The rules come from a call file, whose <c>facts</c> declare those of <see cref="Facts"/> that it reads; its thresholds are dated parameters, since they
/// change from year to year. Missing facts leave the verdict open; nobody is refused, and nobody let in, for what is not known.
/// </remarks>
public sealed record HolidayAccess
{
    private HolidayAccess(RuleSet rules) => Rules = rules;

    /// <summary>Gets the facts that a request holds, as rules declare them; the codes of the situations are those of each scheme.</summary>
    public static ValueList<FactDefinition> Facts { get; } =
    [
        Define("household.familyQuotient", FactKind.Money, null, "Quel est le quotient familial mensuel\u202F?", "What is the monthly family quotient?") with { IsSensitive = true },
        Define("household.situations", FactKind.ChoiceSet, null, "Dans quelles situations le foyer se trouve-t-il\u202F?", "Which situations is the household in?") with { IsSensitive = true },
        Define("stay.nights", FactKind.Count, "night", "Combien de nuits de suite le séjour dure-t-il\u202F?", "How many nights in a row does the stay last?"),
        Define("stay.cost", FactKind.Money, null, "Combien le séjour coûte-t-il\u202F?", "What does the stay cost?"),
        Define("stay.aid", FactKind.Money, null, "Quelle aide est demandée\u202F?", "Which help is asked for?"),
    ];

    /// <summary>Gets the rules, linked: they say what is asked, and until when each threshold holds.</summary>
    public RuleSet Rules { get; }

    /// <summary>Takes rules that are known to be about holidays.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static HolidayAccess Create(RuleSet rules)
    {
        TryCreate(rules, out HolidayAccess? access, out ValueList<Problem> problems);
        return Problems.Require(access, problems);
    }

    /// <summary>Takes rules, or tells everything that keeps a request from being asked of them: no family quotient, a fact of another kind.</summary>
    /// <param name="rules">The rules, linked: those of a call file, say.</param>
    /// <param name="access">The scheme, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at <c>/facts</c>, with the kind that is expected.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    public static bool TryCreate(RuleSet rules, [NotNullWhen(true)] out HolidayAccess? access, out ValueList<Problem> problems)
    {
        Guard.Against.Null(rules);
        problems =
        [
            .. Facts.Index().Where(fact => rules.Facts.TryGet(fact.Item.Id, out FactDefinition? declared) ? declared.Kind != fact.Item.Kind : fact.Index == 0)
                .Select(fact => new Problem(ProblemCode.OtherFact, "/facts", $"{fact.Item.Id}", NameOf(fact.Item.Kind))),
        ];
        access = problems.Count == 0 ? new HolidayAccess(rules) : null;
        return access is not null;
    }

    /// <summary>Tells what is wrong with a request by itself: facts that the rules do not know, codes outside their list, values outside their bounds.</summary>
    /// <returns>Problems at the places of an application file: <c>/household/familyQuotient</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public ValueList<Problem> Check(HolidayRequest request) => Rules.Check(Guard.Against.Null(request).ToFacts());

    /// <summary>Decides a request: a verdict with its reasons, what would change it, and the facts that are missing.</summary>
    /// <param name="request">What is known of the household and its stay.</param>
    /// <param name="world">What is known of the world around it, or <see langword="null"/>.</param>
    /// <returns>A verdict for each funder of the rules; one where they have none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public Assessment Assess(HolidayRequest request, World? world = null) => Rules.Assess(new Situation(Guard.Against.Null(request).ToFacts(), world));

    private static FactDefinition Define(string id, FactKind kind, string? unit, string french, string english) =>
        new(FactId.Parse(id, null), kind) { Unit = unit, Question = LocalizedText.Of(french, english) };

    private static string NameOf(FactKind kind) => $"{kind}" is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";
}
