using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <content>What can be asked of every application. All answers are about situations in which everything is known.</content>
public abstract partial record Proof
{
    /// <summary>Proves that whatever meets one condition meets another.</summary>
    /// <param name="rules">The rules whose facts and names the conditions use.</param>
    /// <param name="premise">The condition that is given.</param>
    /// <param name="conclusion">The condition that is to follow.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A condition does not fit the rules.</exception>
    public static Proof Implies(RuleSet rules, Condition premise, Condition conclusion)
    {
        Clause before = Clause.ExcludeWhen("premise", Guard.Against.Null(premise)), after = Clause.Require("conclusion", Guard.Against.Null(conclusion));
        RuleSet own = RuleSet.Create(Guard.Against.Null(rules).Context, rules.Facts, [before, after], rules.Parameters, rules.Conditions);
        Inquiry inquiry = new(own.Context.Scopes.Count == 0 ? null : own.Context.Scopes[0], null, own);
        return That(inquiry.Find(
            (situation, _) => inquiry.Judge(situation, 0, before) == VerdictStatus.NotEligible ? inquiry.Judge(situation, 0, after) : VerdictStatus.Undetermined,
            [VerdictStatus.NotEligible], inquiry.Passes(before).Contrary, inquiry.Passes(after).Contrary));
    }

    /// <summary>Proves that no application is eligible under two calls at once.</summary>
    /// <exception cref="ArgumentNullException">A rule set is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is no stage.</exception>
    public static Proof Disjoint(RuleSet one, RuleSet other, Stage stage = Stage.Eligibility) => That(Search.Overlap(one, other, stage));

    /// <summary>Proves that every application is eligible.</summary>
    /// <param name="rules">The rules that decide.</param>
    /// <param name="stage">The last stage whose clauses count.</param>
    /// <param name="scope">The funder or strand; <see langword="null"/> when the call is decided as one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is no stage.</exception>
    public static Proof AlwaysEligible(RuleSet rules, Stage stage = Stage.Eligibility, ScopeId? scope = null) => Never(rules, stage, scope, VerdictStatus.NotEligible);

    /// <summary>Proves that no application is ever eligible.</summary>
    /// <param name="rules">The rules that decide.</param>
    /// <param name="stage">The last stage whose clauses count.</param>
    /// <param name="scope">The funder or strand; <see langword="null"/> when the call is decided as one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is no stage.</exception>
    public static Proof NeverEligible(RuleSet rules, Stage stage = Stage.Eligibility, ScopeId? scope = null) => Never(rules, stage, scope, VerdictStatus.Eligible);

    private static Proof Never(RuleSet rules, Stage stage, ScopeId? scope, VerdictStatus status)
    {
        _ = RuleSet.Defined(stage);
        Inquiry inquiry = new(scope, null, Guard.Against.Null(rules));
        Claim accepts = inquiry.Accepts(stage);
        return That(inquiry.Find(
            (situation, version) => inquiry.Judge(situation, version, at => at <= stage), [status], status == VerdictStatus.Eligible ? accepts : accepts.Contrary));
    }
}
