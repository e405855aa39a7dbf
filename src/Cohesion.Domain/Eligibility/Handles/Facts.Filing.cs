namespace Cohesion.Domain.Eligibility;

/// <content>The file itself, and what is said of it.</content>
public static partial class Facts
{
    /// <summary>Gets when the file was submitted: <c>submittedAt</c>.</summary>
    public static InstantFact SubmittedAt { get; } = new(Id("submittedAt"));

    /// <summary>Gets through which channel the file is handed in: <c>filing.channel</c>.</summary>
    public static ChoiceFact Channel { get; } = new(Id("filing.channel"));

    /// <summary>Gets whether the file is complete, which follows from the rules: <c>filing.complete</c>.</summary>
    public static FlagFact Complete { get; } = new(Id("filing.complete"));

    /// <summary>Gets the wave for which the file is submitted, which follows from the calendar: <c>filing.wave</c>.</summary>
    public static ChoiceFact Wave { get; } = new(Id("filing.wave"));

    /// <summary>Gets to whom the file is addressed: <c>filing.addressee</c>.</summary>
    public static TextFact Addressee { get; } = new(Id("filing.addressee"));

    /// <summary>Gets the documents of the file: <c>documents</c>.</summary>
    public static RecordsFact Documents { get; } = new(Id("documents"));

    /// <summary>Gets what a document is: <c>documents.kind</c>.</summary>
    public static ChoiceFact DocumentKind { get; } = new(Id("documents.kind"));

    /// <summary>Gets the date that a document bears: <c>documents.date</c>.</summary>
    public static DateFact DocumentDate { get; } = new(Id("documents.date"));

    /// <summary>Gets how many originals of a document were handed in: <c>documents.originals</c>.</summary>
    public static CountFact DocumentOriginals { get; } = new(Id("documents.originals"));

    /// <summary>Gets when a document was received: <c>documents.receivedOn</c>.</summary>
    public static DateFact DocumentReceivedOn { get; } = new(Id("documents.receivedOn"));

    /// <summary>Gets which documents the file holds: <c>documents.kinds</c>.</summary>
    public static ChoiceSetFact DocumentKinds { get; } = new(Id("documents.kinds"));
}
