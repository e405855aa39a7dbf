using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Territories;

/// <summary>What a list declares of the quartiers before it and its own: which succeed to which, and how.</summary>
/// <remarks>Declared, never derived: <c>QP075019</c> and <c>QN07519M</c> are different places in Paris. ANCT publishes a table of them.</remarks>
public sealed record QuartierSuccession
{
    private QuartierSuccession(SuccessionKind kind, ValueSet<QuartierCode> from, ValueSet<QuartierCode> to) => (Kind, From, To) = (kind, from, to);

    /// <summary>Gets what became of them.</summary>
    public SuccessionKind Kind { get; }

    /// <summary>Gets the quartiers before; none for <see cref="SuccessionKind.Entered"/>.</summary>
    public ValueSet<QuartierCode> From { get; }

    /// <summary>Gets the quartiers after; none for <see cref="SuccessionKind.Left"/>.</summary>
    public ValueSet<QuartierCode> To { get; }

    /// <summary>Creates a succession from values known to be right.</summary>
    /// <exception cref="ArgumentException">A code is the default value, or <see cref="TryCreate"/> finds something wrong.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none.</exception>
    public static QuartierSuccession Create(SuccessionKind kind, ValueSet<QuartierCode> from, ValueSet<QuartierCode> to)
    {
        TryCreate(kind, from, to, out QuartierSuccession? succession, out ValueList<Problem> problems);
        return Problems.Require(succession, problems);
    }

    /// <summary>Creates a succession, or tells everything that is wrong: as many quartiers before and after as its kind says, none on both sides.</summary>
    /// <param name="kind">What became of them.</param>
    /// <param name="from">The quartiers before.</param>
    /// <param name="to">The quartiers after.</param>
    /// <param name="succession">The succession, unless something is wrong.</param>
    /// <param name="problems">What is wrong.</param>
    /// <exception cref="ArgumentException">A code is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none.</exception>
    public static bool TryCreate(
        SuccessionKind kind,
        ValueSet<QuartierCode> from,
        ValueSet<QuartierCode> to,
        [NotNullWhen(true)] out QuartierSuccession? succession,
        out ValueList<Problem> problems)
    {
        Guard.Against.Undefined(kind);
        Guard.Against.DefaultAmong(from);
        Guard.Against.DefaultAmong(to);
        (Numbers before, Numbers after) = Shape(kind);
        problems =
        [
            .. before.Check(from.Count, "/from"),
            .. after.Check(to.Count, "/to"),
            .. to.Where(from.Contains).Select(code => new Problem(ProblemCode.DuplicateElement, "/to", $"{code}")),
        ];
        succession = problems.Count == 0 ? new QuartierSuccession(kind, from, to) : null;
        return succession is not null;
    }

    /// <summary>Tells how many quartiers there are before, at least and at most.</summary>
    internal static (int Least, int Most) Before(SuccessionKind kind) => (Shape(kind).Before.Least, Shape(kind).Before.Most);

    /// <summary>Tells how many quartiers there are after, at least and at most.</summary>
    internal static (int Least, int Most) After(SuccessionKind kind) => (Shape(kind).After.Least, Shape(kind).After.Most);

    private static (Numbers Before, Numbers After) Shape(SuccessionKind kind) => kind switch
    {
        SuccessionKind.Identical => (Numbers.One, Numbers.One),
        SuccessionKind.Modified => (Numbers.Some, Numbers.Some),
        SuccessionKind.Merged => (Numbers.Several, Numbers.One),
        SuccessionKind.Split => (Numbers.One, Numbers.Several),
        SuccessionKind.Entered => (Numbers.Zero, Numbers.One),
        SuccessionKind.Left => (Numbers.One, Numbers.Zero),
        _ => throw new UnreachableException(),
    };

    private sealed record Numbers(int Least, int Most, string Text)
    {
        public static readonly Numbers Zero = new(0, 0, "0");

        public static readonly Numbers One = new(1, 1, "1");

        public static readonly Numbers Some = new(1, int.MaxValue, "≥ 1");

        public static readonly Numbers Several = new(2, int.MaxValue, "≥ 2");

        public IEnumerable<Problem> Check(int count, string path) =>
            Least <= count && count <= Most ? [] : [new Problem(ProblemCode.WrongLength, path, $"{count}", Text)];
    }
}
