using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
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
        from about in Gen.Elements(Subjects)
        let atoms = SmallAtoms(about)
        from shared in Gen.Choose(0, 1).SelectMany(count => SmallClauses("s", count, atoms))
        from old in Gen.Choose(0, 2).SelectMany(count => SmallClauses("c", count, atoms))
        from now in Gen.Choose(0, 2).SelectMany(count => SmallClauses("c", count, atoms))
        select (SmallCatalogue.Rules([.. shared, .. old]), SmallCatalogue.Rules([.. shared, .. now]));

    // What a pair of versions is about: few facts at a time, so that trying them all stays short.
    private static (int Numbers, int Answers, int Sets, int Days)[] Subjects => [(1, 0, 0, 0), (2, 1, 0, 0), (0, 2, 1, 0), (0, 1, 0, 1), (1, 0, 1, 0)];

    /// <summary>Gets conditions over the small catalogue, of every kind that it has facts for.</summary>
    private static Gen<Condition> SmallAtoms((int Numbers, int Answers, int Sets, int Days) about) => Gen.Frequency(
        (4 * about.Numbers, from fact in Gen.Elements(FewCounts)
                            from relation in Gen.Elements(Enum.GetValues<Relation>())
                            from operand in SmallOperands
                            select (Condition)new Condition.Compare(Sample.Fact(fact), relation, operand)),
        (about.Numbers, from facts in Gen.Elements(FewCounts).Two()
                        from relation in Gen.Elements(Relation.AtLeast, Relation.AtMost, Relation.MoreThan, Relation.LessThan)
                        from percent in Gen.Elements(34, 50, 60, 100)
                        where facts.Item1 != facts.Item2
                        select (Condition)new Condition.Share(Sample.Id(facts.Item1), Sample.Id(facts.Item2), relation, Sample.Constant(new Literal.Proportion(percent.Percent())))),
        (about.Answers, Gen.Elements("answers.f", "answers.g").Select(fact => (Condition)new Condition.Flag(Sample.Id(fact)))),
        (about.Answers, Gen.Elements("answers.k", "answers.g", "answers.later").Select(fact => (Condition)new Condition.Known(Sample.Id(fact)))),
        (about.Answers, Generate.Few(Gen.Elements("x", "y", "z"), 1, 2).Select(codes => (Condition)new Condition.OneOf(Sample.Id("answers.k"), Given.Words([.. codes.Distinct()])))),
        (about.Answers, from code in Gen.Elements("x", "y")
                        from relation in Gen.Elements(Relation.EqualTo, Relation.DifferentFrom)
                        select (Condition)new Condition.Compare(Sample.Fact("answers.k"), relation, Sample.Constant(new Literal.Word(code)))),
        (2 * about.Sets, from match in Gen.Elements(Enum.GetValues<SetMatch>())
                         from codes in Generate.Few(Gen.Elements("x", "y", "z"), 1, 3)
                         select (Condition)new Condition.Has(Sample.Id("answers.s"), match, Given.Words([.. codes.Distinct()]))),
        (about.Sets, Gen.Constant<Condition>(new Condition.Judgement(Sample.Id("opinions.o"), RoleId.Parse("services", null)))),
        (about.Days, Gen.Elements(SmallCatalogue.Days).Zip(Gen.Elements(Enum.GetValues<Relation>())).Select(pair =>
            (Condition)new Condition.Compare(Sample.Fact("answers.later"), pair.Item2, Sample.Constant(Sample.On(pair.Item1))))));

    private static Gen<Operand> SmallOperands => Gen.Frequency(
        (4, Gen.Choose(0, 2).Select(number => Whole(number))),
        (2, Gen.Elements(FewCounts).Select(Sample.Fact)),
        (1, Gen.Elements(FewCounts).Two().Select(pair => (Operand)new Operand.Sum([Sample.Fact(pair.Item1), Sample.Fact(pair.Item2)]))),
        (1, Gen.Elements("@limit", "@least").Select(Sample.At)),
        (1, from fact in Gen.Elements(FewCounts)
            from factor in Gen.Choose(2, 3)
            select (Operand)new Operand.Times(Whole(factor), Sample.Fact(fact))));

    private static Operand Whole(long number) => Sample.Constant(new Literal.Number(number));

    private static Gen<List<Clause>> SmallClauses(string name, int count, Gen<Condition> atoms) =>
        Gen.CollectToList(Enumerable.Range(0, count).Select(i => SmallClause($"{name}{i}", atoms)));

    private static Gen<Clause> SmallClause(string id, Gen<Condition> atoms) =>
        from condition in SmallConditions(atoms, 2)
        from isRequirement in Gen.Elements(true, false)
        from stage in Gen.Elements(Stage.Admissibility, Stage.Eligibility)
        from guard in Gen.Frequency((3, Gen.Constant<Condition?>(null)), (1, atoms.Select(atom => (Condition?)atom)))
        from lift in Gen.Frequency((3, Gen.Constant<Condition?>(null)), (1, atoms.Select(atom => (Condition?)atom)))
        select new Clause(ClauseId.Parse(id, null), isRequirement ? new ClauseBody.Requirement(condition) : new ClauseBody.Exclusion(condition), stage, [Sample.Source])
        {
            When = guard,
            Exemptions = lift is null ? [] : [new Exemption(ClauseId.Parse($"{id}-lift", null), lift)],
        };

    private static Gen<Condition> SmallConditions(Gen<Condition> atoms, int depth) => depth == 0 ? atoms : Gen.Frequency(
        (3, atoms),
        (1, SmallParts(atoms, depth).Select(parts => (Condition)new Condition.AllOf(parts))),
        (1, SmallParts(atoms, depth).Select(parts => (Condition)new Condition.AnyOf(parts))),
        (1, from parts in SmallParts(atoms, depth) from count in Gen.Choose(1, parts.Count) select (Condition)new Condition.Several(count, parts)),
        (1, SmallConditions(atoms, depth - 1).Select(part => (Condition)new Condition.Negation(part))));

    private static Gen<ValueList<Condition>> SmallParts(Gen<Condition> atoms, int depth) =>
        Generate.Few(SmallConditions(atoms, depth - 1), 1, 3).Select(parts => (ValueList<Condition>)[.. parts]);
}
