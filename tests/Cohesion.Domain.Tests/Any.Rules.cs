using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Tests.Configuration;
using Cohesion.Domain.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Tests;

/// <content>Rules that a file can say: conditions over the facts of <see cref="RuleFormat"/>, clauses, parameters, facts.</content>
internal static partial class Any
{
    public static Gen<NameReference> NameReferences { get; } =
        Gen.Elements("@ceiling", "@calendar.vote", "@calendar.sessions.spring", "@territory.quartiers", "@zones.veilleActive", "@themes").Select(text => NameReference.Parse(text, null));

    /// <summary>Gets words that look like something else: a number, an amount, a date, a fact that nobody knows.</summary>
    public static Gen<string> OddWords => Gen.OneOf(
        Gen.Elements("association", "1.1", "1.5a", "local:women", "2021", "2021-02-30", "60 %", "1000 EUR", "62510", "a.b.c", "P6M", "-", "documents"),
        Generate.Texts.Select(text => "t" + text));

    public static Gen<Literal> Literals(FactKind kind) => kind switch
    {
        FactKind.Flag => Gen.Elements(true, false).Select(flag => (Literal)new Literal.Flag(flag)),
        FactKind.Count => Generate.Longs.Select(number => (Literal)new Literal.Number(number)),
        FactKind.Money => Generate.Money.Select(amount => (Literal)new Literal.Amount(amount)),
        FactKind.Ratio => Generate.Ratios.Select(ratio => (Literal)new Literal.Proportion(ratio)),
        FactKind.Date => Generate.PartialDates.Select(date => (Literal)new Literal.Time(Limit.Of(date))),
        FactKind.Instant => Generate.Limits.Select(limit => (Literal)new Literal.Time(limit)),
        FactKind.Period => Gen.OneOf(Generate.PartialPeriods.Select(period => (Literal)new Literal.Span(period)), Literals(FactKind.Date)),
        FactKind.Territory or FactKind.TerritorySet => Generate.TerritoryCodes.Select(place => (Literal)new Literal.Place(place)),
        _ => OddWords.Select(word => (Literal)new Literal.Word(word)),
    };

    public static Gen<FactId> FactsOf(params FactKind[] kinds) =>
        Gen.Elements<FactId>([.. RuleFormat.BuiltIn.Definitions.SelectMany(fact => fact.Fields.Prepend(fact)).Where(fact => kinds.Contains(fact.Kind)).Select(fact => fact.Id)]);

    /// <summary>Gets operands that agree with a kind, down to a depth.</summary>
    public static Gen<Operand> Operands(FactKind kind, int depth = 2) => Gen.OneOf(
    [
        FactsOf(kind).Select(fact => (Operand)new Operand.Fact(fact)),
        Literals(kind).Select(literal => (Operand)new Operand.Constant(literal)),
        NameReferences.Select(name => (Operand)new Operand.Named(name)),
        (from name in Generate.RuleNames from at in FactsOf(FactKind.Date, FactKind.Instant) select (Operand)new Operand.ParameterAt(name, at)),
        .. depth == 0 ? [] : Arithmetic(kind, depth - 1),
    ]);

    private static IEnumerable<Gen<Operand>> Arithmetic(FactKind kind, int depth) => kind switch
    {
        FactKind.Date or FactKind.Instant =>
        [
            from day in Operands(FactKind.Date, depth)
            from duration in Generate.CalendarDurations
            from isBackwards in Gen.Elements(true, false)
            select (Operand)new Operand.Moved(day, duration, isBackwards),
        ],
        FactKind.Count or FactKind.Money or FactKind.Ratio =>
        [
            from factor in Gen.OneOf(
                Gen.OneOf(Literals(FactKind.Count), Literals(FactKind.Ratio)).Select(literal => (Operand)new Operand.Constant(literal)),
                Gen.Constant((Operand)new Operand.Named(NameReference.Parse("@ceiling", null))),
                Gen.Constant((Operand)new Operand.ParameterAt(RuleName.Parse("ceiling", null), FactId.Parse("project.period.start", null))))
            from of in Operands(kind, depth)
            select (Operand)new Operand.Times(factor, of),
            Generate.Some(Operands(kind, depth), 1, 3).Select(terms => (Operand)new Operand.Sum(terms)),
            from first in Operands(FactKind.Date, depth) from last in Operands(FactKind.Instant, depth) select (Operand)new Operand.Years(first, last),
        ],
        _ => [],
    };
}
