using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;

namespace Cohesion.Domain.Programmes;

/// <summary>The rules for sponsorships, each from its day on.</summary>
public sealed record SponsorshipRules
{
    /// <summary>The age from which one consents alone: that of majority (code civil, article 414).</summary>
    public const int Majority = 18;

    private SponsorshipRules(ValueList<SponsorshipRule> rules) => Rules = rules;

    /// <summary>
    /// Gets the national charters: that of 2005, of a child and an adult (arrêté of 11 August 2005, published on the 30th), and that of 2025, of a child or a
    /// young adult under 21 (arrêté of 13 January 2025; from the day of its signature, as that of its publication is not known here).
    /// </summary>
    /// <remarks>The charters state who may be sponsored; that a minor is under 18, and an adult is not, is the code civil.</remarks>
    public static SponsorshipRules NationalCharters { get; } = Create(
        new SponsorshipRule(new LocalDate(2005, 8, 31), AgeRange.Of(Majority), AgeRange.Of(0, Majority - 1), new Citation("Arrêté du 11 août 2005 relatif à la charte du parrainage d’enfants")),
        new SponsorshipRule(
            new LocalDate(2025, 1, 13),
            AgeRange.Of(Majority),
            AgeRange.Of(0, 20),
            new Citation("Arrêté du 13 janvier 2025, charte nationale du parrainage", new Uri("https://legal.tricoteuses.fr/articles/LEGIARTI000051098919"))));

    /// <summary>Gets the rules, in the order of their days; at least one.</summary>
    public ValueList<SponsorshipRule> Rules { get; }

    /// <summary>Gathers rules known to fit together.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static SponsorshipRules Create(params ValueList<SponsorshipRule> rules)
    {
        TryCreate(rules, out SponsorshipRules? all, out ValueList<Problem> problems);
        return Problems.Require(all, problems);
    }

    /// <summary>Gathers rules, or tells what is wrong: there is none, or two begin on one day.</summary>
    /// <param name="rules">The rules, in any order.</param>
    /// <param name="all">All of them, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at <c>/rules</c> and paths such as <c>/rules/1/from</c>.</param>
    /// <exception cref="ArgumentNullException">A rule is <see langword="null"/>.</exception>
    public static bool TryCreate(ValueList<SponsorshipRule> rules, [NotNullWhen(true)] out SponsorshipRules? all, out ValueList<Problem> problems)
    {
        List<Problem> found = rules.Count == 0 ? [new Problem(ProblemCode.EmptyList, "/rules")] : [];
        found.AddRepeated(ProblemCode.DuplicateElement, rules.Select(rule => LocalDatePattern.Iso.Format(Guard.Against.Null(rule, nameof(rules)).From)), i => $"/rules/{i}/from");
        problems = [.. found];
        all = found.Count == 0 ? new SponsorshipRules([.. rules.OrderBy(rule => rule.From)]) : null;
        return all is not null;
    }

    /// <summary>Gives the rule that holds on a day.</summary>
    /// <returns><see langword="null"/> before the first.</returns>
    public SponsorshipRule? InForceOn(LocalDate day) => Rules.LastOrDefault(rule => rule.From <= day);

    /// <summary>Gives the first day, from one on, on which somebody is older than the rule of that day allows.</summary>
    internal LocalDate? FirstTooOld(LocalDate bornOn, LocalDate earliest)
    {
        IEnumerable<LocalDate> days =
            from rule in Rules.Index()
            let first = LocalDate.Max(earliest, LocalDate.Max(rule.Item.From, Birthday.Of(bornOn, rule.Item.Youths.To + 1)))
            where rule.Index + 1 == Rules.Count || first < Rules[rule.Index + 1].From
            select first;
        return days.Select(day => (LocalDate?)day).Min();
    }
}
