using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility;

/// <summary>What is asked is exactly what belongs to a minimal set of answers that changes the verdict: small rules whose every set of answers can be tried.</summary>
public class UsefulQuestionLaws
{
    private static readonly string[] Flags = ["answers.a", "answers.b", "answers.c"];
    private static readonly FactId Level = FactId.Parse("answers.n", null);
    private static readonly FactId Opinion = FactId.Parse("opinions.o", null);
    private static readonly RoleId Services = RoleId.Parse("services");

    private static readonly ValueList<FactDefinition> Facts =
    [
        .. Flags.Select(id => new FactDefinition(FactId.Parse(id, null), FactKind.Flag) { Label = LocalizedText.Of(id, id) }),
        new FactDefinition(Level, FactKind.Count) { Label = LocalizedText.Of("n", "n"), Unit = "session", Min = new Literal.Number(0), Max = new Literal.Number(2) },
    ];

    private static readonly FactId[] All = [.. Facts.Select(fact => fact.Id), Opinion];

    [Fact]
    public void What_is_asked_or_awaited_is_what_belongs_to_a_minimal_set_of_answers_that_decides() => Law.Holds(Rules, Situations, (rules, situation) =>
    {
        if (rules.Assess(situation).Scopes[0].Verdict is not Verdict.Undetermined open)
        {
            return true;
        }

        FactId[] useful = [.. Useful(rules, situation)];
        FactId[] asked = [.. open.Questions.Select(question => question.Fact.Id).Concat(open.Awaited.Select(act => act.Opinion))];
        return useful.Length == 0 ? asked.Length > 0 : useful.Order().SequenceEqual(asked.Order());
    });

    private static Gen<RuleSet> Rules =>
        from clauses in Generate.Some(Clauses, 1, 3)
        select Given.Rules(Facts, [.. clauses.Index().Select(entry => new Clause(ClauseId.Parse($"c{entry.Index}", null), entry.Item.Body, Stage.Eligibility) { When = entry.Item.When, Exemptions = [.. entry.Item.Lifting.Select(when => new Exemption(ClauseId.Parse($"x{entry.Index}", null), when))] })]);

    private static Gen<(ClauseBody Body, Condition? When, ValueList<Condition> Lifting)> Clauses =>
        from condition in Conditions(2)
        from isRequired in Gen.Elements(true, false)
        from when in Generate.Maybe(Conditions(1))
        from lifting in Generate.Some(Conditions(0), 0, 1)
        select (isRequired ? (ClauseBody)new ClauseBody.Requirement(condition) : new ClauseBody.Exclusion(condition), when, lifting);

    private static Gen<Condition> Conditions(int depth) => depth == 0
        ? Gen.OneOf(
            Gen.Elements(Flags).Select(Given.Flag),
            from level in Gen.Choose(0, 2)
            from relation in Gen.Elements(Relation.AtLeast, Relation.AtMost, Relation.EqualTo)
            select Given.Compare("answers.n", relation, new Literal.Number(level)),
            Gen.Constant<Condition>(new Condition.Judgement(Opinion, Services)))
        : Gen.OneOf(
            Conditions(0),
            Conditions(depth - 1).Select(part => (Condition)new Condition.Negation(part)),
            from parts in Generate.Some(Conditions(depth - 1), 2, 3)
            from kind in Gen.Choose(0, 2)
            select kind switch
            {
                0 => new Condition.AllOf([.. parts]),
                1 => new Condition.AnyOf([.. parts]),
                _ => (Condition)new Condition.Several(2, [.. parts]),
            });

    private static Gen<Situation> Situations =>
        from said in Gen.Elements(true, false).ListOf(All.Length)
        from answers in Gen.Choose(0, 100).ListOf(All.Length)
        select All.Index().Where(entry => said[entry.Index]).Aggregate(new Situation(FactSet.Empty), (known, entry) => known.With(entry.Item, Pick(Answers(entry.Item), answers[entry.Index])));

    /// <summary>Tries every set of answers to what is not said, the smallest first, and gathers those that decide and of which no part does.</summary>
    private static HashSet<FactId> Useful(RuleSet rules, Situation situation)
    {
        FactId[] missing = [.. All.Where(id => !situation.Facts.TryGet(id, out _))];
        List<(FactId Fact, FactValue Answer)[]> sets = [[]];
        foreach (FactId fact in missing)
        {
            sets = [.. sets, .. sets.SelectMany(set => Answers(fact).Select(answer => ((FactId, FactValue)[])[.. set, (fact, answer)]))];
        }

        List<(FactId Fact, FactValue Answer)[]> minimal = [];
        foreach ((FactId Fact, FactValue Answer)[] set in sets.OrderBy(set => set.Length))
        {
            if (!minimal.Exists(smaller => smaller.All(set.Contains)) && Decides(rules, set.Aggregate(situation, (known, said) => known.With(said.Fact, said.Answer))))
            {
                minimal.Add(set);
            }
        }

        return [.. minimal.SelectMany(set => set).Select(said => said.Fact)];
    }

    private static bool Decides(RuleSet rules, Situation situation) => rules.Assess(situation).Scopes[0].Verdict is not Verdict.Undetermined;

    private static FactValue Pick(FactValue[] answers, int number) => answers[number % answers.Length];

    private static FactValue[] Answers(FactId fact) =>
        fact == Level ? [Given.Count(0), Given.Count(1), Given.Count(2)]
        : fact == Opinion ? [.. Judgements]
        : [Given.Yes, Given.No];

    private static IEnumerable<FactValue> Judgements =>
        from kind in new[] { OpinionKind.Favourable, OpinionKind.Unfavourable }
        select new FactValue.Judged([new Opinion(kind, new LocalDate(2026, 1, 5))]);
}
