using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Cohesion.Domain.Statistics;

/// <summary>A figure and the parts that it falls into, each person in one of them. Equality compares the parts in their order.</summary>
public sealed record Breakdown
{
    private Breakdown(Figure whole, ValueList<Figure> parts) => (Whole, Parts) = (whole, parts);

    /// <summary>Gets what is broken down.</summary>
    public Figure Whole { get; }

    /// <summary>Gets the parts; at least one. They add up to the whole.</summary>
    public ValueList<Figure> Parts { get; }

    /// <summary>Creates a breakdown known to be right.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static Breakdown Create(Figure whole, params ValueList<Figure> parts)
    {
        TryCreate(whole, parts, out Breakdown? breakdown, out ValueList<Problem> problems);
        return Problems.Require(breakdown, problems);
    }

    /// <summary>Creates a breakdown, or tells everything that is wrong: no part, one that stands twice, a wrong count, parts that do not add up to the whole.</summary>
    /// <param name="whole">What is broken down.</param>
    /// <param name="parts">All of its parts.</param>
    /// <param name="breakdown">The breakdown, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at <c>/whole</c> and <c>/parts</c>.</param>
    public static bool TryCreate(Figure whole, ValueList<Figure> parts, [NotNullWhen(true)] out Breakdown? breakdown, out ValueList<Problem> problems)
    {
        List<Problem> found = Check(whole, parts);
        Int128 sum = CountProblems.Sum(parts.Select(part => part.Count));
        if (parts.Count > 0 && sum != whole.Count)
        {
            found.Add(new Problem(ProblemCode.SumDiffers, "/whole", Written(whole.Count), Written(sum)));
        }

        problems = [.. found];
        breakdown = found.Count == 0 ? new Breakdown(whole, parts) : null;
        return breakdown is not null;
    }

    /// <summary>Creates a breakdown whose last part is what is left of the whole: who reads the whole and the parts can take them away from it.</summary>
    /// <inheritdoc cref="TryCreateWithRest"/>
    /// <exception cref="ArgumentException"><see cref="TryCreateWithRest"/> finds something wrong.</exception>
    public static Breakdown CreateWithRest(Figure whole, FigureId rest, params ValueList<Figure> parts)
    {
        TryCreateWithRest(whole, rest, parts, out Breakdown? breakdown, out ValueList<Problem> problems);
        return Problems.Require(breakdown, problems);
    }

    /// <summary>Creates a breakdown with what is left, or tells everything that is wrong: as <see cref="TryCreate"/>, and parts greater than the whole.</summary>
    /// <param name="whole">What is broken down.</param>
    /// <param name="rest">The name of what is left; it counts as published, as a derived figure does.</param>
    /// <param name="parts">The other parts.</param>
    /// <param name="breakdown">The breakdown, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at <c>/whole</c> and <c>/parts</c>.</param>
    public static bool TryCreateWithRest(
        Figure whole, FigureId rest, ValueList<Figure> parts, [NotNullWhen(true)] out Breakdown? breakdown, out ValueList<Problem> problems)
    {
        Int128 left = whole.Count - CountProblems.Sum(parts.Select(part => part.Count));
        ValueList<Figure> all = [.. parts, new Figure(rest, (long)Int128.Clamp(left, 0, Proportion.MostCounted))];
        List<Problem> found = Check(whole, all);
        if (left < 0)
        {
            found.Add(new Problem(ProblemCode.AboveWhole, "/parts", Written(whole.Count - left), $"≤ {Written(whole.Count)}"));
        }

        problems = [.. found];
        breakdown = found.Count == 0 ? new Breakdown(whole, all) : null;
        return breakdown is not null;
    }

    /// <summary>Gives what adds up to what.</summary>
    internal FigureSum Sum() => new(Whole.Id, [.. Parts.Select(part => part.Id)]);

    private static List<Problem> Check(Figure whole, ValueList<Figure> parts)
    {
        List<Problem> found = [.. CountProblems.Of(whole.Count, "/whole"), .. parts.Index().SelectMany(part => CountProblems.Of(part.Item.Count, $"/parts/{part.Index}"))];
        if (parts.Count == 0)
        {
            found.Add(new Problem(ProblemCode.EmptyList, "/parts"));
        }

        found.AddRepeated(ProblemCode.DuplicateElement, [whole.Id, .. parts.Select(part => part.Id)], i => $"/parts/{i - 1}");
        return found;
    }

    private static string Written(Int128 count) => count.ToString(CultureInfo.InvariantCulture);
}
