using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;

namespace Cohesion.Domain.Programmes;

/// <summary>A day on which sponsors and young people are brought together, by deferred acceptance, from what each would rather have.</summary>
/// <remarks>The order in which people are given changes nothing: they are kept in that of their identifiers.</remarks>
public sealed partial record SponsorshipRound
{
    /// <summary>The most people of a side; included.</summary>
    public const int MostOfASide = 2_000;

    private SponsorshipRound(
        LocalDate day,
        SponsorshipRules rules,
        ValueList<Sponsor> sponsors,
        ValueList<SponsoredYouth> youths,
        ValueList<SponsorshipTieBreak> tieBreaks,
        SponsorshipSide proposers,
        ValueList<Sponsorship> standing) =>
        (Day, Rules, Sponsors, Youths, TieBreaks, Proposers, Standing) = (day, rules, sponsors, youths, tieBreaks, proposers, standing);

    /// <summary>Gets the day: ages and consents are those of it.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets the rules, one of which is in force on the day.</summary>
    public SponsorshipRules Rules { get; }

    /// <summary>Gets the sponsors, in the order of their identifiers.</summary>
    public ValueList<Sponsor> Sponsors { get; }

    /// <summary>Gets the young people, in the order of their identifiers.</summary>
    public ValueList<SponsoredYouth> Youths { get; }

    /// <summary>Gets what ranks those who are equally dear, the first that tells them apart; the lower identifier where none does.</summary>
    public ValueList<SponsorshipTieBreak> TieBreaks { get; }

    /// <summary>Gets which side proposes, and so gets the best that is stable.</summary>
    public SponsorshipSide Proposers { get; }

    /// <summary>Gets the sponsorships that may stand already: those that do take a place, and their young people do not take part.</summary>
    public ValueList<Sponsorship> Standing { get; }

    /// <summary>Opens a round of people known to fit together.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static SponsorshipRound Create(
        LocalDate day,
        SponsorshipRules rules,
        ValueList<Sponsor> sponsors,
        ValueList<SponsoredYouth> youths,
        ValueList<SponsorshipTieBreak> tieBreaks = default,
        SponsorshipSide proposers = SponsorshipSide.Youths,
        ValueList<Sponsorship> standing = default)
    {
        TryCreate(day, rules, sponsors, youths, tieBreaks, proposers, standing, out SponsorshipRound? round, out ValueList<Problem> problems);
        return Problems.Require(round, problems);
    }

    /// <summary>
    /// Opens a round, or tells everything that is wrong: no rule on that day, too many people, one who is there twice, a number of places that is none, a birth
    /// after the day, a consent taken back before it was given, a ranking that names somebody twice or somebody who is not on the other side.
    /// </summary>
    /// <param name="day">On which people are brought together; ages and consents are those of it.</param>
    /// <param name="rules">The rules, one of which is in force on that day.</param>
    /// <param name="sponsors">The sponsors, in any order.</param>
    /// <param name="youths">The young people, in any order.</param>
    /// <param name="tieBreaks">What ranks those who are equally dear.</param>
    /// <param name="proposers">Which side proposes.</param>
    /// <param name="standing">The sponsorships that may stand already.</param>
    /// <param name="round">The round, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at paths such as <c>/sponsors/0/ranking/1</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> or an element is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="proposers"/> is no side.</exception>
    public static bool TryCreate(
        LocalDate day,
        SponsorshipRules rules,
        ValueList<Sponsor> sponsors,
        ValueList<SponsoredYouth> youths,
        ValueList<SponsorshipTieBreak> tieBreaks,
        SponsorshipSide proposers,
        ValueList<Sponsorship> standing,
        [NotNullWhen(true)] out SponsorshipRound? round,
        out ValueList<Problem> problems)
    {
        Guard.Against.Undefined(proposers);
        List<Problem> found = [.. RoundCheck.Of(day, Guard.Against.Null(rules), sponsors, youths)];
        problems = [.. found];
        round = found.Count == 0
            ? new SponsorshipRound(
                day,
                rules,
                [.. sponsors.OrderBy(sponsor => sponsor.Candidate.Id)],
                [.. youths.OrderBy(youth => youth.Candidate.Id)],
                tieBreaks,
                proposers,
                [.. standing.OrderBy(one => Guard.Against.Null(one, nameof(standing)).From).ThenBy(one => one.Sponsor.Candidate.Id).ThenBy(one => one.Youth.Candidate.Id)])
            : null;
        return round is not null;
    }
}
