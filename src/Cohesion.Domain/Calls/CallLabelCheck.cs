using System.Globalization;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Calls;

/// <summary>Labels that a call gives to two things of one kind: a sentence that names one of them would not say which.</summary>
/// <remarks>What comes with the library has labels that no author need know: a fact of a call that bears one of these is told apart by its id.</remarks>
internal static class CallLabelCheck
{
    public static IEnumerable<Problem> Run(CallDefinition call) =>
    [
        .. Twice(call.Facts.Select((fact, i) => Of(fact, At("facts", i)))),
        .. call.Facts.SelectMany((fact, i) => Twice(fact.Fields.Select((field, j) => Of(field, At($"facts/{i}/fields", j))))),
        .. Twice(call.Roles.Select((role, i) => ((LocalizedText?)role.Title, $"{At("roles", i)}/title"))),
        .. Twice(call.Funders.Select((funder, i) => Of(funder, At("funders", i))).Concat(call.Strands.Select((strand, i) => Of(strand, At("strands", i))))),
        .. Twice((call.Territory?.Zones ?? []).Select((zone, i) => ((LocalizedText?)zone.Title, $"{At("territory/zones", i)}/title"))),
        .. Twice(call.Objectives.Select((objective, i) => (objective.Title, $"{At("objectives", i)}/title"))),
        .. Twice(call.Themes.Select((theme, i) => ((LocalizedText?)theme.Title, $"{At("themes", i)}/title"))),
        .. call.Codes.SelectMany(codes => Twice(codes.Value.Select((entry, i) => (entry.Title, $"{At($"codes/{codes.Key}", i)}/title")))),
    ];

    private static (LocalizedText? Label, string Path) Of(FactDefinition fact, string path) =>
        fact.Label is { } label ? (label, $"{path}/label") : (fact.Question, $"{path}/question");

    private static (LocalizedText? Label, string Path) Of(Scope scope, string path) =>
        scope.Title is { } title ? (title, $"{path}/title") : (LocalizedText.Of(scope.Name!, scope.Name!), $"{path}/name");

    private static IEnumerable<Problem> Twice(IEnumerable<(LocalizedText? Label, string Path)> labels)
    {
        HashSet<(Language Language, string Text)> seen = [];
        foreach ((LocalizedText? label, string path) in labels)
        {
            (Language Language, string Text)[] texts = label is null ? [] : [.. Texts(label)];
            (Language Language, string Text)[] clashing = [.. texts.Where(text => !seen.Add(text))];
            if (clashing is [var clash, ..])
            {
                yield return new Problem(ProblemCode.SameLabel, $"{path}", clash.Text);
            }
        }
    }

    private static IEnumerable<(Language Language, string Text)> Texts(LocalizedText label) =>
        new[] { (Language.French, label.French), (Language.English, label.English) }.Where(text => text.Item2 is not null).Select(text => (text.Item1, text.Item2!.Trim()));

    private static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"/{list}/{index}");
}
