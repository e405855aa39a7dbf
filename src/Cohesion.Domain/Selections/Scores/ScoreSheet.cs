using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Selections;

/// <summary>The scores that the applications of a call received.</summary>
/// <remarks>Whether they are those that a selection needs is another question, which <see cref="Check"/> answers.</remarks>
public sealed record ScoreSheet
{
    // A file that scores strangers on unknown criteria is for another call: who reads the first hundred needs no more.
    private const int MostSuggestions = 100;

    private readonly ValueMap<ApplicationReference, Scorecard> _byApplication;

    private ScoreSheet(CallId callId, ValueList<Scorecard> cards, ValueList<Citation> citations, bool isFictional)
    {
        (CallId, Cards, Citations, IsFictional) = (callId, cards, citations, isFictional);
        _byApplication = [.. cards.Select(card => KeyValuePair.Create(card.Application, card))];
    }

    /// <summary>Gets whose applications were scored.</summary>
    public CallId CallId { get; }

    /// <summary>Gets the scores of each application, in the order given; at least one.</summary>
    public ValueList<Scorecard> Cards { get; }

    /// <summary>Gets where the scores are written: the minutes of a jury, say.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>Gets whether the scores are made up for an example.</summary>
    public bool IsFictional { get; }

    /// <summary>Creates a sheet from cards known to be right.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException">An identifier is missing, or <see cref="TryCreate"/> finds something wrong.</exception>
    public static ScoreSheet Create(CallId callId, ValueList<Scorecard> cards, ValueList<Citation> citations = default, bool isFictional = false)
    {
        TryCreate(callId, cards, citations, isFictional, out ScoreSheet? sheet, out ValueList<Problem> problems);
        return Problems.Require(sheet, problems);
    }

    /// <summary>Creates a sheet, or tells everything that is wrong: no card, an application that has two.</summary>
    /// <param name="callId">Whose applications were scored.</param>
    /// <param name="cards">The scores of each application.</param>
    /// <param name="citations">Where they are written.</param>
    /// <param name="isFictional">Whether they are made up for an example.</param>
    /// <param name="sheet">The sheet, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at <c>/scores</c> and below.</param>
    /// <exception cref="ArgumentException"><paramref name="callId"/> is the default value.</exception>
    public static bool TryCreate(
        CallId callId,
        ValueList<Scorecard> cards,
        ValueList<Citation> citations,
        bool isFictional,
        [NotNullWhen(true)] out ScoreSheet? sheet,
        out ValueList<Problem> problems)
    {
        Guard.Against.Default(callId);
        List<Problem> found = cards.Count == 0 ? [new Problem(ProblemCode.EmptyList, "/scores")] : [];
        found.AddRange(CheckApplications(cards.Select(card => (ApplicationReference?)card.Application)));
        problems = [.. found];
        sheet = problems.Count == 0 ? new ScoreSheet(callId, cards, citations, isFictional) : null;
        return sheet is not null;
    }

    /// <summary>Finds the scores of an application. O(log n).</summary>
    public bool TryGetCard(ApplicationReference application, [NotNullWhen(true)] out Scorecard? card) => _byApplication.TryGetValue(application, out card);

    /// <summary>
    /// Says everything that keeps the sheet from scoring those who compete: the scores of another call, of an application that nobody knows, of no criterion
    /// or off its scale; a score or an application that is missing.
    /// </summary>
    /// <param name="call">The call that selects.</param>
    /// <param name="grid">What applications are scored on.</param>
    /// <param name="competing">The applications that need scores, one for each criterion.</param>
    /// <param name="others">Applications that do not compete, refused ones say; they may have scores, and not all of them.</param>
    /// <returns>What is wrong, at paths of the file such as <c>/scores/3/criteria/novelty</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="grid"/> is <see langword="null"/>.</exception>
    public ValueList<Problem> Check(CallId call, ScoreGrid grid, ValueSet<ApplicationReference> competing, ValueSet<ApplicationReference> others = default)
    {
        Guard.Against.Null(grid);
        ValueSet<ApplicationReference> known = [.. competing, .. others];
        return
        [
            .. call == CallId ? (ValueList<Problem>)[] : [new Problem(ProblemCode.OtherCall, "/call", $"{CallId}", $"{call}")],
            .. Strangers(known),
            .. Cards.Index().SelectMany(card => CheckCard(card.Item, grid, competing, card.Index < MostSuggestions).Select(problem => problem.Under(PathOf(card.Index)))),
            .. competing.Where(id => !TryGetCard(id, out _)).Select(id => new Problem(ProblemCode.UnscoredApplication, "/scores", $"{id}")),
        ];
    }

    /// <summary>Says which applications have two cards; what is <see langword="null"/> is not known.</summary>
    internal static IEnumerable<Problem> CheckApplications(IEnumerable<ApplicationReference?> applications)
    {
        List<Problem> found = [];
        found.AddRepeated(ProblemCode.DuplicateId, applications, i => $"{PathOf(i)}/application");
        return found;
    }

    private static IEnumerable<Problem> CheckCard(Scorecard card, ScoreGrid grid, ValueSet<ApplicationReference> competing, bool suggests) =>
        (suggests ? grid.Check(card.Scores, $"{card.Application}") : grid.Check(card.Scores, $"{card.Application}", suggestions: 0))
        .Where(problem => problem.Code != ProblemCode.MissingScore || competing.Contains(card.Application))
        .Select(problem => problem.Under("/criteria"));

    private IEnumerable<Problem> Strangers(ValueSet<ApplicationReference> known)
    {
        string[] names = [.. known.Select(id => $"{id}")];
        return Cards.Index().Where(card => !known.Contains(card.Item.Application)).Select((card, nth) => new Problem(
            ProblemCode.UnknownApplication,
            PathOf(card.Index) + "/application",
            $"{card.Item.Application}",
            nearest: nth < MostSuggestions ? Nearest.Of($"{card.Item.Application}", names) : ""));
    }

    private static string PathOf(int index) => $"/scores/{index}";
}
