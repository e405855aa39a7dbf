using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;

namespace Cohesion.Domain.Programmes;

/// <summary>A sponsor and a young person, from a day on. It ends as soon as a consent that it needs does: whether it stands follows from the day.</summary>
public sealed record Sponsorship
{
    private Sponsorship(Sponsor sponsor, SponsoredYouth youth, LocalDate from, SponsorshipRules rules, LocalDate? endedOn) =>
        (Sponsor, Youth, From, Rules, EndedOn) = (sponsor, youth, from, rules, endedOn);

    /// <summary>Gets who sponsors.</summary>
    public Sponsor Sponsor { get; }

    /// <summary>Gets who is sponsored.</summary>
    public SponsoredYouth Youth { get; }

    /// <summary>Gets the first day.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the rules: that of the first day allowed it, and those of each day say until which age it may last.</summary>
    public SponsorshipRules Rules { get; }

    /// <summary>Gets the first day on which it no longer stands because it was ended, or <see langword="null"/> where it was not.</summary>
    public LocalDate? EndedOn { get; }

    /// <summary>Gets when it ends, and why, as far as is known: the earliest of all that ends it; <see langword="null"/> where nothing does.</summary>
    public SponsorshipEnd? End => Ends().OrderBy(end => end.On).ThenBy(end => end.Reason).Select(end => (SponsorshipEnd?)end).FirstOrDefault();

    /// <summary>Makes a sponsorship known to be allowed.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static Sponsorship Create(Sponsor sponsor, SponsoredYouth youth, LocalDate from, SponsorshipRules rules, LocalDate? endedOn = null)
    {
        TryCreate(sponsor, youth, from, rules, endedOn, out Sponsorship? sponsorship, out ValueList<Problem> problems);
        return Problems.Require(sponsorship, problems);
    }

    /// <summary>Makes a sponsorship, or tells everything that is in its way on its first day: consents, ages, births after it, an end before it.</summary>
    /// <param name="sponsor">Who sponsors, with the consents that he gave.</param>
    /// <param name="youth">Who is sponsored, with the consents given for him.</param>
    /// <param name="from">The first day.</param>
    /// <param name="rules">The rules: that of the first day allows it, and those of each day say until which age it may last.</param>
    /// <param name="endedOn">The first day on which it no longer stands, or <see langword="null"/>.</param>
    /// <param name="sponsorship">The sponsorship, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at paths such as <c>/youth/bornOn</c>; obstacles at <c>/from</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sponsor"/>, <paramref name="youth"/> or <paramref name="rules"/> is <see langword="null"/>.</exception>
    public static bool TryCreate(
        Sponsor sponsor,
        SponsoredYouth youth,
        LocalDate from,
        SponsorshipRules rules,
        LocalDate? endedOn,
        [NotNullWhen(true)] out Sponsorship? sponsorship,
        out ValueList<Problem> problems)
    {
        SponsorshipRule? rule = Guard.Against.Null(rules).InForceOn(from);
        List<Problem> found =
        [
            .. CandidateCheck.Of(Guard.Against.Null(sponsor).Candidate, from).Select(problem => problem.Under("/sponsor")),
            .. CandidateCheck.Of(Guard.Against.Null(youth).Candidate, from).Select(problem => problem.Under("/youth")),
        ];
        string day = LocalDatePattern.Iso.Format(from);
        found.AddRange(rule is null
            ? [new Problem(ProblemCode.NoRuleInForce, "/from", day, $"≥ {LocalDatePattern.Iso.Format(rules.Rules[0].From)}")]
            : SponsorshipAdmission.Of(sponsor, youth, rule, from).Select(obstacle => new Problem(ProblemCode.NotAllowed, "/from", day, CandidateCheck.NameOf(obstacle))));
        if (sponsor.Candidate.Id == youth.Candidate.Id)
        {
            found.Add(new Problem(ProblemCode.DuplicateId, "/youth/id", $"{youth.Candidate.Id}"));
        }

        if (endedOn < from)
        {
            found.Add(new Problem(ProblemCode.Reversed, "/endedOn", LocalDatePattern.Iso.Format(endedOn.Value), $"≥ {day}"));
        }

        problems = [.. found];
        sponsorship = found.Count == 0 ? new Sponsorship(sponsor, youth, from, rules, endedOn) : null;
        return sponsorship is not null;
    }

    /// <summary>Tells whether it stands on a day.</summary>
    public bool StandsOn(LocalDate day) => From <= day && !(End?.On <= day);

    private IEnumerable<SponsorshipEnd> Ends()
    {
        LocalDate majority = Birthday.Of(Youth.Candidate.BornOn, SponsorshipRules.Majority);
        (LocalDate? On, SponsorshipEndReason Reason)[] ends =
        [
            (EndedOn, SponsorshipEndReason.Agreed),
            (Sponsor.Candidate.FirstWithout(Sponsor.Candidate.Id, From), SponsorshipEndReason.SponsorWithdrew),
            (Youth.Candidate.FirstWithout(Youth.Candidate.Id, From), SponsorshipEndReason.YouthWithdrew),
            .. From >= majority
                ? []
                : Youth.ParentalAuthority.Select(holder => (Youth.Candidate.FirstWithout(holder, From) is { } day && day < majority ? (LocalDate?)day : null, SponsorshipEndReason.ParentWithdrew)),
            (Rules.FirstTooOld(Youth.Candidate.BornOn, From), SponsorshipEndReason.GrownUp),
        ];
        return ends.Where(end => end.On is not null).Select(end => new SponsorshipEnd(end.On!.Value, end.Reason));
    }
}
