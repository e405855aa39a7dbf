using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <summary>The built-in facts that follow from others by more than a sum over records.</summary>
internal static class ComputedFacts
{
    /// <summary>The wave that an application is filed for: <c>filing.wave</c>.</summary>
    public static readonly FactId FilingWave = FactId.Parse("filing.wave", null);

    private static readonly FactId Period = FactId.Parse("project.period", null);
    private static readonly FactId Places = FactId.Parse("project.places", null);
    private static readonly FactId RequestTotal = FactId.Parse("request.total", null);
    private static readonly FactId Amount = FactId.Parse("request.amount", null);
    private static readonly FactId SubmittedAt = FactId.Parse("submittedAt", null);

    /// <summary>Tells whether a fact is one of these.</summary>
    public static bool Has(FactId id) => id.ToString() is
        "project.period.start" or "project.period.end" or "project.communes" or "request.total" or "filing.wave" or "filing.complete";

    /// <summary>Computes a fact, or says that it is none of these.</summary>
    public static FactReading? Read(Frame frame, FactId id) => id.ToString() switch
    {
        "project.period.start" => From(frame, Period, value => value is FactValue.Span span ? new FactValue.Day(span.Value.Start) : null),
        "project.period.end" => From(frame, Period, value => value is FactValue.Span span ? new FactValue.Day(span.Value.End) : null),
        "project.communes" => From(frame, Places, Communes),
        "request.total" => Total(frame),
        "filing.wave" => Wave(frame),
        "filing.complete" => Completeness.Read(frame),
        _ => null,
    };

    /// <summary>Gives the fact that one of these follows from, or <see langword="null"/>.</summary>
    public static FactId? SourceOf(FactId id) => id.ToString() switch
    {
        "project.period.start" or "project.period.end" => Period,
        "project.communes" => Places,
        "request.total" => Amount,
        "filing.wave" => SubmittedAt,
        _ => null,
    };

    /// <summary>Finds the wave that an application was filed for: the first one that is not over.</summary>
    public static FactReading Wave(Frame frame)
    {
        CalendarPhase? phase = frame.Rules.Context.Calendar?.Phases.FirstOrDefault(candidate => candidate.HasWaves);
        if (phase is null)
        {
            return FactReading.None;
        }

        FactReading filing = frame.Read(SubmittedAt);
        if (filing.Value is null or FactValue.None)
        {
            return filing;
        }

        Evaluator evaluator = new(frame);
        List<Doubt> doubts = [];
        foreach ((string id, TimeRange window) in new Windows(frame).Waves(phase, doubts))
        {
            switch (evaluator.IsDuring(filing.Value, window))
            {
                case Truth.True:
                    return FactReading.Of(new FactValue.Choice(Code.Parse(id, null)));
                case Truth.Unknown:
                    return FactReading.Open(new Doubt.Missing(SubmittedAt));
                default:
                    break;
            }
        }

        return doubts.Count > 0 ? FactReading.Open([.. doubts]) : FactReading.None;
    }

    private static FactReading From(Frame frame, FactId source, Func<FactValue, FactValue?> compute)
    {
        FactReading reading = frame.Read(source);
        return reading.Value is null or FactValue.None ? reading
            : compute(reading.Value) is { } value ? FactReading.Of(value, reading.IsWhole)
            : FactReading.None;
    }

    // A place that is coarser than a commune says nothing of communes; a quartier lies in each of its own.
    private static FactValue.Places? Communes(FactValue value) => value is not FactValue.Places places ? null : new FactValue.Places(
        [.. places.Values.Select(place => place.Commune).OfType<CommuneCode>().Select(commune => TerritoryCode.Of(commune))]);

    private static FactReading Total(Frame frame)
    {
        if (frame.Situation.Facts.TryGet(Amount, out FactValue? value) && value is FactValue.AmountByScope amounts)
        {
            return Sums.Of(amounts.Values.Values, frame.Rules.Context.Currency, RequestTotal);
        }

        return frame.Read(Amount);
    }
}
