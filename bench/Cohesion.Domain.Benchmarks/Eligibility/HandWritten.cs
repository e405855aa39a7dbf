using System.Collections.Frozen;

namespace Cohesion.Domain.Benchmarks.Eligibility;

/// <summary>The twelve clauses written by hand over <see cref="Candidature"/>: the baseline. It answers yes or no, and knows nothing of what is missing.</summary>
public static class HandWritten
{
    private static readonly DateOnly FirstDay = new(2026, 1, 1), LastDay = new(2026, 12, 31);

    // 17:00:59 in Paris is still in time.
    private static readonly DateTimeOffset Deadline = new(2025, 10, 15, 17, 1, 0, TimeSpan.FromHours(2));

    public static FrozenSet<string> Quartiers { get; } =
    [
        "QN06202M", "QN06219M", "QN06220M", "QN06221M", "QN06222M", "QN06223M", "QN06224M", "QN06225M", "QN06226M", "QN06227M", "QN06228M",
        "QN06229M", "QN06230M", "QN06231M", "QN06232M", "QN06233M", "QN06234M", "QN06235M", "QN06216M", "QN06243M", "QN06245M",
    ];

    public static bool IsEligible(Candidature of) =>
        of.LegalForm is "association" or "foundation" or "commune" or "epci" or "publicSchool" or "socialLandlord"
        && Quartiers.Contains(of.Quartier)
        && HasTheme(of.Themes)
        && of.Grant <= 0.80m * of.Cost
        && of.Grant <= 15_000m
        && of.Cost > 0
        && of.Start >= FirstDay && of.End <= LastDay
        && of.SubmittedAt < Deadline
        && of.Beneficiaries > 0 && of.QuartierBeneficiaries * 100 >= of.Beneficiaries * 60
        && of.OwnFunds >= 0.05m * of.Cost
        && of.Documents.Contains("rib") && of.Documents.Contains("statutes") && of.Documents.Contains("projectBudget")
        && !of.AlreadyFunded;

    public static bool HasTheme(IReadOnlyList<string> themes)
    {
        for (int i = 0; i < themes.Count; i++)
        {
            if (themes[i] is "1.1" or "1.2" or "2.1" or "local:mobility")
            {
                return true;
            }
        }

        return false;
    }
}
