using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Tests.Eligibility;
using Cohesion.Domain.Tests.Eligibility.Analysis;
using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Tests;

/// <content>Rule sets over <see cref="SmallCatalogue"/>, each of whose applications can be tried.</content>
internal static partial class Any
{
    private static readonly string[] FewCounts = ["answers.a", "answers.b", "answers.c"];

    /// <summary>Gets two versions of rules; most share clauses.</summary>
    public static Gen<(RuleSet Before, RuleSet After)> SmallPairs =>
        from shared in Gen.Choose(0, 2).SelectMany(count => SmallClauses("s", count))
        from old in Gen.Choose(0, 2).SelectMany(count => SmallClauses("c", count))
        from now in Gen.Choose(0, 2).SelectMany(count => SmallClauses("c", count))
        select (SmallCatalogue.Rules([.. shared, .. old]), SmallCatalogue.Rules([.. shared, .. now]));

    /// <summary>Gets conditions over the small catalogue, of every kind that it has facts for.</summary>
    public static Gen<Condition> SmallConditions { get; } = SmallCompound(2);

    private static Gen<Condition> SmallAtoms => Gen.Frequency(
        (4, from fact in Gen.Elements(FewCounts)
            from relation in Gen.Elements(Enum.GetValues<Relation>())
            from operand in SmallOperands
            select (Condition)new Condition.Compare(Sample.Fact(fact), relation, operand)),
        (1, from facts in Gen.Elements(FewCounts).Two()
            from relation in Gen.Elements(Relation.AtLeast, Relation.AtMost, Relation.MoreThan, Relation.LessThan)
            from percent in Gen.Elements(34, 50, 60, 100)
            where facts.Item1 != facts.Item2
            select (Condition)new Condition.Share(Sample.Id(facts.Item1), Sample.Id(facts.Item2), relation, Sample.Constant(new Literal.Proportion(percent.Percent())))),
        (1, Gen.Elements("answers.f", "answers.g").Select(fact => (Condition)new Condition.Flag(Sample.Id(fact)))),
        (1, Gen.Elements("answers.c", "answers.k", "answers.f", "answers.later").Select(fact => (Condition)new Condition.Known(Sample.Id(fact)))),
        (1, Few(Gen.Elements("x", "y", "z"), 1, 2).Select(codes => (Condition)new Condition.OneOf(Sample.Id("answers.k"), Given.Words([.. codes.Distinct()])))),
        (1, from code in Gen.Elements("x", "y")
            from relation in Gen.Elements(Relation.EqualTo, Relation.DifferentFrom)
            select (Condition)new Condition.Compare(Sample.Fact("answers.k"), relation, Sample.Constant(new Literal.Word(code)))),
        (2, from match in Gen.Elements(Enum.GetValues<SetMatch>())
            from codes in Few(Gen.Elements("x", "y", "z"), 1, 3)
            select (Condition)new Condition.Has(Sample.Id("answers.s"), match, Given.Words([.. codes.Distinct()]))),
        (1, Gen.Constant<Condition>(new Condition.Judgement(Sample.Id("opinions.o"), RoleId.Parse("services", null)))),
        (1, Gen.Elements(SmallCatalogue.Days).Zip(Gen.Elements(Enum.GetValues<Relation>())).Select(pair =>
            (Condition)new Condition.Compare(Sample.Fact("answers.later"), pair.Item2, Sample.Constant(Sample.On(pair.Item1))))));

    private static Gen<Operand> SmallOperands => Gen.Frequency(
        (4, Gen.Choose(0, 3).Select(number => Number(number))),
        (2, Gen.Elements(FewCounts).Select(Sample.Fact)),
        (1, Gen.Elements(FewCounts).Two().Select(pair => (Operand)new Operand.Sum([Sample.Fact(pair.Item1), Sample.Fact(pair.Item2)]))),
        (1, Gen.Elements("@limit", "@least").Select(Sample.At)),
        (1, from fact in Gen.Elements(FewCounts)
            from factor in Gen.Choose(2, 3)
            select (Operand)new Operand.Times(Number(factor), Sample.Fact(fact))));

    private static Gen<List<Clause>> SmallClauses(string name, int count) => Gen.CollectToList(Enumerable.Range(0, count).Select(i => SmallClause($"{name}{i}")));

    private static Gen<Clause> SmallClause(string id) =>
        from condition in SmallConditions
        from isRequirement in Gen.Elements(true, false)
        from stage in Gen.Elements(Stage.Admissibility, Stage.Eligibility)
        from guard in Gen.Frequency((3, Gen.Constant<Condition?>(null)), (1, SmallAtoms.Select(atom => (Condition?)atom)))
        from lift in Gen.Frequency((3, Gen.Constant<Condition?>(null)), (1, SmallAtoms.Select(atom => (Condition?)atom)))
        select new Clause(ClauseId.Parse(id, null), isRequirement ? new ClauseBody.Requirement(condition) : new ClauseBody.Exclusion(condition), stage, [Sample.Source])
        {
            When = guard,
            Exemptions = lift is null ? [] : [new Exemption(ClauseId.Parse($"{id}-lift", null), lift)],
        };

    private static Gen<Condition> SmallCompound(int depth) => depth == 0 ? SmallAtoms : Gen.Frequency(
        (3, SmallAtoms),
        (1, SmallParts(depth).Select(parts => (Condition)new Condition.AllOf(parts))),
        (1, SmallParts(depth).Select(parts => (Condition)new Condition.AnyOf(parts))),
        (1, from parts in SmallParts(depth) from count in Gen.Choose(1, parts.Count) select (Condition)new Condition.Several(count, parts)),
        (1, SmallCompound(depth - 1).Select(part => (Condition)new Condition.Negation(part))));

    private static Gen<ValueList<Condition>> SmallParts(int depth) => Few(SmallCompound(depth - 1), 1, 3).Select(parts => (ValueList<Condition>)[.. parts]);
}
