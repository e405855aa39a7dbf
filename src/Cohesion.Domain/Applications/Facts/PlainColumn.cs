namespace Cohesion.Domain.Applications;

/// <summary>What the integers of a column stand for.</summary>
internal enum PlainForm
{
    /// <summary>A number, minor units, days, ticks, yes or no.</summary>
    Number = 1,

    /// <summary>The numbers of up to eight codes of the library, eight bits each; none is zero.</summary>
    Codes,

    /// <summary>A place, alone or alone in its set, by the characters of its text, eight bits each.</summary>
    Place,

    /// <summary>The one code of a call that stands beside those of the library: <see cref="PlainColumns.KeyOfOwn"/>.</summary>
    OwnCode,
}

/// <summary>A fact that applications may hold as an integer.</summary>
/// <param name="Id">The fact.</param>
/// <param name="IsEnd">Whether the column is about the end of a period, rather than its beginning or a fact of another kind.</param>
/// <param name="Form">What the integers stand for.</param>
/// <param name="Read">Gives the integer; <see langword="null"/> where there is no known value or it has no such form.</param>
internal sealed record PlainColumn(FactId Id, bool IsEnd, PlainForm Form, Func<ApplicationContent, SubmissionTime?, long?> Read);
