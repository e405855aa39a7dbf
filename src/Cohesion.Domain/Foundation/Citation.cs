using Ardalis.GuardClauses;

namespace Cohesion.Domain;

/// <summary>Where a rule or a figure comes from, as a letter to an applicant would cite it: <c>art. 3</c>, and its address if it has one.</summary>
public sealed record Citation
{
    /// <summary>Cites a source.</summary>
    /// <param name="text">What is cited; not blank.</param>
    /// <param name="url">Where it can be read; absolute, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank, or <paramref name="url"/> is relative.</exception>
    public Citation(string text, Uri? url = null)
    {
        Text = Guard.Against.NullOrWhiteSpace(text);
        Url = url is null or { IsAbsoluteUri: true } ? url : throw new ArgumentException("An absolute address is required.", nameof(url));
    }

    /// <summary>Gets what is cited.</summary>
    public string Text { get; }

    /// <summary>Gets the address where it can be read, or <see langword="null"/>.</summary>
    public Uri? Url { get; }

    /// <summary>Gives the text, without the address.</summary>
    public override string ToString() => Text;
}
