namespace Cohesion.Domain.Eligibility;

/// <summary>Finds everything that is wrong with a rule set, errors and warnings, at the places of the canonical call file.</summary>
internal sealed class RuleCheck(RuleSet candidate)
{
    private readonly RuleIndex _index = new(candidate);

    /// <summary>Gives what is wrong, concern by concern, each in the order of the file.</summary>
    public ValueList<Problem> Run() =>
    [
        .. new IdCheck(_index).Run(),
        .. new NameCheck(_index).Run(),
        .. new FactCheck(_index).Run(),
        .. new ParameterCheck(_index).Run(),
        .. new ParameterNameCheck(_index).Run(),
        .. new ConditionCheck(_index).Run(),
        .. new ClauseCheck(_index).Run(),
        .. new BoundCheck(_index).Run(),
        .. new OpinionCheck(_index).Run(),
        .. Definitions(),
        .. new WindowCheck(_index).Run(),
        .. new TextCheck(_index).Run(),
    ];

    /// <summary>What follows names is looked at only where following them comes to an end.</summary>
    private IEnumerable<Problem> Definitions()
    {
        IReadOnlyList<Problem> circles = new CycleCheck(_index).Run();
        return circles.Count > 0 ? circles : [.. new SizeCheck(_index).Run(), .. new StageCheck(_index).Run()];
    }
}
