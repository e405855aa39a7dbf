namespace Cohesion.Domain.Configuration;

/// <summary>A member of an object: its name, where the name stands, and its value.</summary>
internal sealed record JsonMember(string Name, JsonPlace Place, JsonNode Value);
