using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Testing;

/// <summary>Makes facts fewer and their values plainer.</summary>
internal static class ShrinkFacts
{
    private static readonly PartialDate AnyDay = PartialDate.OfYear(2021);

    /// <summary>Gives the set without half of its facts, without each of them, then with each of them plainer.</summary>
    public static IEnumerable<FactSet> Of(FactSet facts) => Shrink
        .Lists<KeyValuePair<FactId, FactValue>>([.. facts.Values], static fact => Of(fact.Value).Select(value => KeyValuePair.Create(fact.Key, value)))
        .Select(static left => FactSet.Of([.. left.Select(fact => (fact.Key, fact.Value))]));

    /// <summary>Gives the situation without its world, then with fewer and plainer facts.</summary>
    public static IEnumerable<Situation> Of(Situation situation) =>
    [
        .. situation.World is null ? [] : new[] { new Situation(situation.Facts) },
        .. Of(situation.Facts).Select(facts => new Situation(facts, situation.World)),
        .. situation.World is not { } world ? [] : Of(world.Facts).Select(facts => new Situation(situation.Facts, new World(world.AsOf, facts))),
    ];

    /// <summary>Gives values of the same kind that say less or are nearer to zero.</summary>
    public static IEnumerable<FactValue> Of(FactValue value) => value switch
    {
        FactValue.Unverifiable => [new FactValue.Unverifiable("?")],
        FactValue.Flag { Value: false } => [new FactValue.Flag(true)],
        FactValue.Count count => Shrink.Numbers(count.Value).Select(number => new FactValue.Count(number)),
        FactValue.Amount amount => Amounts(amount.Value).Select(smaller => new FactValue.Amount(smaller)),
        FactValue.AmountByScope amounts => Shrink.Lists<KeyValuePair<ScopeId, Money>>([.. amounts.Values], static entry => Amounts(entry.Value).Select(money => KeyValuePair.Create(entry.Key, money)))
            .Select(left => new FactValue.AmountByScope([.. left])),
        FactValue.Proportion ratio => Ratios(ratio.Value).Select(smaller => new FactValue.Proportion(smaller)),
        FactValue.Day => [new FactValue.Day(AnyDay)],
        FactValue.Moment => [new FactValue.Moment(NodaTime.Instant.FromUtc(2021, 1, 1, 0, 0))],
        FactValue.Span => [new FactValue.Span(PartialPeriod.In(AnyDay))],
        FactValue.Choices choices => Shrink.Lists<Code>([.. choices.Values]).Select(left => new FactValue.Choices([.. left])),
        FactValue.Places places => Shrink.Lists<TerritoryCode>([.. places.Values]).Select(left => new FactValue.Places([.. left])),
        FactValue.Text { Value.Length: > 1 } text => Shrink.Texts(text.Value).Where(shorter => !string.IsNullOrWhiteSpace(shorter)).Select(shorter => new FactValue.Text(shorter)),
        FactValue.Records records => Shrink.Lists(records.Values, Of).Select(left => new FactValue.Records(left)),
        FactValue.Judged judged => Shrink.Lists(judged.Given, Of).Where(left => left.Count > 0).Select(left => new FactValue.Judged(left)),
        FactValue.JudgedByElement judged => Shrink.Lists<KeyValuePair<Code, ValueList<Opinion>>>([.. judged.Given]).Select(left => new FactValue.JudgedByElement([.. left])),
        _ => [],
    };

    public static IEnumerable<Money> Amounts(Money amount) => Shrink.Numbers(amount.Minor).SelectMany(minor => new[] { Currency.Euro, amount.Currency }.Select(currency => Money.OfMinor(minor, currency)));

    public static IEnumerable<Ratio> Ratios(Ratio ratio) =>
    [
        .. Shrink.Numbers(ratio.Numerator).Where(number => number > long.MinValue).Select(number => Ratio.Of(number, ratio.Denominator)),
        .. Shrink.Numbers(ratio.Denominator).Where(number => number > 0).Select(number => Ratio.Of(ratio.Numerator, number)),
    ];

    public static IEnumerable<Opinion> Of(Opinion opinion) => [new(opinion.Kind), new(OpinionKind.Favourable, opinion.On, opinion.By, opinion.Reasons)];
}
