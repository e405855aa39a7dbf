using Cohesion.Domain.Eligibility;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility;

/// <summary>What holds of every reason, against all the sets of atoms that there are.</summary>
public class ReasonLaws
{
    private const int FewAtoms = 9;

    [Fact]
    public void The_reasons_are_the_smallest_sets_of_atoms_that_alone_refuse() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) =>
        Refused(rules, situation).All(refused =>
        {
            Condition[] atoms = [.. ClauseMeaning.AtomsOf(refused.Clause, rules)];
            if (atoms.Length > FewAtoms || refused.HasMoreReasons)
            {
                return true;
            }

            Dictionary<Condition, bool?> truths = atoms.ToDictionary(atom => atom, atom => TruthOf(atom, rules, situation, refused.Scope));
            return Sets(refused.Outcome.Reasons).SetEquals(Smallest(refused.Clause, rules, truths));
        }), times: 400);

    [Fact]
    public void Each_reason_alone_refuses_and_none_of_its_parts_does() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) =>
        Refused(rules, situation).All(refused => refused.Outcome.Reasons.Count > 0 && refused.Outcome.Reasons.All(reason =>
        {
            Dictionary<Condition, bool?> known = reason.Grounds.ToDictionary(ground => ground.Condition, ground => (bool?)ground.Holds);
            return ClauseMeaning.Refuses(refused.Clause, rules, known)
                && reason.Grounds.All(ground => !ClauseMeaning.Refuses(refused.Clause, rules, known.Where(entry => entry.Key != ground.Condition).ToDictionary()));
        })));

    [Fact]
    public void A_ground_says_what_is_true() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) =>
        Refused(rules, situation).All(refused => refused.Outcome.Reasons.SelectMany(reason => reason.Grounds)
            .All(ground => TruthOf(ground.Condition, rules, situation, refused.Scope) == ground.Holds)));

    [Fact]
    public void Every_reason_and_every_ground_has_words() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) =>
        Refused(rules, situation).SelectMany(refused => refused.Outcome.Reasons).All(reason =>
            Languages.All(language => reason.ToText(language).Length > 0 && reason.Grounds.All(ground => ground.ToText(language).EndsWith('.') && ground.Slack?.ToText(language).Length != 0))));

    [Fact]
    public void A_reason_is_the_same_for_whoever_asks_and_however_often() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) =>
        rules.Assess(situation).Equals(rules.Assess(situation)), times: 50);

    private static Language[] Languages => [Language.French, Language.English];

    private sealed record RefusedClause(ClauseOutcome Outcome, Cohesion.Domain.Applications.ScopeId? Scope)
    {
        public Clause Clause => Outcome.Clause;

        public bool HasMoreReasons => Outcome.HasMoreReasons;
    }

    private static IEnumerable<RefusedClause> Refused(RuleSet rules, Situation situation) =>
        from scope in rules.Assess(situation, Stage.Payment).Scopes
        where scope.Verdict is Verdict.NotEligible
        from outcome in ((Verdict.NotEligible)scope.Verdict).Failed
        select new RefusedClause(outcome, scope.Scope);

    private static bool? TruthOf(Condition atom, RuleSet rules, Situation situation, Cohesion.Domain.Applications.ScopeId? scope) =>
        new Evaluator(new Frame(rules, situation, scope)).Evaluate(atom, null) switch { Truth.True => true, Truth.False => false, _ => null };

    private static HashSet<string> Sets(ValueList<Reason> reasons) => [.. reasons.Select(reason => Key(reason.Grounds.Select(ground => ground.Condition)))];

    private static IEnumerable<string> Smallest(Clause clause, RuleSet rules, Dictionary<Condition, bool?> truths)
    {
        Condition[] atoms = [.. truths.Where(entry => entry.Value is not null).Select(entry => entry.Key)];
        List<int> found = [];
        foreach (int set in Enumerable.Range(0, 1 << atoms.Length).OrderBy(set => int.PopCount(set)))
        {
            if (!found.Exists(smaller => (smaller & ~set) == 0)
                && ClauseMeaning.Refuses(clause, rules, atoms.Where((_, i) => (set >> i & 1) == 1).ToDictionary(atom => atom, atom => truths[atom])))
            {
                found.Add(set);
            }
        }

        return found.Select(set => Key(atoms.Where((_, i) => (set >> i & 1) == 1)));
    }

    private static string Key(IEnumerable<Condition> atoms) => string.Join('|', atoms.Select(atom => atom.ToString()).Order(StringComparer.Ordinal));
}
