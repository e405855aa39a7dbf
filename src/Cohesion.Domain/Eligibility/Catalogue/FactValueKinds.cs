using System.Globalization;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Which values a kind of fact has, and how a message quotes them.</summary>
internal static class FactValueKinds
{
    private static readonly FactId Requested = FactId.Parse("request.amount", null);

    public static bool Fits(FactValue value, FactKind kind) => (value, kind) switch
    {
        (FactValue.Flag, FactKind.Flag) => true,
        (FactValue.Count, FactKind.Count) => true,
        (FactValue.Amount or FactValue.AmountByScope, FactKind.Money) => true,
        (FactValue.Proportion, FactKind.Ratio) => true,
        (FactValue.Day, FactKind.Date or FactKind.Instant) => true,
        (FactValue.Moment, FactKind.Instant) => true,
        (FactValue.Span, FactKind.Period) => true,
        (FactValue.Choice, FactKind.Choice) => true,
        (FactValue.Choices, FactKind.ChoiceSet) => true,
        (FactValue.Place, FactKind.Territory) => true,
        (FactValue.Places, FactKind.TerritorySet) => true,
        (FactValue.Text, FactKind.Text or FactKind.Identifier) => true,
        (FactValue.Records, FactKind.Records) => true,
        (FactValue.Judged or FactValue.JudgedByElement, FactKind.Opinion) => true,
        _ => false,
    };

    /// <summary>Tells whether a fact has an amount for each scope that is asked for.</summary>
    public static bool IsByScope(FactDefinition fact) => fact.Id == Requested;

    /// <summary>Tells whether a register gives a fact as a SIRET, which has a control key.</summary>
    public static bool IsSiret(FactDefinition fact) => fact.Kind == FactKind.Identifier && fact.Id.ToString().EndsWith(".siret", StringComparison.Ordinal);

    public static string Say(FactValue value) => value switch
    {
        FactValue.Flag flag => flag.Value ? "true" : "false",
        FactValue.Count count => count.Value.ToString(CultureInfo.InvariantCulture),
        FactValue.Amount amount => amount.Value.ToString(),
        FactValue.AmountByScope amounts => amounts.Values.ToString(),
        FactValue.Proportion ratio => ratio.Value.ToString(),
        FactValue.Day date => date.Value.ToString(),
        FactValue.Moment moment => moment.Value.ToString("g", CultureInfo.InvariantCulture),
        FactValue.Span period => period.Value.ToString(),
        FactValue.Choice choice => choice.Value.ToString(),
        FactValue.Choices choices => choices.Values.ToString(),
        FactValue.Place place => place.Value.ToString(),
        FactValue.Places places => places.Values.ToString(),
        FactValue.Text text => text.Value,
        FactValue.Records => "[…]",
        _ => "{…}",
    };
}
