using Cohesion.Domain.Themes;

namespace Cohesion.Domain.Contracts;

/// <summary>What the rules of a contract look at in a topic; what cannot be read is <see langword="null"/>.</summary>
internal readonly record struct SketchedTopic(ContractTopicCode? Code, ContractTopicCode? Parent, ThemeCode? Theme);
