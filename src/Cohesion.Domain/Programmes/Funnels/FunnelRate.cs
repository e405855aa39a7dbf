using Ardalis.GuardClauses;
using Cohesion.Domain.Statistics;

namespace Cohesion.Domain.Programmes;

/// <summary>How many of those at one stage are at another, with both counts; or why there is no such rate.</summary>
public abstract record FunnelRate
{
    private FunnelRate(UnitCount numerator, UnitCount denominator) => (Numerator, Denominator) = (numerator, denominator);

    /// <summary>Gets the count that is divided, as it was counted.</summary>
    public UnitCount Numerator { get; }

    /// <summary>Gets the count that it is divided by, as it was counted.</summary>
    public UnitCount Denominator { get; }

    /// <summary>Says it in a sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) => Say(Guard.Against.Undefined(language));

    /// <summary>Divides, if the units allow it.</summary>
    internal static FunnelRate Of(UnitCount numerator, UnitCount denominator, Ratio? conversion) =>
        conversion is not { } each ? new AcrossUnits(numerator, denominator)
        : denominator.Count == 0 ? new EmptyBase(numerator, denominator)
        : new Exact(Ratio.Of(numerator.Count, denominator.Count) * each, numerator, denominator);

    // Closes the hierarchy.
    private protected abstract string Say(Language language);

    /// <summary>An exact fraction; above one if the conversion says so.</summary>
    public sealed record Exact : FunnelRate
    {
        internal Exact(Ratio value, UnitCount numerator, UnitCount denominator)
            : base(numerator, denominator) => Value = value;

        /// <summary>Gets the rate.</summary>
        public Ratio Value { get; }

        /// <summary>Gets whether the two counts are of different units, so that the rate rests on a conversion.</summary>
        public bool IsConverted => Numerator.Unit != Denominator.Unit;

        /// <summary>Gives the same rate with the uncertainty of a sample, or without that of a complete count.</summary>
        /// <returns><see langword="null"/> where the rate rests on a conversion, which no sampling tells anything of.</returns>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="basis"/> is no basis.</exception>
        public Proportion? ToProportion(CountBasis basis) =>
            Proportion.TryCreate(Numerator.Count, Denominator.Count, basis, out Proportion? proportion, out _) && !IsConverted ? proportion : null;

        private protected override string Say(Language language) => $"{Numerator.Count} / {Denominator.Count} = {Value.ToText(language)}";
    }

    /// <summary>Nobody is at the stage that the rate is of.</summary>
    public sealed record EmptyBase : FunnelRate
    {
        internal EmptyBase(UnitCount numerator, UnitCount denominator)
            : base(numerator, denominator)
        {
        }

        private protected override string Say(Language language) =>
            language == Language.French ? "Aucun taux\u202F: personne n’est à l’étape de départ." : "No rate: nobody is at the stage that it is of.";
    }

    /// <summary>The two counts are of different units, and nobody says what one counts for in the other.</summary>
    public sealed record AcrossUnits : FunnelRate
    {
        internal AcrossUnits(UnitCount numerator, UnitCount denominator)
            : base(numerator, denominator)
        {
        }

        private protected override string Say(Language language) => language == Language.French
            ? $"Aucun taux\u202F: « {Numerator} » et « {Denominator} » ne comptent pas la même chose."
            : $"No rate: “{Numerator}” and “{Denominator}” do not count the same thing.";
    }
}
