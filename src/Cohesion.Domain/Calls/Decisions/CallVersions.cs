using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using NodaTime;

namespace Cohesion.Domain.Calls;

/// <summary>The successive versions of one call: an application is judged by the one in force when it was filed.</summary>
/// <remarks>A later version takes the place of an earlier one on the days on which both are valid; one that states no validity is valid on every day.</remarks>
public sealed record CallVersions
{
    private CallVersions(ValueList<CallForProjects> all) => All = all;

    /// <summary>Gets the versions, the latest first; at least one.</summary>
    public ValueList<CallForProjects> All { get; }

    /// <summary>Gets the one of the highest number, by which drafts are judged.</summary>
    public CallForProjects Latest => All[0];

    /// <summary>Joins versions, or says everything that is wrong: none, versions of another call, one version twice.</summary>
    /// <param name="versions">The versions, in any order.</param>
    /// <param name="all">The versions together, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at the places of <paramref name="versions"/>.</param>
    public static bool TryCreate(ValueList<CallForProjects> versions, [NotNullWhen(true)] out CallVersions? all, out ValueList<Problem> problems)
    {
        List<Problem> found = [];
        if (versions.Count == 0)
        {
            found.Add(new Problem(ProblemCode.EmptyList, "", ""));
        }

        foreach ((int i, CallForProjects version) in versions.Index().Where(version => version.Item.Id != versions[0].Id))
        {
            found.Add(new Problem(ProblemCode.OtherCall, string.Create(CultureInfo.InvariantCulture, $"/{i}/call"), version.Id.ToString(), versions[0].Id.ToString()));
        }

        found.AddRepeated(ProblemCode.DuplicateId, versions.Select(version => version.Definition.Version), i => $"/{i}/version");
        problems = [.. found];
        all = found.Count == 0 ? new CallVersions([.. versions.OrderByDescending(version => version.Definition.Version)]) : null;
        return all is not null;
    }

    /// <summary>Joins versions known to belong together.</summary>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static CallVersions Create(ValueList<CallForProjects> versions)
    {
        TryCreate(versions, out CallVersions? all, out ValueList<Problem> problems);
        return Problems.Require(all, problems);
    }

    /// <summary>Gives the version in force on a day, or <see langword="null"/> if none is.</summary>
    public CallForProjects? InForceOn(LocalDate day) => All.FirstOrDefault(version => IsValid(version, day));

    /// <summary>Gives the versions that may be in force when an application was filed: one as a rule, several when the day is not known, none when none is valid.</summary>
    /// <param name="application">The application. A draft is judged by the latest version.</param>
    /// <exception cref="ArgumentNullException"><paramref name="application"/> is <see langword="null"/>.</exception>
    public ValueList<CallForProjects> For(Application application) => SubmissionTime.Of(Guard.Against.Null(application).ToFacts()) switch
    {
        SubmissionTime.AtInstant at => [.. All.Where(version => version == InForceOn(at.Time.InZone(version.Zone).Date))],
        SubmissionTime.OnDay on => [.. All.Where(version => MayHold(version, on.Day.First, on.Day.Last))],
        _ => [Latest],
    };

    /// <summary>Tells whether a version is in force on some day of a stretch: the ends of validities are the only days on which that changes.</summary>
    private bool MayHold(CallForProjects version, LocalDate first, LocalDate last) =>
        All.SelectMany(Turns).Append(first).Append(last).Any(day => day >= first && day <= last && InForceOn(day) == version);

    private static IEnumerable<LocalDate> Turns(CallForProjects version) => version.Definition.InForce is not { } validity ? []
        : validity.Until is { } until && until.Last < LocalDate.MaxIsoValue ? [validity.From.First, until.Last, until.Last.PlusDays(1)]
        : [validity.From.First];

    private static bool IsValid(CallForProjects version, LocalDate day) =>
        version.Definition.InForce is not { } validity || (validity.From.First <= day && (validity.Until is not { } until || day <= until.Last));
}
