namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>An atom of a clause that is to hold, or to fail.</summary>
internal readonly record struct Turn(ClausePlan Plan, int Atom, bool Holds);
