using Cohesion.Domain.Programmes;

namespace Cohesion.Domain.Tests.Programmes;

/// <summary>The door-to-door of Fives, as La Gazette des communes told it on 22 September 2006. Volunteers and those taken to hospital are people, the rest households.</summary>
internal static class Fives
{
    public static StageId Notified { get; } = Stage("notified");

    public static StageId Opened { get; } = Stage("opened");

    public static StageId Interviewed { get; } = Stage("interviewed");

    public static StageId Volunteers { get; } = Stage("volunteers");

    public static StageId GreatNeed { get; } = Stage("great-need");

    public static StageId Hospitalised { get; } = Stage("hospitalised");

    /// <summary>Gets a conversion that nobody declared in 2006: made up to show what it changes.</summary>
    public static UnitConversion OneOfEachHousehold { get; } =
        new(CountUnit.Person, CountUnit.Household, Ratio.Of(1, 1), new Citation("Made up: one person of each household."));

    public static FunnelPlan Plan(params ValueList<UnitConversion> conversions) => FunnelPlan.Create(
        [
            new FunnelStage(Notified, LocalizedText.Of("Foyers prévenus par courrier", "Households written to"), CountUnit.Household),
            new FunnelStage(Opened, LocalizedText.Of("Ont ouvert leur porte", "Opened their door"), CountUnit.Household),
            new FunnelStage(Interviewed, LocalizedText.Of("Entretiens approfondis", "In-depth interviews"), CountUnit.Household),
        ],
        [
            new FunnelBranch(Interviewed, new FunnelStage(Volunteers, LocalizedText.Of("Souhaitent s’engager", "Wish to volunteer"), CountUnit.Person)),
            new FunnelBranch(Interviewed, new FunnelStage(GreatNeed, LocalizedText.Of("Grand besoin d’accompagnement", "In great need"), CountUnit.Household)),
            new FunnelBranch(GreatNeed, new FunnelStage(Hospitalised, LocalizedText.Of("Hospitalisées", "Taken to hospital"), CountUnit.Person)),
        ],
        conversions);

    public static Funnel Funnel(params ValueList<UnitConversion> conversions) => Domain.Programmes.Funnel.Declare(
        Plan(conversions), [new(Notified, 2000), new(Opened, 1500), new(Interviewed, 600), new(Volunteers, 200), new(GreatNeed, 70), new(Hospitalised, 2)]);

    private static StageId Stage(string text) => StageId.Parse(text, null);
}
