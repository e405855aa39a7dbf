namespace Cohesion.Domain.Configuration;

/// <summary>What a call file declares and could not be read, so that it only seems unknown. Whatever else is unknown is so for certain.</summary>
internal sealed class Damage
{
    private readonly HashSet<string> _members;
    private readonly LostNames _phases, _waves, _vocabularies, _codes, _zones, _places, _situations, _clauses, _scopes, _roles;

    /// <param name="file">The file once its members were read, and before they are checked against each other.</param>
    public Damage(JsonCursor file)
    {
        _members = [.. file.Members().Where(member => !member.IsSound).Select(member => member.Name)];
        (_phases, _vocabularies, _situations) = (LostNames.Of(file["calendar"]), LostNames.Of(file["codes"]), LostNames.Of(file["situations"]));
        _waves = LostNames.OfWhole([.. file["calendar"].Members().Where(phase => phase.Kind is not (JsonKinds.Object or JsonKinds.Text))], "id");
        _codes = LostNames.In([.. file["codes"].Members(), file["themes"], file["objectives"]], "code", "id");
        (_places, _zones) = (LostNames.Of(file["territory"]), LostNames.In([file["territory"]["zones"]], "id"));
        _clauses = LostNames.In([file["clauses"]], "id");
        (_scopes, _roles) = (LostNames.In([file["funders"], file["strands"]], "id"), LostNames.In([file["funders"], file["roles"]], "id"));
    }

    /// <summary>Tells whether something is said to be unknown that what could not be read may well declare.</summary>
    public bool Explains(Problem problem) => problem.Code switch
    {
        ProblemCode.UnknownScope => _scopes.Hold(problem.Found),
        ProblemCode.UnknownRole => _roles.Hold(problem.Found),
        ProblemCode.UnknownCode => _codes.Hold(problem.Found) || _vocabularies.AreAll || IsIn("facts"),
        ProblemCode.TimeZoneNeeded => IsIn("timeZone", "territory"),
        ProblemCode.UnknownFact => IsLostEvent(problem.Found),
        ProblemCode.UnknownName => IsLostName(problem.Found, problem.Path),
        _ => false,
    };

    /// <summary>Tells whether a fact dates a phase that could not be read.</summary>
    public bool IsLostEvent(string fact) => fact.Split('.') is ["events", var phase, ..] && _phases.Hold(phase);

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

    private bool IsLostName(string name, string path) => name.Split('.') switch
    {
        ["@calendar", var phase, ..] => _phases.Hold(phase),
        ["@codes", var vocabulary] => _vocabularies.Hold(vocabulary),
        ["@zones", ..] => _zones.AreSome || _places.Hold("zones"),
        ["@territory", var member] => _places.Hold(member),
        ["@themes"] => IsIn("themes"),
        ["@objectives"] => IsIn("objectives"),
        _ when name.StartsWith("local:", StringComparison.Ordinal) => _zones.Hold(name),
        _ => IsLostCase(name, path.Split('/')),
    };

    /// <summary>What a test names: its situation, clauses, the duties that these state, a wave.</summary>
    private bool IsLostCase(string name, string[] path) => path switch
    {
        ["", "tests", _, "from"] => _situations.Hold(name),
        ["", "tests", _, "expect", "failing" or "clauses", ..] => _clauses.Hold(name),
        ["", "tests", _, "expect", "obligations", ..] => _clauses.AreSome,
        ["", "tests", _, "expect", "wave"] => _waves.Hold(name),
        _ => false,
    };
}
