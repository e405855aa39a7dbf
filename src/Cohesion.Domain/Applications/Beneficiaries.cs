namespace Cohesion.Domain.Applications;

/// <summary>The people whom a project is for, each counted once.</summary>
public sealed record Beneficiaries
{
    /// <summary>Gets how many people.</summary>
    public Answer<long> Total { get; init; }

    /// <summary>Gets how many of them live in a quartier prioritaire.</summary>
    public Answer<long> Quartier { get; init; }

    /// <summary>Gets the least age in whole years, included; none without a lower limit.</summary>
    public Answer<long> AgeMin { get; init; }

    /// <summary>Gets the greatest age in whole years, included; none without an upper limit.</summary>
    public Answer<long> AgeMax { get; init; }

    /// <summary>Gets how many are of which age.</summary>
    public Answer<ValueList<AgeBand>> ByAge { get; init; }

    /// <summary>Gets how many are women or girls.</summary>
    public Answer<long> Women { get; init; }

    /// <summary>Gets how many are referred by a social service, a school or another body.</summary>
    public Answer<long> Referred { get; init; }

    /// <summary>Gets the one of which nothing is known: most applications leave some part out, and share it.</summary>
    internal static Beneficiaries Unknown { get; } = new();

    internal static FactMap<Beneficiaries> Map { get; } = new FactMap<Beneficiaries>("project.beneficiaries", Unknown)
        .With("total", FactCodecs.Count, b => b.Total, (b, value) => b with { Total = value })
        .With("quartier", FactCodecs.Count, b => b.Quartier, (b, value) => b with { Quartier = value })
        .With("ageMin", FactCodecs.Count, b => b.AgeMin, (b, value) => b with { AgeMin = value })
        .With("ageMax", FactCodecs.Count, b => b.AgeMax, (b, value) => b with { AgeMax = value })
        .With("byAge", FactCodecs.Records(AgeBand.Map), b => b.ByAge, (b, value) => b with { ByAge = value })
        .With("women", FactCodecs.Count, b => b.Women, (b, value) => b with { Women = value })
        .With("referred", FactCodecs.Count, b => b.Referred, (b, value) => b with { Referred = value });
}
