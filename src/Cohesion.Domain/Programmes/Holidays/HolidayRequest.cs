using Cohesion.Domain.Applications;
using NodaTime;

namespace Cohesion.Domain.Programmes;

/// <summary>What a household or a person says to be helped to go on holiday. What it does not say is missing, which is never zero and never empty.</summary>
/// <remarks>The facts are <c>household.…</c> and <c>stay.…</c>: see <see cref="HolidayAccess.Facts"/>.</remarks>
public sealed record HolidayRequest
{
    /// <summary>Gets when help was asked for, which tells the values that dated parameters have; <see langword="null"/> while it is not.</summary>
    public Instant? RequestedAt { get; init; }

    /// <summary>Gets the family quotient (<i>quotient familial</i>) of the family allowance fund, by the month.</summary>
    public Answer<Money> FamilyQuotient { get; init; }

    /// <summary>Gets the situations that the household is in, in the codes of the rules: <c>family</c>, <c>youth</c>.</summary>
    public Answer<ValueSet<Code>> Situations { get; init; }

    /// <summary>Gets how many nights in a row the stay lasts.</summary>
    public Answer<long> Nights { get; init; }

    /// <summary>Gets what the stay costs.</summary>
    public Answer<Money> Cost { get; init; }

    /// <summary>Gets the help that is asked for.</summary>
    public Answer<Money> Aid { get; init; }

    /// <summary>Gets the other facts that the rules ask for.</summary>
    public FactSet Others { get; init; } = FactSet.Empty;

    internal static FactMap<HolidayRequest> Map { get; } = new FactMap<HolidayRequest>("", new())
        .With("household.familyQuotient", FactCodecs.Amount, r => r.FamilyQuotient, (r, value) => r with { FamilyQuotient = value })
        .With("household.situations", FactCodecs.Choices, r => r.Situations, (r, value) => r with { Situations = value })
        .With("stay.nights", FactCodecs.Count, r => r.Nights, (r, value) => r with { Nights = value })
        .With("stay.cost", FactCodecs.Amount, r => r.Cost, (r, value) => r with { Cost = value })
        .With("stay.aid", FactCodecs.Amount, r => r.Aid, (r, value) => r with { Aid = value });

    /// <summary>Gives the facts, as rules read them; what is said here stands above what <see cref="Others"/> says of the same fact.</summary>
    public FactSet ToFacts()
    {
        FactSet facts = Others.With(Map.Write(this));
        return RequestedAt is { } at ? facts.With(FactId.Parse("submittedAt", null), new FactValue.Moment(at)) : facts;
    }
}
