namespace Cohesion.Domain.Benchmarks.Eligibility;

/// <summary>An application as a .NET team would write it down without this library.</summary>
public sealed record Candidature(
    string LegalForm,
    string Quartier,
    IReadOnlyList<string> Themes,
    decimal Grant,
    decimal Cost,
    decimal OwnFunds,
    DateOnly Start,
    DateOnly End,
    DateTimeOffset SubmittedAt,
    int Beneficiaries,
    int QuartierBeneficiaries,
    IReadOnlyList<string> Documents,
    bool AlreadyFunded);
