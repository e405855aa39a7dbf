namespace Cohesion.Domain.Configuration;

/// <summary>Where a value is to stand: in which object or list, under which name or number, at which place of the text.</summary>
internal readonly record struct JsonSlot(JsonNode? Parent, string? Name, int Index, JsonPlace Place);
