using Cohesion.Domain.Programmes;
using Cohesion.Domain.Selections;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cohesion.Domain.Testing;

/// <content>Small rounds of sponsors <c>s0</c>… and young people <c>y0</c>…, near the ages and consents on which all depends.</content>
public static partial class Generate
{
    internal static LocalDate SponsorshipDay { get; } = new(2026, 2, 28);

    /// <summary>Gets rounds of sponsors and young people small enough to try every matching.</summary>
    public static Gen<SponsorshipRound> SponsorshipRounds { get; } =
        from sponsors in Gen.Choose(0, 3)
        from youths in Gen.Choose(0, 4)
        from givers in SponsorOf(youths).ListOf(sponsors)
        from takers in YouthOf(sponsors).ListOf(youths)
        from breaks in Gen.Elements<ValueList<SponsorshipTieBreak>>([], [new SponsorshipTieBreak.EarlierRegistration()], [new SponsorshipTieBreak.Draw(DrawSeed.Parse("1 2 3", null))])
        from side in Gen.Elements(SponsorshipSide.Youths, SponsorshipSide.Sponsors)
        from years in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Constant(20)))
        select SponsorshipRound.Create(
            SponsorshipDay,
            SponsorshipRules.Create(new SponsorshipRule(new LocalDate(2025, 1, 13), AgeRange.Of(18), AgeRange.Of(0, 20), new Citation("rule"), years)),
            [.. givers.Select((giver, i) => giver($"s{i}"))],
            [.. takers.Select((taker, i) => taker($"y{i}"))],
            breaks,
            side);

    // Mostly of age and willing; at times born a day too late, or with a consent that begins or ends near the day.
    private static Gen<Func<string, Sponsor>> SponsorOf(int youths) =>
        from places in Gen.Choose(1, 2)
        from candidate in CandidateOf("y", youths, 18, 40)
        select (Func<string, Sponsor>)(id => new Sponsor(candidate(id, []), places));

    private static Gen<Func<string, SponsoredYouth>> YouthOf(int sponsors) =>
        from candidate in CandidateOf("s", sponsors, 12, 21)
        from consent in ConsentOf
        from holder in Gen.Frequency((6, Gen.Constant("parent")), (1, Gen.Constant("s0")))
        let parent = SubjectId.Parse(holder, null)
        select (Func<string, SponsoredYouth>)(id => new SponsoredYouth(candidate(id, [consent(parent)]), [parent]));

    private static Gen<Func<string, ValueList<Consent>, SponsorshipCandidate>> CandidateOf(string others, int count, int young, int old) =>
        from age in Gen.Elements(young, old)
        from days in Gen.Frequency((4, Gen.Constant(100)), (1, Gen.Choose(-2, 2)))
        from consent in ConsentOf
        from tiers in Gen.Choose(-1, 2).ArrayOf(count)
        from rest in Gen.Elements(true, true, false)
        from registered in Gen.Choose(1, 3)
        let born = SponsorshipDay.PlusYears(-age).PlusDays(age == 21 ? days : -days)
        select (Func<string, ValueList<Consent>, SponsorshipCandidate>)((id, more) => new SponsorshipCandidate(SubjectId.Parse(id, null), born)
        {
            Consents = [consent(SubjectId.Parse(id, null)), .. more],
            Ranking = [.. Enumerable.Range(0, 3).Select(tier => (ValueSet<SubjectId>)[.. tiers.Index().Where(one => one.Item == tier).Select(one => SubjectId.Parse($"{others}{one.Index}", null))])],
            AcceptsOthers = rest,
            RegisteredOn = new LocalDate(2025, 6, registered),
        });

    private static Gen<Func<SubjectId, Consent>> ConsentOf =>
        from kind in Gen.Frequency((12, Gen.Constant(0)), (1, Gen.Constant(1)), (1, Gen.Constant(2)), (1, Gen.Constant(3)))
        select (Func<SubjectId, Consent>)(who => kind switch
        {
            0 => new Consent(who, SponsorshipDay),
            1 => new Consent(who, SponsorshipDay.PlusDays(1)),
            2 => new Consent(who, SponsorshipDay.PlusDays(-9), SponsorshipDay),
            _ => new Consent(who, SponsorshipDay.PlusDays(-9), SponsorshipDay.PlusDays(1)),
        });
}
