namespace Cohesion.Domain.Configuration;

/// <summary>A word of a closed list and what it means; the names of operators need no explanation.</summary>
internal sealed record Word(string Name, LocalizedText? Text = null);
