using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Selections;

/// <summary>What ranks two applications of the same total.</summary>
public abstract record TieBreak
{
    private TieBreak()
    {
    }

    /// <summary>Says what comes first, as a part of a sentence.</summary>
    /// <param name="grid">The grid that gives a criterion its title.</param>
    /// <param name="language">In which it is said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="grid"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(ScoreGrid grid, Language language) => Say(Guard.Against.Null(grid)).ToText(language);

    /// <summary>Makes the number that a contender is sorted by. Only a draw asks for its seed.</summary>
    internal abstract SortNumber NumberOf(in Contender one, DrawSeed seed);

    /// <summary>Orders two entries; below zero, the first comes first. Only a draw asks for its seed.</summary>
    internal abstract int Compare(Entry left, Entry right, DrawSeed seed);

    /// <summary>Gets what a file calls it; of a criterion, the criterion.</summary>
    internal abstract string Name { get; }

    // Closes the hierarchy.
    private protected abstract LocalizedText Say(ScoreGrid grid);

    /// <summary>The higher score of a criterion comes first.</summary>
    public sealed record HigherScore : TieBreak
    {
        /// <summary>Breaks ties by a criterion.</summary>
        /// <exception cref="ArgumentException"><paramref name="criterion"/> is the default value.</exception>
        public HigherScore(CriterionId criterion) => Criterion = Guard.Against.Default(criterion);

        /// <summary>Gets which score is compared.</summary>
        public CriterionId Criterion { get; }

        internal override string Name => $"{Criterion}";

        internal override SortNumber NumberOf(in Contender one, DrawSeed seed) => SortNumber.Of(ScoreOf(one.Entry)).Reversed();

        internal override int Compare(Entry left, Entry right, DrawSeed seed) => ScoreOf(right).CompareTo(ScoreOf(left));

        private protected override LocalizedText Say(ScoreGrid grid)
        {
            LocalizedText title = grid.TryGetCriterion(Criterion, out Criterion? criterion) ? criterion.Title : LocalizedText.Of($"{Criterion}", $"{Criterion}");
            return LocalizedText.Of(
                $"la meilleure note pour «\u00A0{title.ToText(Language.French)}\u00A0»", $"the higher score for “{title.ToText(Language.English)}”");
        }

        private Points ScoreOf(Entry entry) => entry.Card.Scores.TryGetValue(Criterion, out Points score) ? score : default;
    }

    /// <summary>The lower request comes first.</summary>
    public sealed record LowerRequest : TieBreak
    {
        internal const string Word = "lowerRequest";

        internal override string Name => Word;

        internal override SortNumber NumberOf(in Contender one, DrawSeed seed) => SortNumber.Of(one.Request);

        internal override int Compare(Entry left, Entry right, DrawSeed seed) => left.Request.CompareTo(right.Request);

        private protected override LocalizedText Say(ScoreGrid grid) => LocalizedText.Of("la demande la moins élevée", "the lower request");
    }

    /// <summary>The earlier submission comes first, to the instant.</summary>
    public sealed record EarlierSubmission : TieBreak
    {
        internal const string Word = "earlierSubmission";

        internal override string Name => Word;

        internal override SortNumber NumberOf(in Contender one, DrawSeed seed) => SortNumber.Of(one.Entry.SubmittedAt);

        internal override int Compare(Entry left, Entry right, DrawSeed seed) => Nullable.Compare(left.SubmittedAt, right.SubmittedAt);

        private protected override LocalizedText Say(ScoreGrid grid) => LocalizedText.Of("le dépôt le plus ancien", "the earlier submission");
    }

    /// <summary>The lower ticket of a draw comes first: see <see cref="DrawSeed"/>.</summary>
    public sealed record Draw : TieBreak
    {
        internal const string Word = "draw";

        internal override string Name => Word;

        internal override SortNumber NumberOf(in Contender one, DrawSeed seed) => SortNumber.Of(TicketOf(one.Entry, seed));

        internal override int Compare(Entry left, Entry right, DrawSeed seed) =>
            TicketOf(left, seed).CompareTo(TicketOf(right, seed));

        private protected override LocalizedText Say(ScoreGrid grid) => LocalizedText.Of("le tirage au sort", "the draw");

        private static ContentHash TicketOf(Entry entry, DrawSeed seed) => seed.TicketOf(entry.Application.ToString());
    }

    /// <summary>The lower identifier comes first, compared character by character (ordinally). It leaves no tie, so that it stands last, and always.</summary>
    public sealed record LowerId : TieBreak
    {
        internal const string Word = "applicationId";

        internal override string Name => Word;

        internal override SortNumber NumberOf(in Contender one, DrawSeed seed) => SortNumber.Of(one.Entry.Application.ToString());

        internal override int Compare(Entry left, Entry right, DrawSeed seed) => left.Application.CompareTo(right.Application);

        private protected override LocalizedText Say(ScoreGrid grid) => LocalizedText.Of("l’identifiant du dossier", "the application’s identifier");
    }
}
