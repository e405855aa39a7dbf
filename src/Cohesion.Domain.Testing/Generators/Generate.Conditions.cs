using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;

using Cohesion.Domain.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Testing;

/// <content>Conditions of every kind, over the facts of <see cref="Sample"/>. Thresholds are few, so that situations fall on both sides of them.</content>
public static partial class Generate
{
    private static readonly string[] CountFacts = ["project.beneficiaries.total", "project.beneficiaries.quartier", "project.beneficiaries.women"];
    private static readonly string[] AmountFacts = ["request.amount", "budget.total", "budget.ownFunds", "derived.yearTotal"];
    private static readonly string[] DaysAndInstants = ["submittedAt", "applicant.createdOn", "project.period.start", "answers.seenOn", "events.vote"];
    private static readonly string[] FlagFacts = ["project.collective", "project.oneOff", "answers.earlyStart", "applicant.taxUpToDate"];
    private static readonly string[] PlaceSets = ["project.zones", "project.places"];
    private static readonly string[] Readable = [.. CountFacts, .. AmountFacts, .. DaysAndInstants, .. FlagFacts, .. PlaceSets, "applicant.siret", "applicant.legalForm", "project.themes", "project.period"];
    private static readonly (string Part, string Whole)[] Shares =
        [("project.beneficiaries.quartier", "project.beneficiaries.total"), ("project.beneficiaries.women", "project.beneficiaries.total"), ("request.amount", "budget.total")];

    /// <summary>Gets conditions that are made of no others, every kind of them.</summary>
    public static Gen<Condition> Atoms { get; } = Gen.Frequency(
        (3, Compared(CountFacts, CountOperands)),
        (3, Compared(AmountFacts, AmountOperands)),
        (3, Compared(DaysAndInstants, Times)),
        (1, Compared(["answers.rate"], Gen.Elements(Percentages).Select(Sample.Constant))),
        (1, Ages),
        (1, Equal("applicant.siret", "73282932000074", "35600000000048")),
        (1, Equal("applicant.legalForm", "association", "commune")),
        (2, Between(CountFacts, Gen.Elements(0L, 59, 100).Select(Number))),
        (1, Between(AmountFacts, Gen.Elements(0L, 500, 20_000).Select(euros => Sample.Constant(Sample.Euros(euros))))),
        (3, from share in Gen.Elements(Shares)
            from relation in Gen.Elements(Relation.AtLeast, Relation.AtMost, Relation.MoreThan, Relation.LessThan)
            from bound in Gen.OneOf(Gen.Elements(Percentages).Select(Sample.Constant), Gen.Constant(Sample.At("@rate")))
            select (Condition)new Condition.Share(Sample.Id(share.Part), Sample.Id(share.Whole), relation, bound)),
        (3, from fact in Gen.Elements((string[])[.. DaysAndInstants, "project.period"])
            from windows in Few(LinkedWindows, 1, 2)
            select (Condition)new Condition.During(Sample.Id(fact), [.. windows])),
        (1, Gen.Elements("75-CE", "Les ", "É").Select(text => (Condition)new Condition.StartsWith(Sample.Id("project.title"), text))),
        (2, from values in Listed(["association", "commune", "privateNonProfit", "company"], "@forms")
            select (Condition)new Condition.OneOf(Sample.Id("applicant.legalForm"), values)),
        (1, from numbers in Few(Gen.Elements(0L, 59, 100).Select(n => (ListItem)new ListItem.One(new Literal.Number(n))), 1, 2)
            select (Condition)new Condition.OneOf(Sample.Id("project.beneficiaries.total"), [.. numbers.Distinct()])),
        (3, from match in Gen.Elements(SetMatch.Any, SetMatch.All, SetMatch.Only)
            from values in Listed(["1", "1.1", "2", "3"], "@themes")
            select (Condition)new Condition.Has(Sample.Id("project.themes"), match, values)),
        (1, from match in Gen.Elements(SetMatch.Any, SetMatch.All, SetMatch.Only)
            from values in Listed(["children", "adults", "elders"], null)
            select (Condition)new Condition.Has(Sample.Id("answers.public"), match, values)),
        (3, from fact in Gen.Elements(PlaceSets)
            from match in Gen.Elements(PlaceMatch.Some, PlaceMatch.Every)
            from zones in ZoneLists
            select (Condition)new Condition.Within(Sample.Id(fact), zones, match)),
        (1, from zones in ZoneLists select (Condition)new Condition.Within(Sample.Id("applicant.seat"), zones)),
        (3, Gen.Elements(FlagFacts).Select(fact => (Condition)new Condition.Flag(Sample.Id(fact)))),
        (2, Gen.Elements(Readable).Select(fact => (Condition)new Condition.Known(Sample.Id(fact)))),
        (2, Judgements));

