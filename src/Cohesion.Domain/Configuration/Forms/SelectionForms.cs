using System.Globalization;
using Cohesion.Domain.Selections;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>What the files of selections share: points, and how they are read and written.</summary>
internal static class SelectionForms
{
    // No grid gives more.
    private const long FarthestTotal = ScoreGrid.MostCriteria * Criterion.HeaviestWeight * Criterion.FarthestScore;

    private static Form Fraction { get; } = Form.OfSome<Points>(
        "fraction",
        "-?(0|[1-9][0-9]*)/[1-9][0-9]*",
        "37/3",
        "Une fraction, là où aucun nombre décimal n’est exact.",
        "A fraction, where no decimal number is exact.",
        ProblemCode.TooLargeAmount);

    /// <summary>Gets points: a number, or a fraction where no number says them.</summary>
    public static Shape Points { get; } = Named("points", static () => ByType(
        Number(-FarthestTotal, FarthestTotal),
        Fraction));

    /// <summary>Gets the mark of a file that is made up for an example.</summary>
    public static ObjectPart Fictional => Optional(
        "fictional", True, "Inventé pour l’exemple\u202F: aucune autorité ne l’a établi.", "Made up for an example: no authority has stated it.");

    /// <summary>Reads points; a number with more than 18 decimals is reported.</summary>
    public static Points? ReadPoints(JsonCursor at)
    {
        if (at.Kind == JsonKinds.Text)
        {
            return at.Parse<Points>();
        }

        if (at.Decimal() is not { } number)
        {
            return null;
        }

        bool isCounted = Domain.Selections.Points.TryParse(number.ToString(CultureInfo.InvariantCulture), null, out Points points);
        if (!isCounted)
        {
            at.Report(ProblemCode.TooLargeAmount);
        }

        return isCounted ? points : null;
    }

    public static void Write(CanonicalJson json, Points points)
    {
        if (points.IsDecimal)
        {
            json.Number($"{points}");
        }
        else
        {
            json.Text($"{points}");
        }
    }
}
