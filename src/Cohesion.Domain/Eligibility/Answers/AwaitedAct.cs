using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>An opinion that somebody has yet to give.</summary>
public sealed record AwaitedAct
{
    internal AwaitedAct(RoleId by, FactId opinion, LocalizedText? question) => (By, Opinion, Question) = (by, opinion, question);

    /// <summary>Gets who must act.</summary>
    public RoleId By { get; }

    /// <summary>Gets the fact that will hold the opinion.</summary>
    public FactId Opinion { get; }

    /// <summary>Gets what is asked, or <see langword="null"/>.</summary>
    public LocalizedText? Question { get; }

    /// <summary>Gives what is asked in words, or the name of the fact.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) => Question?.ToText(language) ?? Opinion.ToString();
}