    /// <summary>Gets conditions at most three levels deep, with named ones.</summary>
    public static Gen<Condition> Conditions { get; } = Compound(2);

    private static Literal[] Percentages => [new Literal.Proportion(50.Percent()), new Literal.Proportion(60.Percent()), new Literal.Proportion(Ratio.Of(2, 3))];

    private static Gen<Operand> CountOperands => Gen.Frequency(
        (5, Gen.Elements(0L, 1, 59, 60, 100).Select(Number)),
        (2, Gen.Elements(CountFacts).Select(Sample.Fact)),
        (1, Gen.Constant(Sample.At("@silent"))),
        (1, Gen.Elements(CountFacts).Select(fact => (Operand)new Operand.Times(Sample.Constant(new Literal.Proportion(Ratio.Of(1, 2))), Sample.Fact(fact)))),
        (1, Gen.Elements(CountFacts).Two().Select(pair => (Operand)new Operand.Sum([Sample.Fact(pair.Item1), Sample.Fact(pair.Item2)]))));

    private static Gen<Operand> AmountOperands => Gen.Frequency(
        (4, Gen.Elements(0L, 500, 20_000, 30_000).Select(euros => Sample.Constant(Sample.Euros(euros)))),
        (2, Gen.Elements("@ceiling", "@floor").Select(Sample.At)),
        (1, Gen.Elements(AmountFacts).Select(Sample.Fact)),
        (1, Gen.Elements(AmountFacts).Select(fact => (Operand)new Operand.Times(Sample.Constant(new Literal.Proportion(80.Percent())), Sample.Fact(fact)))),
        (1, Gen.Elements(CountFacts).Select(fact => (Operand)new Operand.Times(Number(2), new Operand.Times(Sample.At("@floor"), Sample.Fact(fact))))),
        (1, Gen.Constant<Operand>(new Operand.ParameterAt(Sample.Name("ceiling"), Sample.Id("project.period.start")))));

    private static Gen<Condition> Ages =>
        from relation in Gen.Elements(Enum.GetValues<Relation>())
        from age in Gen.Elements(16L, 30)
        select (Condition)new Condition.Compare(
            new Operand.Years(Sample.Fact("applicant.person.birthDate"), Sample.Fact("submittedAt")), relation, Number(age));

    private static Gen<Operand> LinkedWindows => Gen.OneOf(
        Gen.Elements("2025", "2025-10-15", "2025-10-15T12:00").Select(text => Sample.Constant(Sample.On(text))),
        Gen.Elements("2026-01/2026-12", "2025-09-01/2025-10-15").Select(text => Sample.Constant(Sample.Span(text))),
        Gen.Elements("@calendar.applications", "@calendar.vote", "@calendar.sessions", "@calendar.sessions.spring", "@holidays").Select(Sample.At));

    private static Gen<ValueList<ListItem>> ZoneLists => Gen.OneOf(
        Gen.Elements("@territory.quartiers", "@zones.veilleActive").Select(name => (ValueList<ListItem>)[Sample.AllOf(name)]),
        Gen.Constant<ValueList<ListItem>>([Sample.AllOf("@territory.quartiers"), Sample.AllOf("@zones.veilleActive")]),
        Few(Gen.Elements("QN06225M", "62510", "epci:246200364", "departement:62", "local:les-pres"), 1, 2).Select(codes => Given.Zones([.. codes.Distinct()])));

