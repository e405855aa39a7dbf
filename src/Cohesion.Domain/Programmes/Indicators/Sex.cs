namespace Cohesion.Domain.Programmes;

/// <summary>The sex of those counted, as French statistics tell it. There is no zero member: <c>default</c> is none.</summary>
public enum Sex
{
    /// <summary>Women and girls.</summary>
    Female = 1,

    /// <summary>Men and boys.</summary>
    Male,
}
