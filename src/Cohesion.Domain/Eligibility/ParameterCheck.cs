using Cohesion.Domain.Applications;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>What is wrong with parameters: values of another kind, days in the wrong order, rows that contradict each other.</summary>
internal sealed class ParameterCheck(RuleSet rules)
{
    public IEnumerable<Problem> Run() => rules.Parameters.SelectMany(Check);

    private IEnumerable<Problem> Check(Parameter parameter)
    {
        string path = $"/parameters/{parameter.Name}";
        if (parameter.Kind is FactKind.Records or FactKind.Opinion)
        {
            return [new Problem(ProblemCode.UnsupportedHere, $"{path}/kind", FormatWords.Of(parameter.Kind))];
        }

        CodeDomain? codes = CodeDomain.Of(parameter.Vocabulary, rules.Facts);
        return
        [
            .. Definition(parameter, path),
            .. parameter.Rows.SelectMany((row, i) => Values(parameter, row.Value, codes, $"{path}/values/{i}/value").Concat(Days(row, $"{path}/values/{i}"))),
            .. parameter.Otherwise is ParameterDefault.Fallback otherwise ? Values(parameter, otherwise.Value, codes, $"{path}/otherwise") : [],
            .. parameter.Hit == HitPolicy.Unique ? Overlaps(parameter, path) : [],
        ];
    }

    private IEnumerable<Problem> Definition(Parameter parameter, string path)
    {
        if (parameter.Vocabulary is { } name && !rules.Facts.TryGetVocabulary(name, out _))
        {
            yield return new Problem(
                ProblemCode.UnknownVocabulary, $"{path}/of", name.ToString(), "", Nearest.Of(name.ToString(), rules.Facts.Vocabularies.Select(known => known.Name.ToString())));
        }

        bool needsOrder = parameter.Hit is HitPolicy.Lowest or HitPolicy.Highest;
        if (needsOrder && parameter.Kind is not (FactKind.Count or FactKind.Money or FactKind.Ratio or FactKind.Date or FactKind.Instant))
        {
            yield return new Problem(
                ProblemCode.KindMismatch, $"{path}/hit", FormatWords.Of(parameter.Hit), FormatWords.Of(FactKind.Count, FactKind.Money, FactKind.Ratio, FactKind.Date, FactKind.Instant));
        }
    }

    private IEnumerable<Problem> Values(Parameter parameter, ParameterValue value, CodeDomain? codes, string path)
    {
        bool isSet = parameter.Kind is FactKind.ChoiceSet or FactKind.TerritorySet;
        if (value.Items.Count > 0 && (value.IsList ? !isSet && parameter.Kind != FactKind.Period : isSet))
        {
            return [new Problem(ProblemCode.KindMismatch, path, FormatWords.Of(value.Items[0]), FormatWords.Of(parameter.Kind))];
        }

        return value.Items
            .Select((item, i) => LiteralForm.Check(item, parameter.Kind, codes, value.IsList ? $"{path}/{i}" : path, rules.Context.Currency))
            .OfType<Problem>();
    }

    private static IEnumerable<Problem> Days(ParameterRow row, string path) => row is { From: { } from, Until: { } until } && from.First > until.Last
        ? [new Problem(ProblemCode.EmptyRange, $"{path}/from", from.ToString(), until.ToString())]
        : [];

    /// <summary>Rows that certainly hold together: on a common day, in the same case or one of them in every case.</summary>
    private static IEnumerable<Problem> Overlaps(Parameter parameter, string path) =>
        from later in Enumerable.Range(0, parameter.Rows.Count)
        where parameter.Rows.Take(later).Any(earlier => MeetInTime(earlier, parameter.Rows[later]) && MeetInCase(earlier, parameter.Rows[later]))
        select new Problem(ProblemCode.OverlappingRows, $"{path}/values/{later}", parameter.Name.ToString());

    private static bool MeetInTime(ParameterRow one, ParameterRow other) =>
        FirstOf(one) <= LastOf(other) && FirstOf(other) <= LastOf(one);

    private static bool MeetInCase(ParameterRow one, ParameterRow other) => one.When is null || other.When is null || one.When == other.When;

    private static LocalDate FirstOf(ParameterRow row) => row.From?.First ?? LocalDate.MinIsoValue;

    private static LocalDate LastOf(ParameterRow row) => row.Until?.Last ?? LocalDate.MaxIsoValue;
}
