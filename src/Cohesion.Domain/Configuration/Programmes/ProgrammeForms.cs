using Cohesion.Domain.Programmes;
using Cohesion.Domain.Statistics;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>What the parts of a programme file share: units, stages, counts, sources, and the words of indicators.</summary>
internal static class ProgrammeForms
{
    public static Form Unit { get; } = Form.Of<CountUnit>(
        "unit",
        IdGrammar.Pattern[1..^1],
        "household",
        "Ce qui est compté\u202F: `household`, `person`, `dwelling`, `session`, ou une unité propre au programme.",
        "What is counted: `household`, `person`, `dwelling`, `session`, or a unit of the programme’s own.");

    public static Form Stage { get; } = Form.Of<StageId>(
        "stage",
        "[A-Za-z0-9][A-Za-z0-9-]{0,59}",
        "great-need",
        "Le nom d’une étape\u202F: lettres ASCII, chiffres et tirets, 60 au plus.",
        "The name of a stage: ASCII letters, digits and hyphens, at most 60.");

    public static Shape Count { get; } = Integer(0, Proportion.MostCounted);

    /// <summary>Gets the one source of a figure.</summary>
    public static Shape Source { get; } = Named("source", static () => Object(
        Required("text", Text(), "La source, telle qu’une lettre la citerait.", "The source, as a letter would cite it."),
        Optional("url", WebAddress, "L’adresse où on peut la lire.", "The address where it can be read.")));

    public static Shape Conversion { get; } = Named("conversion", static () => Object(
        Required("from", Unit, "L’unité convertie.", "The unit that is converted."),
        Required("to", Unit, "L’autre unité.", "The other unit."),
        Required("each", ValueForms.Ratio, "Combien de l’autre compte chacune de la première.", "How many of the other each of the first counts for."),
        Required("source", Source, "Qui le déclare.", "Who declares it.")));

    public static WordTable<IndicatorDirection> Directions { get; } = new(
        new(IndicatorDirection.Increase, Word("increase", "Plus vaut mieux.", "More is better.")),
        new(IndicatorDirection.Decrease, Word("decrease", "Moins vaut mieux.", "Less is better.")));

    public static WordTable<IndicatorReading> Readings { get; } = new(
        new(IndicatorReading.PerPeriod, Word("perPeriod", "Chaque mesure vaut pour sa seule période.", "Each measurement tells of its own period alone.")),
        new(IndicatorReading.Cumulative, Word("cumulative", "Chaque mesure compte depuis le début.", "Each measurement counts from the start.")));

    public static WordTable<DataQuality> Qualities { get; } = new(
        new(DataQuality.Counted, Word("counted", "Compté, définitif.", "Counted, and final.")),
        new(DataQuality.Provisional, Word("provisional", "Compté, à confirmer.", "Counted, to be confirmed.")),
        new(DataQuality.Estimated, Word("estimated", "Estimé.", "Estimated.")),
        new(DataQuality.Perturbed, Word("perturbed", "Modifié exprès pour que nul ne soit reconnu.", "Changed on purpose, so that nobody is recognised.")));

    public static WordTable<Sex> Sexes { get; } = new(
        new(Sex.Female, Word("female", "Femmes et filles.", "Women and girls.")),
        new(Sex.Male, Word("male", "Hommes et garçons.", "Men and boys.")));

    public static Citation? ReadSource(JsonCursor at) =>
        at["text"].Text() is not { } text ? null
        : at["url"].Text() is { } url && Uri.TryCreate(url, UriKind.Absolute, out Uri? address) ? new Citation(text, address) : new Citation(text);

    /// <summary>Reads a conversion; one of a unit into itself, or of terms that are not bounded, is reported.</summary>
    public static UnitConversion? ReadConversion(JsonCursor at)
    {
        if (at["from"].Parse<CountUnit>() is not { } from || at["to"].Parse<CountUnit>() is not { } to)
        {
            return null;
        }

        if (from == to)
        {
            at["to"].Report(ProblemCode.DuplicateElement);
        }

        Ratio? each = at["each"].Parse<Ratio>();
        if (each is { } none && none <= default(Ratio))
        {
            at["each"].Report(ProblemCode.NotAboveZero);
        }
        else if (each is { } terms && Math.Max(terms.Numerator, terms.Denominator) > UnitConversion.MostTerms)
        {
            at["each"].Report(ProblemCode.TooLargeAmount, expected: $"≤ {UnitConversion.MostTerms}");
        }

        return at.IsSound && ReadSource(at["source"]) is { } source ? new UnitConversion(from, to, each!.Value, source) : null;
    }

    public static void Write(CanonicalJson json, string name, Citation source) => json.Member(name, members =>
    {
        members.Member("text", source.Text);
        members.Member("url", source.Url?.OriginalString);
    });

    public static void Write(CanonicalJson json, UnitConversion conversion)
    {
        json.Code<CountUnit>("from", conversion.From);
        json.Code<CountUnit>("to", conversion.To);
        json.Code<Ratio>("each", conversion.Each);
        Write(json, "source", conversion.Citation);
    }
}