    private static Gen<Condition> Judgements =>
        from before in Gen.Elements<Operand?>(null, Sample.Constant(Sample.On("2025-12-01")), Sample.At("@calendar.vote"))
        from question in Gen.Elements<LocalizedText?>(null, LocalizedText.Of("Démarrage anticipé accordé\u202F?", "Early start granted?"))
        from of in Gen.Elements(("opinions.early", ""), ("opinions.early", ""), ("opinions.mayors", "project.communes"), ("opinions.councils", "project.places"))
        let set = of.Item2.Length == 0 ? (FactId?)null : Sample.Id(of.Item2)
        select (Condition)new Condition.Judgement(
            Sample.Id(of.Item1), RoleId.Parse(set is null ? "services" : "jury", null), question, before, set);

    /// <summary>Gets days: written, of facts, of the calendar, moved.</summary>
    private static Gen<Operand> Times => Gen.Frequency(
        (4, Gen.Elements("2025-10-15", "2025-10-15T12:00", "2025-10", "2025").Select(text => Sample.Constant(Sample.On(text)))),
        (1, Gen.Elements(DaysAndInstants).Select(Sample.Fact)),
        (1, Gen.Constant(Sample.At("@calendar.vote"))),
        (2, from fact in Gen.Elements(DaysAndInstants)
            from length in Gen.Elements("P1Y", "P6M", "P10D")
            from isBackwards in Gen.Elements(true, false)
            select (Operand)new Operand.Moved(Sample.Fact(fact), CalendarDuration.Parse(length, null), isBackwards)));

    private static Gen<Condition> Compound(int depth) => depth == 0 ? Atoms : Gen.Frequency(
        (4, Atoms),
        (1, Parts(depth).Select(parts => (Condition)new Condition.AllOf(parts))),
        (1, Parts(depth).Select(parts => (Condition)new Condition.AnyOf(parts))),
        (1, from parts in Parts(depth) from count in Gen.Choose(1, parts.Count) select (Condition)new Condition.Several(count, parts)),
        (1, Compound(depth - 1).Select(part => (Condition)new Condition.Negation(part))),
        (1, Gen.Constant<Condition>(new Condition.Reference(Sample.Name("near")))));

    private static Gen<ValueList<Condition>> Parts(int depth) => Few(Compound(depth - 1), 1, 3).Select(parts => (ValueList<Condition>)[.. parts]);

    private static Gen<Condition> Compared(string[] facts, Gen<Operand> operands) =>
        from fact in Gen.Elements(facts)
        from relation in Gen.Elements(Enum.GetValues<Relation>())
        from operand in operands
        select (Condition)new Condition.Compare(Sample.Fact(fact), relation, operand);

    private static Gen<Condition> Equal(string fact, params string[] words) =>
        from word in Gen.Elements(words)
        from relation in Gen.Elements(Relation.EqualTo, Relation.DifferentFrom)
        select (Condition)new Condition.Compare(Sample.Fact(fact), relation, Sample.Constant(new Literal.Word(word)));

    private static Gen<Condition> Between(string[] facts, Gen<Operand> bounds) =>
        from fact in Gen.Elements(facts)
        from pair in bounds.Two()
        let min = (Operand.Constant)pair.Item1
        let max = (Operand.Constant)pair.Item2
        select (Condition)(IsAbove(min.Value, max.Value) ? new Condition.Between(Sample.Id(fact), max, min) : new Condition.Between(Sample.Id(fact), min, max));

    private static bool IsAbove(Literal one, Literal other) => (one, other) switch
    {
        (Literal.Number a, Literal.Number b) => a.Value > b.Value,
        (Literal.Amount a, Literal.Amount b) => a.Value > b.Value,
        _ => false,
    };

    private static Gen<ValueList<ListItem>> Listed(string[] codes, string? name) => Gen.Frequency(
        (4, Few(Gen.Elements(codes), 1, 3).Select(chosen => Given.Words([.. chosen.Distinct()]))),
        (name is null ? 0 : 1, Gen.Constant<ValueList<ListItem>>([Sample.AllOf(name ?? "@none")])),
        (name is null ? 0 : 1, Gen.Elements(codes).Select(code => (ValueList<ListItem>)[.. Given.Words(code), Sample.AllOf(name ?? "@none")])));

    private static Operand Number(long number) => Sample.Constant(new Literal.Number(number));
}
