namespace Cohesion.Domain.Eligibility;

/// <summary>Finds everything that is wrong with a rule set, errors and warnings, at the places of the canonical call file.</summary>
internal sealed class RuleCheck(RuleSet candidate)
{
    /// <summary>Gives what is wrong, concern by concern, each in the order of the file.</summary>
    public ValueList<Problem> Run() =>
    [
        .. new IdCheck(candidate).Run(),
        .. new NameCheck(candidate).Run(),
        .. new FactCheck(candidate).Run(),
        .. new ParameterCheck(candidate).Run(),
        .. new ParameterNameCheck(candidate).Run(),
        .. new ConditionCheck(candidate).Run(),
        .. new ClauseCheck(candidate).Run(),
        .. new BoundCheck(candidate).Run(),
        .. new OpinionCheck(candidate).Run(),
        .. new CycleCheck(candidate).Run(),
        .. new StageCheck(candidate).Run(),
        .. new WindowCheck(candidate).Run(),
        .. new TextCheck(candidate).Run(),
    ];
}
