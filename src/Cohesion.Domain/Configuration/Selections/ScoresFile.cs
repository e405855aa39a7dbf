using Ardalis.GuardClauses;
using Cohesion.Domain.Selections;

namespace Cohesion.Domain.Configuration;

/// <summary>Files that hold a <see cref="ScoreSheet"/>: the scores that the applications of a call received.</summary>
public static class ScoresFile
{
    /// <summary>Gets the JSON Schema (draft 2020-12) of these files.</summary>
    public static string JsonSchema => ScoreSheetFormat.File.ToJsonSchema("urn:cohesion:schema:scores", "Scores");

    /// <summary>Reads a file. Never throws on what it holds.</summary>
    /// <remarks>Reads at most <see cref="FileLimits.Bytes"/> and one more, and does not close the stream.</remarks>
    /// <returns>The sheet, perhaps with warnings, or every error at once. Whether it fits a call and its grid, <see cref="ScoreSheet.Check"/> says.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static Reading<ScoreSheet> Read(Stream json) => JsonFile.Read(Guard.Against.Null(json), ScoreSheetFormat.File, ScoreSheetFormat.Read);

    /// <summary>Reads the text of a file. Never throws on what it holds.</summary>
    /// <returns>The sheet, perhaps with warnings, or every error at once. Whether it fits a call and its grid, <see cref="ScoreSheet.Check"/> says.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static Reading<ScoreSheet> Read(string json) => JsonFile.Read(Guard.Against.Null(json), ScoreSheetFormat.File, ScoreSheetFormat.Read);

    /// <summary>Writes a sheet in canonical JSON, which reads back as the same sheet.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is <see langword="null"/>.</exception>
    public static string Write(ScoreSheet sheet)
    {
        Guard.Against.Null(sheet);
        return CanonicalJson.ToText(json => json.Object(members => ScoreSheetFormat.Write(members, sheet)));
    }
}
