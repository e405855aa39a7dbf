using System.Diagnostics;
using Cohesion.Domain.Programmes;

namespace Cohesion.Domain.Rendering;

/// <summary>The words of a programme's document in one language.</summary>
internal sealed class ProgrammeWords(Language language)
{
    public Language Language => language;

    public string Say(string french, string english) => language == Language.French ? french : english;

    /// <summary>Gives a count with its unit, or says that it is not published.</summary>
    public string Of(UnitCount? count) => count is { } shown ? shown.ToText(language) : Say("non publié", "not published");

    /// <summary>Gives a rate as a percentage, or says why there is none.</summary>
    public string Of(FunnelRate? rate) => rate switch
    {
        null => Say("non publié", "not published"),
        FunnelRate.Exact exact => exact.Value.ToRoundedText(language),
        FunnelRate.EmptyBase => Say("aucun taux\u202F: étape de départ vide", "no rate: nobody to start from"),
        FunnelRate.AcrossUnits => Say("aucun taux\u202F: unités différentes", "no rate: different units"),
        _ => throw new UnreachableException(),
    };

    /// <summary>Gives a rate with its fraction, or says why there is none.</summary>
    public string WithFraction(FunnelRate? rate) => rate is FunnelRate.Exact exact
        ? $"{exact.Numerator.ToNumber(language)} / {exact.Denominator.ToNumber(language)} = {exact.Value.ToRoundedText(language)}{(exact.IsConverted ? Say(" (converti)", " (converted)") : "")}"
        : Of(rate);

    public string Of(DataQuality quality) => quality switch
    {
        DataQuality.Counted => Say("compté", "counted"),
        DataQuality.Provisional => Say("provisoire", "provisional"),
        DataQuality.Estimated => Say("estimé", "estimated"),
        DataQuality.Perturbed => Say("modifié pour protéger", "perturbed"),
        _ => throw new UnreachableException(),
    };
}
