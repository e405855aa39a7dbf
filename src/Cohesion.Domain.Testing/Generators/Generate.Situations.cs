using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;

using Cohesion.Domain.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cohesion.Domain.Testing;

/// <content>Situations over <see cref="Sample"/>: drafts and submitted files, with facts missing, none, unverifiable and known.</content>
public static partial class Generate
{
    /// <summary>Gets values of each fact that the conditions of the sample read.</summary>
    private static (string Id, bool IsOptional, Gen<FactValue> Values)[] ApplicationValues =>
    [
        .. CountFacts.Select(id => (id, false, Gen.Elements(0L, 1, 59, 60, 61, 100).Select(Given.Count))),
        .. AmountFacts.Where(id => !id.StartsWith("derived.", StringComparison.Ordinal)).Select(id => (id, false, Gen.Elements(0L, 49_999, 50_000, 2_000_000, 2_000_001, 3_000_000).Select(cents => (FactValue)new FactValue.Amount(Domain.Money.OfMinor(cents, Currency.Euro))))),
        .. FlagFacts.Select(id => (id, false, Gen.Elements(Given.Yes, Given.No))),
        ("applicant.createdOn", true, Gen.Elements("2024-10-14", "2024-10-15", "2024-10", "2025").Select(Given.Date)),
        ("applicant.person.birthDate", false, Gen.Elements("2000-02-29", "2009-10-15", "1990").Select(Given.Date)),
        ("answers.seenOn", false, Gen.Elements("2025-10-15", "2025-10").Select(Given.Date)),
        ("answers.rate", true, Gen.Elements(Percentages).Select(rate => (FactValue)new FactValue.Proportion(((Literal.Proportion)rate).Value))),
        ("answers.public", false, SomeOf("children", "adults", "elders").Select(codes => Given.Codes([.. codes]))),
        ("applicant.siret", true, Gen.Elements("73282932000074", "35600000000048").Select(text => (FactValue)new FactValue.Text(text))),
        ("applicant.legalForm", false, Gen.Elements("association", "juniorAssociation", "commune", "naturalPerson", "company").Select(Given.Code)),
        ("applicant.seat", false, Gen.Elements("62510", "62498", "departement:59").Select(code => (FactValue)new FactValue.Place(Sample.Place(code)))),
        ("project.title", false, Gen.Elements("75-CE-P19 Ateliers", "Les mots", "École").Select(text => (FactValue)new FactValue.Text(text))),
        ("project.themes", false, SomeOf("1.1", "2", "3").Select(codes => Given.Codes([.. codes]))),
        ("project.zones", false, SomeOf("QN06225M", "QN06228M", "local:les-pres", "62510").Select(codes => Given.Places([.. codes]))),
        ("project.places", false, SomeOf("QN06225M", "62510/none", "62498").Select(codes => Given.Places([.. codes]))),
        ("project.period", false, Gen.Elements("2026-01/2026-12", "2025-11-01/2026-06-30", "2026-07").Select(Given.Period)),
        ("opinions.early", false, Gen.Elements(Enum.GetValues<OpinionKind>()).Zip(Gen.Elements<LocalDate?>(null, new LocalDate(2025, 11, 30), new LocalDate(2025, 12, 1)))
            .Select(pair => Given.Opinion(pair.Item1, pair.Item2))),
    ];

    private static (string Id, bool IsOptional, Gen<FactValue> Values)[] WorldValues =>
    [
        ("events.vote", false, Gen.Elements("2025-12-10", "2026-01-05").Select(Given.Date)),
        ("history.grants", false, Few(Grants, 0, 2).Select(grants => (FactValue)new FactValue.Records([.. grants]))),
    ];

    /// <summary>Gets what is known of an application and of the world around it, half of them submitted.</summary>
    public static Gen<Situation> Situations =>
        from facts in FactsOf(ApplicationValues)
        from world in FactsOf(WorldValues)
        from hasWorld in Gen.Elements(true, true, false)
        from filing in Gen.Elements<(int Day, int Hour)?>(null, null, (1, 9), (15, 18), (16, 0))
        let application = filing is { } at ? facts.With(Sample.Id("submittedAt"), Given.At(2025, 10, at.Day, at.Hour, 0)) : facts
        select new Situation(application, hasWorld ? new World(Instant.FromUtc(2026, 6, 1, 0, 0), world) : null);

    /// <summary>Gets situations of a call: those of its file with some facts changed, and files filled in from nothing, most values on or next to the limits that its rules set.</summary>
    /// <param name="call">The call whose rules will decide them.</param>
    /// <remarks>Nothing that is stated is wrong: no value outside its bounds or its vocabulary, and none where the fact does not apply.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="call"/> is <see langword="null"/>.</exception>
    public static Gen<Situation> SituationsOf(CallForProjects call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return new SituationSource(call.Rules, SituationSource.StartsOf(call.Definition)).Situations;
    }

    private static Gen<FactSet> Grants =>
        from year in Gen.Elements(2025L, 2026)
        from euros in Gen.Elements(0L, 20_000)
        from hasAmount in Gen.Elements(true, false)
        let grant = FactSet.Of((Sample.Id("history.grants.year"), Given.Count(year)))
        select hasAmount ? grant.With(Sample.Id("history.grants.amount"), Given.Euros(euros)) : grant;

    private static Gen<List<string>> SomeOf(params string[] codes) => Few(Gen.Elements(codes), 0, 3);

    /// <summary>Gets some of the facts: two in three known, the others missing, none where that is allowed, or unverifiable.</summary>
    private static Gen<FactSet> FactsOf((string Id, bool IsOptional, Gen<FactValue> Values)[] facts) =>
        Gen.CollectToList(facts.Select(fact => Gen.Frequency<FactValue?>(
                (6, fact.Values.Select(value => (FactValue?)value)),
                (2, Gen.Constant<FactValue?>(null)),
                (fact.IsOptional ? 2 : 0, Gen.Constant<FactValue?>(Given.None)),
                (1, Gen.Constant<FactValue?>(new FactValue.Unverifiable("register closed"))))))
            .Select(values => FactSet.Of([.. facts.Zip(values).Where(pair => pair.Second is not null).Select(pair => (Sample.Id(pair.First.Id), pair.Second!))]));
}
