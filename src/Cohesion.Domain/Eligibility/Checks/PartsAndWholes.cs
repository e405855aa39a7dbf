using System.Globalization;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>What always holds between the facts that come with the library: no part is greater than its whole, no least age above the greatest.</summary>
internal static class PartsAndWholes
{
    private static readonly FactId Total = Of("total"), ByAge = Of("byAge"), From = Of("byAge.from"), To = Of("byAge.to"), Counted = Of("byAge.count");

    /// <summary>Gets the parts, each with its whole.</summary>
    public static ValueList<(FactId Part, FactId Whole)> Known { get; } =
        [(Of("quartier"), Total), (Of("women"), Total), (Of("referred"), Total), (Of("ageMin"), Of("ageMax"))];

    /// <summary>Tells whether a fact is a part or a whole.</summary>
    public static bool IsAbout(FactId fact) => fact.ToString().StartsWith("project.beneficiaries.", StringComparison.Ordinal);

    /// <summary>Tells whether a fact is never greater than another.</summary>
    public static bool IsPart(FactId part, FactId whole) => Known.Contains((part, whole));

    public static IEnumerable<Problem> Check(FactSet facts)
    {
        foreach ((FactId part, FactId whole) in Known)
        {
            if (Count(facts, part) is { } least && Count(facts, whole) is { } greatest && least > greatest)
            {
                yield return Above(least, greatest, FactSetCheck.PathOf(part));
            }
        }

        if (!facts.TryGet(ByAge, out FactValue? value) || value is not FactValue.Records bands)
        {
            yield break;
        }

        string path = FactSetCheck.PathOf(ByAge);
        for (int i = 0; i < bands.Values.Count; i++)
        {
            if (Count(bands.Values[i], From) is { } from && Count(bands.Values[i], To) is { } to && from > to)
            {
                yield return Above(from, to, string.Create(CultureInfo.InvariantCulture, $"{path}/{i}/from"));
            }
        }

        Int128 counted = bands.Values.Aggregate(Int128.Zero, (sum, band) => sum + (Count(band, Counted) ?? 0));
        if (Count(facts, Total) is { } all && counted > all)
        {
            yield return Above(counted, all, path);
        }
    }

    private static FactId Of(string name) => FactId.Parse($"project.beneficiaries.{name}", null);

    private static long? Count(FactSet facts, FactId fact) =>
        facts.TryGet(fact, out FactValue? value) && value is FactValue.Count count ? count.Value : null;

    private static Problem Above(Int128 part, long whole, string path) => new(
        ProblemCode.AboveWhole, path, part.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"≤ {whole}"));
}
