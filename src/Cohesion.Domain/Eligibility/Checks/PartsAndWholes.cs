using System.Globalization;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>What always holds between the facts that come with the library: no part is greater than its whole, no least age above the greatest.</summary>
internal static class PartsAndWholes
{
    private const string Total = "project.beneficiaries.total";
    private const string ByAge = "project.beneficiaries.byAge";

    private static readonly (string Part, string Whole)[] Axioms =
    [
        ("project.beneficiaries.quartier", Total),
        ("project.beneficiaries.women", Total),
        ("project.beneficiaries.referred", Total),
        ("project.beneficiaries.ageMin", "project.beneficiaries.ageMax"),
    ];

    /// <summary>Gets the parts, each with its whole.</summary>
    public static IEnumerable<(FactId Part, FactId Whole)> Known { get; } = [.. Axioms.Select(axiom => (FactId.Parse(axiom.Part, null), FactId.Parse(axiom.Whole, null)))];

    /// <summary>Tells whether a fact is a part or a whole.</summary>
    public static bool IsAbout(FactId fact) => fact.ToString().StartsWith("project.beneficiaries.", StringComparison.Ordinal);

    /// <summary>Tells whether a fact is never greater than another.</summary>
    public static bool IsPart(FactId part, FactId whole) => Axioms.Contains((part.ToString(), whole.ToString()));

    public static IEnumerable<Problem> Check(FactSet facts)
    {
        foreach ((string part, string whole) in Axioms)
        {
            if (Count(facts, part) is { } least && Count(facts, whole) is { } greatest && least > greatest)
            {
                yield return Above(least, greatest, FactSetCheck.PathOf(FactId.Parse(part, null)));
            }
        }

        if (!facts.TryGet(FactId.Parse(ByAge, null), out FactValue? value) || value is not FactValue.Records bands)
        {
            yield break;
        }

        string path = FactSetCheck.PathOf(FactId.Parse(ByAge, null));
        for (int i = 0; i < bands.Values.Count; i++)
        {
            if (Count(bands.Values[i], $"{ByAge}.from") is { } from && Count(bands.Values[i], $"{ByAge}.to") is { } to && from > to)
            {
                yield return Above(from, to, string.Create(CultureInfo.InvariantCulture, $"{path}/{i}/from"));
            }
        }

        Int128 counted = bands.Values.Aggregate(Int128.Zero, (sum, band) => sum + (Count(band, $"{ByAge}.count") ?? 0));
        if (Count(facts, Total) is { } all && counted > all)
        {
            yield return Above(counted, all, path);
        }
    }

    private static long? Count(FactSet facts, string fact) =>
        facts.TryGet(FactId.Parse(fact, null), out FactValue? value) && value is FactValue.Count count ? count.Value : null;

    private static Problem Above(Int128 part, long whole, string path) => new(
        ProblemCode.AboveWhole, path, part.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"≤ {whole}"));
}
