using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Applications;

/// <summary>The codec of each kind of fact.</summary>
internal static class FactCodecs
{
    public static FactCodec<bool> Flag { get; } = Of<bool, FactValue.Flag>(value => value.Value, value => new(value));

    public static FactCodec<long> Count { get; } = Of<long, FactValue.Count>(value => value.Value, value => new(value));

    public static FactCodec<Money> Amount { get; } = Of<Money, FactValue.Amount>(value => value.Value, value => new(value));

    public static FactCodec<Ratio> Proportion { get; } = Of<Ratio, FactValue.Proportion>(value => value.Value, value => new(value));

    public static FactCodec<PartialDate> Date { get; } = Of<PartialDate, FactValue.Day>(value => value.Value, value => new(value));

    public static FactCodec<Instant> Moment { get; } = Of<Instant, FactValue.Moment>(value => value.Value, value => new(value));

    public static FactCodec<PartialPeriod> Span { get; } = Of<PartialPeriod, FactValue.Span>(value => value.Value, value => new(value));

    public static FactCodec<Code> Choice { get; } = Of<Code, FactValue.Choice>(value => value.Value, value => new(value));

    public static FactCodec<ValueSet<Code>> Choices { get; } = Of<ValueSet<Code>, FactValue.Choices>(value => value.Values, value => new(value));

    public static FactCodec<TerritoryCode> Place { get; } = Of<TerritoryCode, FactValue.Place>(value => value.Value, value => new(value));

    public static FactCodec<ValueSet<TerritoryCode>> Places { get; } =
        Of<ValueSet<TerritoryCode>, FactValue.Places>(value => value.Values, value => new(value));

    public static FactCodec<string> Text { get; } = Of<string, FactValue.Text>(value => value.Value, value => new(value));

    public static FactCodec<ValueList<FactSet>> Rows { get; } = Of<ValueList<FactSet>, FactValue.Records>(value => value.Values, value => new(value));

    public static FactCodec<ValueList<Opinion>> Opinions { get; } = Of<ValueList<Opinion>, FactValue.Judged>(value => value.Given, value => new(value));

    public static FactCodec<Siret> Siret { get; } = new(TryReadSiret, siret => new FactValue.Text(Guard.Against.Default(siret).ToString()));

    /// <summary>Makes the codec of a list of records. A list with a field that no property holds is not read, so that nothing is lost.</summary>
    public static FactCodec<ValueList<T>> Records<T>(FactMap<T> map)
        where T : class => new(
            (FactValue value, out ValueList<T> read) =>
            {
                bool fits = value is FactValue.Records records && records.Values.All(record => record.Values.Keys.All(map.Holds));
                read = fits ? [.. ((FactValue.Records)value).Values.Select(map.Read)] : default;
                return fits;
            },
            list => new FactValue.Records([.. list.Select(map.Write)]));

    private static FactCodec<T> Of<T, TValue>(Func<TValue, T> read, Func<T, TValue> write)
        where T : notnull
        where TValue : FactValue => new(
            (FactValue value, [MaybeNullWhen(false)] out T result) =>
            {
                TValue? fitting = value as TValue;
                result = fitting is null ? default : read(fitting);
                return fitting is not null;
            },
            write);

    private static bool TryReadSiret(FactValue value, out Siret siret)
    {
        siret = default;
        return value is FactValue.Text text && Territories.Siret.TryParse(text.Value, null, out siret);
    }
}
