using Cohesion.Domain.Time;

namespace Cohesion.Domain.Applications;

/// <summary>A grant that the applicant was given before, or an application that it made before.</summary>
public sealed record EarlierRequest
{
    /// <summary>Gets the authority that was asked.</summary>
    public Answer<string> Authority { get; init; }

    /// <summary>Gets the programme; none outside a programme.</summary>
    public Answer<string> Programme { get; init; }

    /// <summary>Gets the call; none outside a call.</summary>
    public Answer<string> CallReference { get; init; }

    /// <summary>Gets the calendar year for which the money was asked.</summary>
    public Answer<long> Year { get; init; }

    /// <summary>Gets the amount granted, or asked for while nothing is decided.</summary>
    public Answer<Money> Amount { get; init; }

    /// <summary>Gets whether it was for the same action as the present application.</summary>
    public Answer<bool> SameAction { get; init; }

    /// <summary>Gets what became of it, of the vocabulary <see cref="Vocabularies.Outcome"/>.</summary>
    public Answer<Code> Outcome { get; init; }

    /// <summary>Gets the day on which the report was handed in; none if it was not.</summary>
    public Answer<PartialDate> ReportedOn { get; init; }

    internal static FactMap<EarlierRequest> MapOf(string list) => new FactMap<EarlierRequest>(list, new())
        .With("authority", FactCodecs.Text, e => e.Authority, (e, value) => e with { Authority = value })
        .With("programme", FactCodecs.Text, e => e.Programme, (e, value) => e with { Programme = value })
        .With("call", FactCodecs.Text, e => e.CallReference, (e, value) => e with { CallReference = value })
        .With("year", FactCodecs.Count, e => e.Year, (e, value) => e with { Year = value })
        .With("amount", FactCodecs.Amount, e => e.Amount, (e, value) => e with { Amount = value })
        .With("sameAction", FactCodecs.Flag, e => e.SameAction, (e, value) => e with { SameAction = value })
        .With("outcome", FactCodecs.Choice, e => e.Outcome, (e, value) => e with { Outcome = value })
        .With("reportedOn", FactCodecs.Date, e => e.ReportedOn, (e, value) => e with { ReportedOn = value });
}
