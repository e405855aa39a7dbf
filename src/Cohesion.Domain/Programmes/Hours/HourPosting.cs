namespace Cohesion.Domain.Programmes;

/// <summary>What an entry of hours between several people means for one of them.</summary>
/// <param name="Subject">Whose balance changes.</param>
/// <param name="Minutes">By how much: above zero for time given, below for time received.</param>
public readonly record struct HourPosting(SubjectId Subject, long Minutes);
