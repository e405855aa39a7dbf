using Cohesion.Domain.Eligibility;
using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Tests;

/// <content>Rule sets of which something is odd, as often as not.</content>
internal static partial class Any
{
    /// <summary>Gets rule sets over the small catalogue, each of whose applications can be tried.</summary>
    public static Gen<RuleSet> SmallRules => SmallPairs.Select(pair => pair.Before);
}
