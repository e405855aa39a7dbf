namespace Cohesion.Domain.Eligibility;

/// <summary>Texts that lack a language, and placeholders of refusals that name nothing.</summary>
internal sealed class TextCheck(RuleIndex index)
{
    public IEnumerable<Problem> Run() =>
    [
        .. Texts().SelectMany(entry => Translation(entry.Text, entry.Path)),
        .. index.Rules.Clauses.SelectMany((clause, i) => clause.OnFail is { } text ? Marks(text, $"/clauses/{i}/onFail") : []),
    ];

    private IEnumerable<(LocalizedText? Text, string Path)> Texts() =>
    [
        .. OwnFacts.Of(index.Rules).SelectMany(entry => new[] { (entry.Fact.Label, $"{entry.Path}/label"), (entry.Fact.Question, $"{entry.Path}/question") }),
        .. index.Rules.Clauses.SelectMany((clause, i) => new[]
        {
            (clause.Title, $"/clauses/{i}/title"),
            (clause.OnFail, $"/clauses/{i}/onFail"),
            ((clause.Body as ClauseBody.Obligation)?.Text, $"/clauses/{i}/oblige/text"),
        }),
        .. index.Parts
            .Select(part => ((part.Condition as Condition.Judgement)?.Question, $"{part.Path}/opinion/question")),
    ];

    private static IEnumerable<Problem> Translation(LocalizedText? text, string path) => text is { LacksTranslation: true }
        ? [new Problem(ProblemCode.MissingTranslation, path, "", text.French is null ? "fr" : "en")]
        : [];

    private IEnumerable<Problem> Marks(LocalizedText text, string path) =>
        new[] { (Text: text.French, Member: "fr"), (Text: text.English, Member: "en") }
            .Where(entry => entry.Text is not null)
            .SelectMany(entry => Placeholder.AllIn(entry.Text!).Where(mark => !mark.Names(index)).Select(mark => Unknown(mark, $"{path}/{entry.Member}")));

    private Problem Unknown(Placeholder mark, string path) => new(
        ProblemCode.UnknownPlaceholder, path, $"{{{mark.Content}}}", "",
        mark.Content.StartsWith('@') ? index.Suggest(mark.Content, Names.AllOf(index.Rules)) : index.SuggestFact(mark.Content));
}
