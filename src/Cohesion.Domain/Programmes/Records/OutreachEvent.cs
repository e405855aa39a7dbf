using Cohesion.Domain.Applications;
using NodaTime;

namespace Cohesion.Domain.Programmes;

/// <summary>Something that happened with a household, with a person, or with a person of a household.</summary>
/// <param name="Kind">What happened: <c>letter</c>, <c>call</c>, <c>opened</c>.</param>
/// <param name="Household">With which household; the default value where that is not known.</param>
/// <param name="Person">With which person; the default value where it was with the household as a whole.</param>
/// <param name="At">When. Two events of one kind, with the same subject at the same instant, are one that was written down twice.</param>
public readonly record struct OutreachEvent(Code Kind, SubjectId Household, SubjectId Person, Instant At);
