namespace Cohesion.Domain.Programmes;

/// <summary>A sponsor and a young person whom a round brings together.</summary>
/// <param name="Sponsor">Who sponsors.</param>
/// <param name="Youth">Who is sponsored.</param>
public readonly record struct SponsorshipMatch(SubjectId Sponsor, SubjectId Youth);
