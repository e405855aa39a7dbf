using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Eligibility.Analysis;
using Xunit;

namespace Cohesion.Domain.Testing.Tests.Edits;

/// <summary>What an edit is said to do, against every situation that is drawn.</summary>
public class RuleEditLaws
{
    private static readonly IReadOnlyList<RuleEdit> Edits = Draw.From(Generate.Edits, 300);
    private static readonly IReadOnlyList<Situation> Situations = Draw.From(Generate.Situations, 40);

    [Fact]
    public void An_edit_does_what_it_says() => Assert.All(Edits, edit => Assert.All(Situations, situation =>
    {
        (VerdictStatus before, VerdictStatus after)[] verdicts = [.. Statuses(edit.Before, situation).Zip(Statuses(edit.After, situation))];
        Assert.False(edit.Effect != EditEffect.Tightens && verdicts.Contains((VerdictStatus.Eligible, VerdictStatus.NotEligible)), $"{edit.Name}: somebody loses");
        Assert.False(edit.Effect != EditEffect.Loosens && verdicts.Contains((VerdictStatus.NotEligible, VerdictStatus.Eligible)), $"{edit.Name}: somebody gains");
    }));

    [Fact]
    public void Edits_of_every_effect_are_drawn_and_some_are_felt()
    {
        Assert.Equal(Enum.GetValues<EditEffect>(), Edits.Select(edit => edit.Effect).Distinct().Order());
        Assert.Contains(Edits, edit => Situations.Any(situation => Statuses(edit.Before, situation).Zip(Statuses(edit.After, situation)).Contains((VerdictStatus.NotEligible, VerdictStatus.Eligible))));
        Assert.Contains(Edits, edit => Situations.Any(situation => Statuses(edit.Before, situation).Zip(Statuses(edit.After, situation)).Contains((VerdictStatus.Eligible, VerdictStatus.NotEligible))));
    }

    [Fact]
    public void Every_kind_of_edit_is_drawn() => Assert.Superset(
        (HashSet<string>)["threshold moved", "value dropped", "guard narrowed", "guard dropped", "exemption added", "exemptions dropped", "share moved"],
        Edits.Select(edit => string.Join(' ', edit.Name.Split(' ').Take(2))).ToHashSet());

    /// <summary>The comparison of rules agrees with what is known of an edit without looking.</summary>
    [Fact]
    public void A_comparison_says_no_more_than_the_edit_can_do() => Assert.All(Edits.Where(edit => edit.Effect != EditEffect.None).Take(30), edit =>
    {
        Comparison change = Comparison.Of(edit.Before, edit.After, Stage.Payment);
        Assert.True(edit.Effect == EditEffect.Tightens || change.Lost is null, $"{edit.Name}: somebody loses");
        Assert.True(edit.Effect == EditEffect.Loosens || change.Gained is null, $"{edit.Name}: somebody gains");
    });

    private static IEnumerable<VerdictStatus> Statuses(RuleSet rules, Situation situation) =>
        rules.Context.Scopes.Select(scope => rules.Read(situation, scope).Status(Stage.Payment));
}
