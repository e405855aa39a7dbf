using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Testing;

/// <summary>A small edit of a rule set whose effect is known without looking: what a comparison of rules must say of it.</summary>
/// <remarks>The effect is the most that the edit can do: where another clause refuses anyway, it does less.</remarks>
public sealed record RuleEdit
{
    internal RuleEdit(string name, EditEffect effect, RuleSet before, RuleSet after, Condition condition) => (Name, Effect, Before, After, Condition) = (name, effect, before, after, condition);

    /// <summary>Gets what was done and to which clause, in a few English words: <c>threshold moved in c1</c>.</summary>
    public string Name { get; }

    /// <summary>Gets what it can do.</summary>
    public EditEffect Effect { get; }

    /// <summary>Gets the rules as they were.</summary>
    public RuleSet Before { get; }

    /// <summary>Gets the rules with it made, which still fit together.</summary>
    public RuleSet After { get; }

    /// <summary>Gets what was added, by the edits that add something.</summary>
    internal Condition Condition { get; }
}
