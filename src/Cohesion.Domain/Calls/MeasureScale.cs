using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Selections;

namespace Cohesion.Domain.Calls;

/// <summary>A preference for more or less of something, over all that compete: the best receives all of its points, the worst none, the others in proportion.</summary>
/// <remarks>Where all are equal, each receives all of them. Who has nothing to measure receives none, and is no worst one for the others.</remarks>
internal sealed class MeasureScale
{
    private readonly Dictionary<ApplicationReference, (Measure Measure, int Place)> _own = [];
    private readonly Measure _best, _worst;

    /// <summary>Compares measures.</summary>
    /// <param name="inclination">What is preferred.</param>
    /// <param name="measures">What was measured of each application.</param>
    public MeasureScale(ClauseBody.Inclination inclination, IEnumerable<(ApplicationReference Application, Measure Measure)> measures)
    {
        (ApplicationReference Application, Measure Measure)[] bestFirst = [.. inclination.IsMore ? measures.OrderByDescending(one => one.Measure) : measures.OrderBy(one => one.Measure)];
        int place = 1;
        foreach ((int i, (ApplicationReference application, Measure measure)) in bestFirst.Index())
        {
            place = i > 0 && measure.CompareTo(bestFirst[i - 1].Measure) == 0 ? place : i + 1;
            _own.Add(application, (measure, place));
        }

        (_best, _worst) = bestFirst.Length == 0 ? default : (bestFirst[0].Measure, bestFirst[^1].Measure);
    }

    /// <summary>Gives the points of an application out of those that the preference gives.</summary>
    /// <returns><see langword="null"/> if no <see cref="Points"/> hold them.</returns>
    public Points? PointsOf(ApplicationReference application, long most) =>
        _own.TryGetValue(application, out (Measure Measure, int) own) ? own.Measure.Between(_worst, _best, most) : default(Points);

    /// <summary>Gives the place of an application, one for the best; equal ones share it. None where there is nothing to measure.</summary>
    public int? PlaceOf(ApplicationReference application) => _own.TryGetValue(application, out (Measure, int Place) own) ? own.Place : null;
}
