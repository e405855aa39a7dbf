using Ardalis.GuardClauses;
using Cohesion.Domain.Selections;

namespace Cohesion.Domain.Programmes;

/// <summary>What ranks two people who are equally dear to somebody. The lower identifier, compared character by character, always comes last, and leaves no tie.</summary>
public abstract record SponsorshipTieBreak
{
    private SponsorshipTieBreak()
    {
    }

    /// <summary>Says who comes first, as a part of a sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) => Words.ToText(language);

    /// <summary>Gives what somebody is compared by, in the eyes of another: the lower comes first.</summary>
    internal string KeyOf(SponsorshipCandidate one, SponsorshipCandidate inTheEyesOf) => Key(one, inTheEyesOf);

    // Closes the hierarchy.
    private protected abstract LocalizedText Words { get; }

    private protected abstract string Key(SponsorshipCandidate one, SponsorshipCandidate inTheEyesOf);

    /// <summary>Who waits longer comes first; who does not say since when comes last.</summary>
    public sealed record EarlierRegistration : SponsorshipTieBreak
    {
        private protected override LocalizedText Words => LocalizedText.Of("l’inscription la plus ancienne", "the earlier registration");

        private protected override string Key(SponsorshipCandidate one, SponsorshipCandidate inTheEyesOf) =>
            one.RegisteredOn is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : "~";
    }

    /// <summary>Who is known to live in the same quartier comes first.</summary>
    public sealed record SameQuartier : SponsorshipTieBreak
    {
        private protected override LocalizedText Words => LocalizedText.Of("le même quartier", "the same quartier");

        private protected override string Key(SponsorshipCandidate one, SponsorshipCandidate inTheEyesOf) =>
            one.Quartier is { } quartier && quartier == inTheEyesOf.Quartier ? "0" : "1";
    }

    /// <summary>The lower ticket of a draw comes first: see <see cref="DrawSeed"/>. The draw is one for all.</summary>
    public sealed record Draw : SponsorshipTieBreak
    {
        /// <summary>Draws by a seed.</summary>
        /// <exception cref="ArgumentException"><paramref name="seed"/> is the default value.</exception>
        public Draw(DrawSeed seed) => Seed = Guard.Against.Default(seed);

        /// <summary>Gets the seed, fixed and published before the draw.</summary>
        public DrawSeed Seed { get; }

        private protected override LocalizedText Words => LocalizedText.Of("le tirage au sort", "the draw");

        private protected override string Key(SponsorshipCandidate one, SponsorshipCandidate inTheEyesOf) => $"{Seed.TicketOf($"{one.Id}")}";
    }
}
