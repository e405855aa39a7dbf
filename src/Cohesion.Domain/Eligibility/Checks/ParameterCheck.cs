using System.Globalization;
using Cohesion.Domain.Applications;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>What is wrong with parameters: values of another kind, days in the wrong order, rows that contradict each other.</summary>
internal sealed class ParameterCheck(RuleIndex index)
{
    public IEnumerable<Problem> Run() => index.Rules.Parameters.SelectMany(Check);

    private IEnumerable<Problem> Check(Parameter parameter)
    {
        string path = $"/parameters/{parameter.Name}";
        if (parameter.Kind is FactKind.Records or FactKind.Opinion)
        {
            return [new Problem(ProblemCode.UnsupportedHere, $"{path}/kind", FormatWords.Of(parameter.Kind))];
        }

        CodeDomain? codes = index.CodesOf(parameter.Vocabulary);
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
        if (parameter.Vocabulary is { } name && !index.Rules.Facts.TryGetVocabulary(name, out _))
        {
            yield return new Problem(
                ProblemCode.UnknownVocabulary, $"{path}/of", name.ToString(), "", index.Suggest(name.ToString(), index.Rules.Facts.Vocabularies.Select(known => known.Name.ToString())));
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
            .Select((item, i) => LiteralForm.Check(item, parameter.Kind, codes, value.IsList ? $"{path}/{i}" : path, index))
            .OfType<Problem>();
    }

    private static IEnumerable<Problem> Days(ParameterRow row, string path) => row is { From: { } from, Until: { } until } && from.First > until.Last
        ? [new Problem(ProblemCode.EmptyRange, $"{path}/from", from.ToString(), until.ToString())]
        : [];

    /// <summary>Rows that certainly hold together: on a common day, in the same case or one of them in every case.</summary>
    private static IEnumerable<Problem> Overlaps(Parameter parameter, string path)
    {
        (ParameterRow Row, int Index)[] rows = [.. parameter.Rows.Select((row, i) => (row, i)).OrderBy(entry => FirstOf(entry.row))];
        IEnumerable<int> later = rows.Where(entry => entry.Row.When is not null).GroupBy(entry => entry.Row.When!).SelectMany(Meeting)
            .Concat(MeetingInEveryCase(rows));
        return later.Distinct().Order().Select(index => new Problem(ProblemCode.OverlappingRows, $"{path}/values/{index}", parameter.Name.ToString()));
    }

    /// <summary>Of rows in the order of their first days, those that begin before an earlier one has ended; the later of the two in the file is named.</summary>
    private static IEnumerable<int> Meeting(IEnumerable<(ParameterRow Row, int Index)> rows)
    {
        (ParameterRow Row, int Index)? longest = null;
        foreach ((ParameterRow row, int index) in rows)
        {
            if (longest is var (before, other) && FirstOf(row) <= LastOf(before))
            {
                yield return Math.Max(index, other);
            }

            longest = longest is var (kept, _) && LastOf(kept) >= LastOf(row) ? longest : (row, index);
        }
    }

    /// <summary>The same of pairs of which one row at least holds in every case.</summary>
    private static IEnumerable<int> MeetingInEveryCase((ParameterRow Row, int Index)[] rows)
    {
        (ParameterRow Row, int Index)? always = null, any = null;
        foreach ((ParameterRow row, int index) in rows)
        {
            if ((row.When is null ? any : always) is var (before, other) && FirstOf(row) <= LastOf(before))
            {
                yield return Math.Max(index, other);
            }

            any = any is var (kept, _) && LastOf(kept) >= LastOf(row) ? any : (row, index);
            always = row.When is not null || (always is var (held, _) && LastOf(held) >= LastOf(row)) ? always : (row, index);
        }
    }

    private static LocalDate FirstOf(ParameterRow row) => row.From?.First ?? LocalDate.MinIsoValue;

    private static LocalDate LastOf(ParameterRow row) => row.Until?.Last ?? LocalDate.MaxIsoValue;
}
