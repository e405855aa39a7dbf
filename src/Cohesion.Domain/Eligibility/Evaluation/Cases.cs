using System.Diagnostics;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>Which values a parameter may still have in a situation: one when it is decided, several when cases are open.</summary>
internal sealed class Cases(Frame frame, Evaluator evaluator)
{
    private static readonly FactId SubmittedAt = FactId.Parse("submittedAt", null);

    /// <summary>Gives the values that are possible.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="at">The fact that gives the day, or <see langword="null"/> for the filing.</param>
    /// <param name="doubts">Receives what leaves it open.</param>
    /// <returns><see langword="null"/> when no value can be told at all.</returns>
    public IReadOnlyList<ParameterValue>? Values(RuleName name, FactId? at, List<Doubt> doubts)
    {
        Parameter parameter = frame.Rules.Parameter(name) ?? throw new UnreachableException("A linked rule set binds every name.");
        int known = doubts.Count;
        (ParameterRow Row, Truth InTime)[] times = [.. parameter.Rows.Select(row => (row, InTime(row, at ?? SubmittedAt, doubts)))];
        (ParameterRow Row, Truth Holds)[] rows = [.. times.Select(entry => (entry.Row, Holds(entry.Row, entry.InTime, doubts)))];
        bool isOpen = rows.Any(row => row.Holds == Truth.Unknown) && rows.All(row => row.Holds != Truth.True);
        if (isOpen && parameter.Otherwise is not ParameterDefault.Fallback)
        {
            // What is missing tells which row holds; that none does is only said once it is known.
            bool isSure = new OpenRows(frame.Rules, parameter.Rows).IsSure(parameter.Hit, [.. times.Select(entry => entry.InTime)]);
            return isSure ? [.. rows.Where(row => row.Holds == Truth.Unknown).Select(row => row.Row.Value)]
                : doubts.Count > known ? null
                : WithOtherwise(parameter, [], doubts);
        }

        ParameterRow[] certain = [.. rows.Where(row => row.Holds == Truth.True).Select(row => row.Row)];
        return parameter.Hit switch
        {
            HitPolicy.Unique when certain.Length > 1 => Undecidable(parameter, doubts),
            HitPolicy.Unique when certain.Length == 1 => [certain[0].Value],
            HitPolicy.Unique or HitPolicy.First => Upto(parameter, rows, doubts),
            HitPolicy.Lowest => Extreme(parameter, rows, 1, doubts),
            HitPolicy.Highest => Extreme(parameter, rows, -1, doubts),
            _ => throw new UnreachableException(),
        };
    }

    private Truth Holds(ParameterRow row, Truth inTime, List<Doubt> doubts) =>
        row.When is null || inTime == Truth.False ? inTime : Kleene.And(inTime, evaluator.Evaluate(row.When, doubts));

    private Truth InTime(ParameterRow row, FactId at, List<Doubt> doubts)
    {
        if (row.From is null && row.Until is null)
        {
            return Truth.True;
        }

        FactReading day = frame.Read(at);
        doubts.AddRange(day.Doubts);
        TimeRange window = TimeRange.OfWindow(
            row.From is { } from ? Limit.Of(from) : null, row.Until is { } until ? Limit.Of(until) : null, true, frame.Rules.Context.Zone);
        return day.Value is null ? Truth.Unknown : evaluator.IsDuring(day.Value, window);
    }

    /// <summary>The rows that may hold, up to the first that does.</summary>
    private static List<ParameterValue>? Upto(Parameter parameter, (ParameterRow Row, Truth Holds)[] rows, List<Doubt> doubts)
    {
        List<ParameterValue> possible = [];
        foreach ((ParameterRow row, Truth holds) in rows)
        {
            if (holds != Truth.False)
            {
                possible.Add(row.Value);
            }

            if (holds == Truth.True)
            {
                return possible;
            }
        }

        return WithOtherwise(parameter, possible, doubts);
    }

    /// <summary>The least value that holds for certain, and every one below it that may hold; the greatest likewise, with the sign turned.</summary>
    private static List<ParameterValue>? Extreme(Parameter parameter, (ParameterRow Row, Truth Holds)[] rows, int sign, List<Doubt> doubts)
    {
        ParameterValue[] certain = [.. rows.Where(row => row.Holds == Truth.True).Select(row => row.Row.Value)];
        List<ParameterValue> possible = [.. rows.Where(row => row.Holds == Truth.Unknown).Select(row => row.Row.Value)];
        if (certain.Length == 0)
        {
            return WithOtherwise(parameter, possible, doubts);
        }

        ParameterValue best = certain.Aggregate((a, b) => sign * Rank(a).CompareTo(Rank(b)) <= 0 ? a : b);
        return [best, .. possible.Where(value => sign * Rank(value).CompareTo(Rank(best)) < 0)];
    }

    private static List<ParameterValue>? WithOtherwise(Parameter parameter, List<ParameterValue> possible, List<Doubt> doubts)
    {
        switch (parameter.Otherwise)
        {
            case ParameterDefault.Fallback of:
                possible.Add(of.Value);
                return possible;
            case ParameterDefault.Unverifiable unverifiable:
                doubts.Add(new Doubt.Unverifiable($"@{parameter.Name}", unverifiable.Reason));
                return null;
            default:
                doubts.Add(new Doubt.Unverifiable($"@{parameter.Name}", LocalizedText.Of(
                    "aucune valeur du paramètre ne couvre ce cas", "no value of the parameter covers this case")));
                return null;
        }
    }

    private static List<ParameterValue>? Undecidable(Parameter parameter, List<Doubt> doubts)
    {
        doubts.Add(new Doubt.Unverifiable($"@{parameter.Name}", LocalizedText.Of(
            "plusieurs valeurs du paramètre valent pour ce cas", "several values of the parameter hold in this case")));
        return null;
    }

    /// <summary>Gives the number by which values of a parameter are ordered.</summary>
    public static Exact Rank(ParameterValue value) => value.Items[0] switch
    {
        Literal.Number number => Exact.Of(number.Value),
        Literal.Amount amount => Exact.Of(amount.Value.Minor),
        Literal.Proportion proportion => Exact.Of(proportion.Value),
        Literal.Time time => Exact.Of(Period.DaysBetween(new LocalDate(1, 1, 1), time.Value.Date.First)),
        _ => Exact.Of(0),
    };
}
