using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Selections;

/// <summary>One thing that applications are scored on: its scale, and how much it weighs in the total.</summary>
public sealed record Criterion
{
    /// <summary>The farthest from zero that a scale reaches, either way; included.</summary>
    public const long FarthestScore = 1_000_000;

    /// <summary>The heaviest weight; included.</summary>
    public const long HeaviestWeight = 1_000_000;

    // Scores stand in an object by criterion, where these two members mean something else in any file.
    private static readonly string[] TakenIds = ["cite", "note"];

    private Criterion(CriterionId id, LocalizedText title, long lowest, long highest, long weight, ValueList<Citation> citations) =>
        (Id, Title, Lowest, Highest, Weight, Citations) = (id, title, lowest, highest, weight, citations);

    /// <summary>Gets its identifier.</summary>
    public CriterionId Id { get; }

    /// <summary>Gets what jurors and applicants call it.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets the lowest score of its scale; included.</summary>
    public long Lowest { get; }

    /// <summary>Gets the highest score of its scale; included.</summary>
    public long Highest { get; }

    /// <summary>Gets how many times its score counts in the total; one or more.</summary>
    public long Weight { get; }

    /// <summary>Gets the score below which nothing is funded, or <see langword="null"/>; the score itself is enough.</summary>
    public Points? Minimum { get; private init; }

    /// <summary>Gets where it is written.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>Creates a criterion from values known to be right.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException">An argument is missing, or <see cref="TryCreate"/> finds something wrong.</exception>
    public static Criterion Create(
        CriterionId id, LocalizedText title, long lowest, long highest, long weight = 1, params ValueList<Citation> citations)
    {
        TryCreate(id, title, lowest, highest, weight, citations, out Criterion? criterion, out ValueList<Problem> problems);
        return Problems.Require(criterion, problems);
    }

    /// <summary>Creates a criterion, or tells everything that is wrong: a number out of bounds, a scale that ends before it begins, an identifier that is taken.</summary>
    /// <param name="id">Its identifier; neither <c>cite</c> nor <c>note</c>, which mean something else in any object of a file.</param>
    /// <param name="title">What jurors and applicants call it.</param>
    /// <param name="lowest">The lowest score; from −<see cref="FarthestScore"/>.</param>
    /// <param name="highest">The highest score; to <see cref="FarthestScore"/>.</param>
    /// <param name="weight">How many times it counts; from one to <see cref="HeaviestWeight"/>.</param>
    /// <param name="citations">Where it is written.</param>
    /// <param name="criterion">The criterion, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at <c>/id</c>, <c>/min</c>, <c>/max</c> and <c>/weight</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is <see langword="null"/>.</exception>
    public static bool TryCreate(
        CriterionId id,
        LocalizedText title,
        long lowest,
        long highest,
        long weight,
        ValueList<Citation> citations,
        [NotNullWhen(true)] out Criterion? criterion,
        out ValueList<Problem> problems)
    {
        Guard.Against.Default(id);
        Guard.Against.Null(title);
        problems = [.. Check(id, lowest, highest, weight)];
        criterion = problems.Count == 0 ? new Criterion(id, title, lowest, highest, weight, citations) : null;
        return criterion is not null;
    }

    /// <summary>Gives the same criterion with a score below which nothing is funded; <see langword="null"/> for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimum"/> is not on the scale.</exception>
    public Criterion From(Points? minimum) => minimum is not { } least || Has(least)
        ? this with { Minimum = minimum }
        : throw new ArgumentOutOfRangeException(nameof(minimum), minimum, "The minimum is on the scale.");

    /// <summary>Says everything that is wrong with what is known of a criterion; what is <see langword="null"/> is not looked at.</summary>
    internal static IEnumerable<Problem> Check(CriterionId? id, long? lowest, long? highest, long? weight) =>
    [
        .. id is { } name && TakenIds.Contains($"{name}") ? (ValueList<Problem>)[new Problem(ProblemCode.TakenName, "/id", $"{name}")] : [],
        .. Outside("/min", lowest, -FarthestScore, FarthestScore),
        .. Outside("/max", highest, -FarthestScore, FarthestScore),
        .. lowest > highest ? (ValueList<Problem>)[new Problem(ProblemCode.EmptyRange, "/min", Spell(lowest.Value), $"≤ {Spell(highest.Value)}")] : [],
        .. Outside("/weight", weight, 1, HeaviestWeight),
    ];

    /// <summary>Tells whether a score is on the scale.</summary>
    internal bool Has(Points score) =>
        score.Value.Numerator >= (Int128)Lowest * score.Value.Denominator && score.Value.Numerator <= (Int128)Highest * score.Value.Denominator;

    /// <summary>States the problem of a score that is not on the scale, at a path.</summary>
    internal IEnumerable<Problem> Check(Points score, string path) => Has(score)
        ? []
        : [new Problem(ProblemCode.ScoreOutOfScale, path, $"{score}", $"{Spell(Lowest)} ≤ … ≤ {Spell(Highest)}")];

    private static ValueList<Problem> Outside(string path, long? number, long least, long most) => number is { } given && (given < least || given > most)
        ? [new Problem(ProblemCode.NumberOutOfRange, path, Spell(given), $"{Spell(least)} ≤ … ≤ {Spell(most)}")]
        : [];

    private static string Spell(long number) => number.ToString(CultureInfo.InvariantCulture);
}
