namespace Cohesion.Domain.Configuration;

/// <summary>Which members of a call file could not be read whole, so that what they would declare only seems unknown.</summary>
internal sealed class Damage
{
    private readonly HashSet<string> _members;

    /// <param name="file">The file once its members were read, and before they are checked against each other.</param>
    public Damage(JsonCursor file) => _members = [.. file.Members().Where(member => !member.IsSound).Select(member => member.Name)];

    /// <summary>Tells whether something is said to be unknown that what could not be read may well declare.</summary>
    public bool Explains(Problem problem) => problem.Code switch
    {
        ProblemCode.UnknownScope => IsIn("funders", "strands"),
        ProblemCode.UnknownRole => IsIn("funders", "roles"),
        ProblemCode.UnknownCode => IsIn("codes", "themes", "objectives", "facts"),
        ProblemCode.TimeZoneNeeded => IsIn("timeZone", "territory"),
        ProblemCode.UnknownFact => IsIn("calendar") && problem.Found.StartsWith("events.", StringComparison.Ordinal),
        ProblemCode.UnknownName => IsIn("calendar", "territory", "codes", "themes", "objectives", "situations", "clauses"),
        _ => false,
    };

    public bool IsIn(params ReadOnlySpan<string> members)
    {
        foreach (string member in members)
        {
            if (_members.Contains(member))
            {
                return true;
            }
        }

        return false;
    }
}
