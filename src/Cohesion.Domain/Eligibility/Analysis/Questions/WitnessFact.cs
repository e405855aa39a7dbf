using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>What an application states that shows something.</summary>
/// <param name="Fact">What is stated.</param>
/// <param name="Value">Its value, or none.</param>
/// <param name="IsUnusual">Whether an ordinary application would state something else: this is what the difference hangs on.</param>
public sealed record WitnessFact(FactId Fact, FactValue Value, bool IsUnusual);
