namespace Cohesion.Domain.Configuration;

/// <summary>A place in a text; both numbers count from one, columns in UTF-16 units.</summary>
internal readonly record struct JsonPlace(int Line, int Column);
