using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Selections;

/// <summary>A part of the envelope that is for some applications: capped, earmarked or exclusive, by theme, territory or kind of applicant.</summary>
public sealed record SubEnvelope
{
    private SubEnvelope(SubEnvelopeId id, SubEnvelopeKind kind, Audience audience) => (Id, Kind, Audience) = (id, kind, audience);

    /// <summary>Gets its identifier.</summary>
    public SubEnvelopeId Id { get; }

    /// <summary>Gets what it does with the money of those it is for.</summary>
    public SubEnvelopeKind Kind { get; }

    /// <summary>Gets whom it is for; inside another one, only those that the other is for as well.</summary>
    public Audience Audience { get; }

    /// <summary>Gets how much, or <see langword="null"/> for a cap in number alone; above zero.</summary>
    public Money? Amount { get; private init; }

    /// <summary>Gets how many applications it funds at most, or <see langword="null"/>; one or more.</summary>
    public int? Quota { get; private init; }

    /// <summary>Gets the sub-envelope that it is a part of, or <see langword="null"/> for a part of the envelope itself.</summary>
    public SubEnvelopeId? Within { get; private init; }

    /// <summary>Gets what people call it, or <see langword="null"/>.</summary>
    public LocalizedText? Title { get; private init; }

    /// <summary>Gets where it is written.</summary>
    public ValueList<Citation> Citations { get; private init; }

    /// <summary>Gets whether money is held back from all others for it.</summary>
    internal bool Holds => Kind != SubEnvelopeKind.Cap;

    /// <summary>Creates a sub-envelope from values known to be right.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException">An argument is missing, or <see cref="TryCreate"/> finds something wrong.</exception>
    public static SubEnvelope Create(
        SubEnvelopeId id, SubEnvelopeKind kind, Audience audience, Money? amount, int? quota = null, SubEnvelopeId? within = null)
    {
        TryCreate(id, kind, audience, amount, quota, within, out SubEnvelope? created, out ValueList<Problem> problems);
        return Problems.Require(created, problems);
    }

    /// <summary>Creates a sub-envelope, or tells everything that is wrong: no amount where one is due, an amount or a quota that is not above zero.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="kind">What it does.</param>
    /// <param name="audience">Whom it is for.</param>
    /// <param name="amount">How much; only a cap that has a quota does without.</param>
    /// <param name="quota">How many applications it funds at most, or <see langword="null"/>.</param>
    /// <param name="within">The sub-envelope that it is a part of, or <see langword="null"/>.</param>
    /// <param name="created">The sub-envelope, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at <c>/amount</c> and <c>/quota</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="audience"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no kind.</exception>
    public static bool TryCreate(
        SubEnvelopeId id,
        SubEnvelopeKind kind,
        Audience audience,
        Money? amount,
        int? quota,
        SubEnvelopeId? within,
        [NotNullWhen(true)] out SubEnvelope? created,
        out ValueList<Problem> problems)
    {
        Guard.Against.Default(id);
        Guard.Against.Undefined(kind);
        Guard.Against.Null(audience);
        problems =
        [
            .. AwardBounds.Positive(amount, "/amount"),
            .. CheckQuota(quota),
            .. amount is null && (kind != SubEnvelopeKind.Cap || quota is null)
                ? (ValueList<Problem>)[new Problem(ProblemCode.AmountNeeded, "", $"{id}", "amount")] : [],
        ];
        created = problems.Count == 0 ? new SubEnvelope(id, kind, audience) { Amount = amount, Quota = quota, Within = within } : null;
        return created is not null;
    }

    /// <summary>Gives the same sub-envelope under a title.</summary>
    public SubEnvelope Titled(LocalizedText? title) => this with { Title = title };

    /// <summary>Gives the same sub-envelope with what states it.</summary>
    public SubEnvelope Citing(ValueList<Citation> citations) => this with { Citations = citations };

    /// <summary>States the problem of a quota that is not above zero.</summary>
    internal static IEnumerable<Problem> CheckQuota(int? quota) => quota < 1
        ? [new Problem(ProblemCode.NumberOutOfRange, "/quota", quota.Value.ToString(CultureInfo.InvariantCulture), "≥ 1")]
        : [];
}
