namespace Cohesion.Domain.Applications;

/// <summary>How the file is handed in.</summary>
public sealed record Filing
{
    /// <summary>Gets the channel, of the vocabulary <see cref="Vocabularies.Channel"/>.</summary>
    public Answer<Code> Channel { get; init; }

    /// <summary>Gets to whom it is addressed: a desk, an electronic address.</summary>
    public Answer<string> Addressee { get; init; }

    /// <summary>Gets the one of which nothing is known: most applications leave some part out, and share it.</summary>
    internal static Filing Unknown { get; } = new();

    internal static FactMap<Filing> Map { get; } = new FactMap<Filing>("filing", Unknown)
        .With("channel", FactCodecs.Choice, f => f.Channel, (f, value) => f with { Channel = value })
        .With("addressee", FactCodecs.Text, f => f.Addressee, (f, value) => f with { Addressee = value });
}
