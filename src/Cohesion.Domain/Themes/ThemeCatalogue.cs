using System.Diagnostics.CodeAnalysis;

namespace Cohesion.Domain.Themes;

/// <summary>The official themes and, beside them, those that a territory adds. A code stands for its whole subtree.</summary>
/// <remarks>Two catalogues are equal when they hold equal themes in the same order: the official ones, then the local ones as given.</remarks>
public sealed record ThemeCatalogue
{
    private readonly Dictionary<ThemeCode, Theme> _byCode;

    private ThemeCatalogue(ValueList<Theme> themes) => (Themes, _byCode) = (themes, themes.ToDictionary(theme => theme.Code));

    /// <summary>Gets the official catalogue: the themes of budget programme 147, as the platform DAUPHIN classifies requests.</summary>
    /// <remarks>Mobility, a theme of many calls, has no official code: a territory adds it.</remarks>
    public static ThemeCatalogue Official { get; } = new(OfficialThemes.All);

    /// <summary>Gets every theme: the official ones, then the local ones in the order given.</summary>
    public ValueList<Theme> Themes { get; }

    /// <summary>Adds themes known to be right to the official ones.</summary>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static ThemeCatalogue Create(ValueList<Theme> local)
    {
        TryCreate(local, out ThemeCatalogue? catalogue, out ValueList<Problem> problems);
        return Problems.Require(catalogue, problems);
    }

    /// <summary>
    /// Adds themes to the official ones, or tells everything that is wrong: a code twice, an official code (it is there already, and keeps its
    /// meaning), a parent that there is not, a theme that belongs to itself by way of others.
    /// </summary>
    /// <param name="local">The themes of a territory, in any order.</param>
    /// <param name="catalogue">The catalogue, unless something is wrong.</param>
    /// <param name="problems">What is wrong, each with a pointer into <paramref name="local"/>.</param>
    public static bool TryCreate(ValueList<Theme> local, [NotNullWhen(true)] out ThemeCatalogue? catalogue, out ValueList<Problem> problems)
    {
        List<Problem> found = [];
        found.AddRange(local.Index().Where(e => !e.Item.Code.IsLocal).Select(e => new Problem(
            Official.Contains(e.Item.Code) ? ProblemCode.TakenName : ProblemCode.UnknownCode, $"/{e.Index}/code", $"{e.Item.Code}", CodeText.LocalPrefix + "…")));
        found.AddRepeated(ProblemCode.DuplicateId, local.Select(theme => theme.Code), i => $"/{i}/code");
        HashSet<ThemeCode> known = [.. local.Select(theme => theme.Code), .. OfficialThemes.All.Select(theme => theme.Code)];
        found.AddRange(local.Index().Where(e => e.Item.Parent is { } parent && !known.Contains(parent))
            .Select(e => new Problem(ProblemCode.UnknownCode, $"/{e.Index}/parent", $"{e.Item.Parent}")));
        found.AddRange(InCircles(local));
        problems = [.. found];
        catalogue = found.Count == 0 ? new ThemeCatalogue([.. OfficialThemes.All, .. local]) : null;
        return catalogue is not null;
    }

    /// <summary>Tells whether there is a theme of that code.</summary>
    public bool Contains(ThemeCode code) => _byCode.ContainsKey(code);

    /// <summary>Finds a theme by its code.</summary>
    /// <returns>The theme, or <see langword="null"/> if there is none.</returns>
    public Theme? Find(ThemeCode code) => _byCode.GetValueOrDefault(code);

    /// <summary>Gives the themes above one, the nearest first; none for a code that there is not.</summary>
    public ValueList<ThemeCode> Ancestors(ThemeCode code) => [.. Above(code)];

    /// <summary>Tells whether a theme is another or belongs to it, directly or by way of others.</summary>
    public bool IsUnder(ThemeCode code, ThemeCode ancestor) => code == ancestor || Above(code).Contains(ancestor);

    /// <summary>Compares two catalogues, theme by theme.</summary>
    public bool Equals(ThemeCatalogue? other) => other is not null && Themes == other.Themes;

    /// <inheritdoc/>
    public override int GetHashCode() => Themes.GetHashCode();

    private static IEnumerable<Problem> InCircles(ValueList<Theme> local)
    {
        ILookup<ThemeCode, Theme> children = local.Where(theme => theme.Parent is not null).ToLookup(theme => theme.Parent!.Value);
        HashSet<ThemeCode> codes = [.. local.Select(theme => theme.Code)];
        Queue<Theme> open = new(local.Where(theme => theme.Parent is not { } parent || !codes.Contains(parent)));
        HashSet<ThemeCode> rooted = [];
        while (open.TryDequeue(out Theme? theme))
        {
            foreach (Theme child in rooted.Add(theme.Code) ? children[theme.Code] : [])
            {
                open.Enqueue(child);
            }
        }

        return local.Index().Where(e => !rooted.Contains(e.Item.Code)).Select(e => new Problem(ProblemCode.CyclicReference, $"/{e.Index}/parent", $"{e.Item.Code}"));
    }

    private IEnumerable<ThemeCode> Above(ThemeCode code)
    {
        while (Find(code)?.Parent is { } parent)
        {
            yield return code = parent;
        }
    }
}
