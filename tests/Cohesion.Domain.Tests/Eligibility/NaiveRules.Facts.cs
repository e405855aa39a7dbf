using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Tests.Eligibility;

/// <content>What is known of facts.</content>
internal sealed partial class NaiveRules
{
    private bool IsSubmitted => situation.Facts.TryGet(SubmittedAt, out FactValue? at) && at is FactValue.Moment or FactValue.Day;

    private Reading Read(FactId id)
    {
        rules.Facts.TryGet(id, out FactDefinition? definition);
        if (definition?.AppliesWhen is { } applies && Holds(applies) == false)
        {
            return Reading.None;
        }

        if (situation.Facts.TryGet(id, out FactValue? stated))
        {
            return Given(stated, IsSubmitted);
        }

        return situation.World is { } world && world.Facts.TryGet(id, out FactValue? known) ? Given(known, true) : id.ToString() switch
        {
            "project.period.start" => Follow("project.period", value => new FactValue.Day(((FactValue.Span)value).Value.Start)),
            "project.period.end" => Follow("project.period", value => new FactValue.Day(((FactValue.Span)value).Value.End)),
            "project.communes" => Follow("project.places", value => new FactValue.Places(
                [.. ((FactValue.Places)value).Values.Select(place => place.Commune).OfType<CommuneCode>().Select(commune => TerritoryCode.Of(commune))])),
            _ => definition?.Derivation is { } derivation ? Derive(derivation, definition) : Reading.Open,
        };
    }

    private static Reading Given(FactValue value, bool isWhole) => value is FactValue.Unverifiable ? Reading.Open : new Reading(value, isWhole);

    private Reading Follow(string source, Func<FactValue, FactValue> compute) => Read(Sample.Id(source)) is var reading && reading.Value is null or FactValue.None
        ? reading
        : new Reading(compute(reading.Value), reading.IsWhole);

    private Reading Derive(Derivation derivation, FactDefinition fact)
    {
        FactId list = rules.Facts.ListOf(derivation.Over)?.Id ?? derivation.Over;
        if (Read(list) is not { Value: FactValue.Records records } reading)
        {
            return Read(list).Value is FactValue.None ? new Reading(Zero(fact), true) : Reading.Open;
        }

        bool?[] counts = [.. records.Values.Select(record => derivation.Where is null ? true : Inside(record).Holds(derivation.Where))];
        long certain = counts.Count(truth => truth == true), possible = counts.Count(truth => truth != false);
        if (derivation.Aggregate == Aggregate.Count)
        {
            return certain == possible && reading.IsWhole ? new Reading(new FactValue.Count(certain), true)
                : new Reading(null, reading.IsWhole) { Least = certain, Most = reading.IsWhole ? possible : null };
        }

        FactValue?[] amounts = [.. records.Values.Where((_, i) => counts[i] == true).Select(record => Inside(record).Read(derivation.Over).Value)];
        return counts.Contains(null) || amounts.Contains(null) || !reading.IsWhole ? Reading.Open
            : new Reading(new FactValue.Amount(Money.OfMinor(amounts.OfType<FactValue.Amount>().Sum(amount => amount.Value.Minor), Currency.Euro)), true);
    }

    /// <summary>A record is read as a small situation of its own.</summary>
    private NaiveRules Inside(FactSet record) => new(rules, new Situation(record), scope);

    private static FactValue Zero(FactDefinition fact) => fact.Kind == FactKind.Money ? Given_Zero : new FactValue.Count(0);

    private static FactValue Given_Zero => new FactValue.Amount(Money.Euros(0));

    /// <summary>What is known of a fact: a value, none, or nothing, and of a count at least its bounds.</summary>
    private sealed record Reading(FactValue? Value, bool IsWhole)
    {
        public static Reading Open { get; } = new(null, true);

        public static Reading None { get; } = new(new FactValue.None(), true);

        public long? Least { get; init; }

        public long? Most { get; init; }
    }
}
