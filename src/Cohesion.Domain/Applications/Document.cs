using Cohesion.Domain.Time;

namespace Cohesion.Domain.Applications;

/// <summary>A document of the file.</summary>
public sealed record Document
{
    /// <summary>Gets what it is, of the vocabulary <see cref="Vocabularies.Document"/>.</summary>
    public Answer<Code> Kind { get; init; }

    /// <summary>Gets the day that it bears; none if it bears none.</summary>
    public Answer<PartialDate> Date { get; init; }

    /// <summary>Gets how many originals were handed in.</summary>
    public Answer<long> Originals { get; init; }

    /// <summary>Gets the day on which it was received.</summary>
    public Answer<PartialDate> ReceivedOn { get; init; }

    internal static FactMap<Document> Map { get; } = new FactMap<Document>("documents", new())
        .With("kind", FactCodecs.Choice, d => d.Kind, (d, value) => d with { Kind = value })
        .With("date", FactCodecs.Date, d => d.Date, (d, value) => d with { Date = value })
        .With("originals", FactCodecs.Count, d => d.Originals, (d, value) => d with { Originals = value })
        .With("receivedOn", FactCodecs.Date, d => d.ReceivedOn, (d, value) => d with { ReceivedOn = value });
}
