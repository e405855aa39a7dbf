namespace Cohesion.Domain.Configuration;

/// <summary>A place in a file that was read.</summary>
/// <param name="Pointer">Its JSON Pointer in that file.</param>
/// <param name="Line">The line, from one.</param>
/// <param name="Column">The column in UTF-16 units, from one.</param>
public readonly record struct FilePlace(string Pointer, int Line, int Column);
