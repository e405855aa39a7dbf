using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Eligibility.Analysis;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility.Analysis;

/// <summary>What holds of every comparison, over generated versions of rules.</summary>
public class ComparisonLaws
{
    /// <summary>How many pairs of versions are compared with all that can be tried; a longer run sets it.</summary>
    private static int Pairs => int.TryParse(Environment.GetEnvironmentVariable("COHESION_PAIRS"), out int pairs) ? pairs : 3_000;

    [Fact]
    public void Somebody_loses_or_gains_exactly_when_trying_every_application_shows_one() => Law.Holds(Any.SmallPairs, pair =>
    {
        Comparison comparison = Comparison.Of(pair.Before, pair.After);
        (bool isLost, bool isGained) = (false, false);
        foreach (Situation situation in SmallCatalogue.All(pair.Before, pair.After))
        {
            (VerdictStatus before, VerdictStatus after) = (Status(pair.Before, situation), Status(pair.After, situation));
            isLost |= before == VerdictStatus.Eligible && after == VerdictStatus.NotEligible;
            isGained |= before == VerdictStatus.NotEligible && after == VerdictStatus.Eligible;
        }

        return comparison is not Comparison.Undecided && comparison.Lost is not null == isLost && comparison.Gained is not null == isGained;
    }, times: Pairs);

    [Fact]
    public void Every_witness_replays() => Law.Holds(Any.SmallPairs, pair =>
    {
        Comparison comparison = Comparison.Of(pair.Before, pair.After);
        return IsShown(comparison.Lost, pair, VerdictStatus.Eligible, VerdictStatus.NotEligible) && IsShown(comparison.Gained, pair, VerdictStatus.NotEligible, VerdictStatus.Eligible);
    });

    [Fact]
    public void Rules_are_equivalent_to_themselves() => Law.Holds(Generate.RuleSets, rules =>
        Comparison.Of(rules, RuleSet.Create(rules.Context, rules.Facts, rules.Clauses, rules.Parameters, rules.Conditions), Stage.Payment) is Comparison.Equivalent);

    /// <summary>An edit of which one knows what it does without looking does that, and nothing else.</summary>
    [Fact]
    public void An_edit_is_classified_as_its_effect_says() => Law.Holds(Generate.Edits, edit =>
    {
        Comparison comparison = Comparison.Of(edit.Before, edit.After, Stage.Payment);
        return edit.Effect switch
        {
            EditEffect.None => comparison.Lost is null && comparison.Gained is null,
            EditEffect.Loosens => comparison.Lost is null,
            _ => comparison.Gained is null,
        };
    }, times: 400);

    [Fact]
    public void Who_loses_one_way_gains_the_other() => Law.Holds(Any.SmallPairs, pair =>
    {
        Comparison there = Comparison.Of(pair.Before, pair.After), back = Comparison.Of(pair.After, pair.Before);
        return there.Lost is not null == back.Gained is not null && there.Gained is not null == back.Lost is not null;
    });

    /// <summary>Rules that touch everything that the language has; where nothing is said to be lost, no application that we happen to try loses.</summary>
    [Fact]
    public void Nobody_loses_where_it_is_proved() => Law.Holds(Generate.RuleSets.Two(), Generate.Situations.ListOf(20), (pair, situations) =>
        AgreesWith(situations, pair.Item1, pair.Item2));

    [Fact]
    public void Nobody_loses_by_an_edit_where_it_is_proved() => Law.Holds(Generate.Edits, Generate.Situations.ListOf(20), (edit, situations) =>
        AgreesWith(situations, edit.Before, edit.After));

    /// <summary>Each step of a search allocates something, so that bytes tell the work on whatever machine. Over 4 000 pairs the most was 5 MB.</summary>
    [Fact]
    public void No_comparison_works_without_end() => Law.Holds(Generate.RuleSets.Two(), pair =>
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Comparison.Of(pair.Item1, pair.Item2);
        return GC.GetAllocatedBytesForCurrentThread() - before <= 50_000_000;
    }, times: 500);

    private static bool AgreesWith(IEnumerable<Situation> situations, RuleSet before, RuleSet after)
    {
        Comparison comparison = Comparison.Of(before, after);
        return comparison is Comparison.Undecided || situations.Where(situation => IsPossible(before, after, situation)).All(situation =>
            (comparison.Lost is not null || !Differ(before, after, situation)) && (comparison.Gained is not null || !Differ(after, before, situation)));
    }

    // What contradicts itself is no application: more residents of quartiers than residents, an answer to a question that is not asked.
    private static bool IsPossible(RuleSet before, RuleSet after, Situation situation) => before.Check(situation.Facts).Count == 0 && after.Check(situation.Facts).Count == 0;

    private static bool Differ(RuleSet one, RuleSet other, Situation situation) => situation.IsSubmitted && one.Context.Scopes.Any(scope =>
        one.Read(situation, scope).Status() == VerdictStatus.Eligible && other.Read(situation, scope).Status() == VerdictStatus.NotEligible);

    private static bool IsShown(Witness? witness, (RuleSet Before, RuleSet After) pair, VerdictStatus before, VerdictStatus after) => witness is null
        || (Status(pair.Before, witness.Situation) == before && Status(pair.After, witness.Situation) == after
            && (witness.Before, witness.After) == (before, after) && IsSound(pair.Before, witness.Situation) && IsSound(pair.After, witness.Situation));

    // Only one of the versions may ask for an opinion.
    private static bool IsSound(RuleSet rules, Situation situation) => rules.Check(situation.Facts).All(problem => problem.Code == ProblemCode.UnknownFact);

    private static VerdictStatus Status(RuleSet rules, Situation situation) => rules.Read(situation).Status();
}
