using Ardalis.GuardClauses;
using Cohesion.Domain.Programmes;

namespace Cohesion.Domain.Configuration;

/// <summary>Files that hold a <see cref="SolidarityProgramme"/>: its axes, where and when, its campaigns with their funnels and indicators.</summary>
public static class ProgrammeFile
{
    /// <summary>Gets the JSON Schema (draft 2020-12) of these files.</summary>
    public static string JsonSchema => ProgrammeShapes.File.ToJsonSchema("urn:cohesion:schema:programme", "Solidarity programme");

    /// <summary>Reads a file. Never throws on what it holds.</summary>
    /// <remarks>
    /// Reads at most <see cref="FileLimits.Bytes"/> and one more, and does not close the stream. A source that stands at a part that keeps none is
    /// kept with those of the whole. A two-way table becomes measurements, its margins too.
    /// </remarks>
    /// <returns>The programme, perhaps with warnings, or every error at once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static Reading<SolidarityProgramme> Read(Stream json) => JsonFile.Read(Guard.Against.Null(json), ProgrammeShapes.File, ProgrammeReader.Read);

    /// <summary>Reads the text of a file. Never throws on what it holds.</summary>
    /// <returns>The programme, perhaps with warnings, or every error at once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static Reading<SolidarityProgramme> Read(string json) => JsonFile.Read(Guard.Against.Null(json), ProgrammeShapes.File, ProgrammeReader.Read);

    /// <summary>Writes a programme in canonical JSON, which reads back as the same programme.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is <see langword="null"/>.</exception>
    public static string Write(SolidarityProgramme programme)
    {
        Guard.Against.Null(programme);
        return CanonicalJson.ToText(json => json.Object(members => ProgrammeWriter.Write(members, programme)));
    }
}
