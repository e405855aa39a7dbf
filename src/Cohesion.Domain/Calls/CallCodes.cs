using System.Globalization;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Contracts;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Calls;

/// <summary>The codes that a call adds to vocabularies, each with its place: those of <c>codes</c>, its local themes, its objectives, and what its contract sets.</summary>
internal sealed class CallCodes
{
    private readonly Dictionary<Code, List<(VocabularyEntry Entry, string Path, string Member)>> _codes = [];

    public CallCodes(CallDefinition call, ContratDeVille? contract)
    {
        foreach ((Code vocabulary, ValueList<VocabularyEntry> entries) in call.Codes)
        {
            Add(vocabulary, entries.Select((entry, i) => (entry, At($"codes/{vocabulary}", i), "code")));
        }

        Add(Vocabularies.Theme.Name, call.Themes.Select((theme, i) => (theme, i)).Where(one => one.theme.Code.IsLocal).Select(one =>
            (Entry(one.theme.Code.ToString(), one.theme.Parent?.ToString(), one.theme.Title), At("themes", one.i), "code")));
        Add(Vocabularies.Objective.Name, call.Objectives.Select((objective, i) => (new VocabularyEntry(objective.Id, objective.Parent, objective.Title), At("objectives", i), "id")));
        Add(Vocabularies.Pillar.Name, OfContract(contract?.Pillars ?? [], Vocabularies.Pillar));
        Add(Vocabularies.Axis.Name, OfContract(contract?.Axes ?? [], Vocabularies.Axis));
    }

    /// <summary>Gets the codes by their vocabularies.</summary>
    public ValueList<(Code Vocabulary, ValueList<VocabularyEntry> Entries)> All =>
        [.. _codes.Select(codes => (codes.Key, (ValueList<VocabularyEntry>)[.. codes.Value.Select(code => code.Entry)]))];

    /// <summary>Gives a problem of these codes at the place of the file that states the code.</summary>
    /// <param name="problem">A problem at a path such as <c>/codes/theme/0/parent</c>.</param>
    public Problem Locate(Problem problem)
    {
        if (problem.Path.Split('/') is not [_, "codes", var vocabulary, var number, var member]
            || !_codes.TryGetValue(Code.Parse(vocabulary, null), out List<(VocabularyEntry Entry, string Path, string Member)>? codes))
        {
            return problem;
        }

        (_, string path, string code) = codes[int.Parse(number, CultureInfo.InvariantCulture)];
        return new Problem(problem.Code, $"{path}/{(member == "code" ? code : member)}", problem.Found, problem.Expected, problem.Nearest);
    }

    // A contract may use the words that the library has already.
    private static IEnumerable<(VocabularyEntry Entry, string Path, string Member)> OfContract(ValueList<ContractTopic> topics, Vocabulary vocabulary) =>
        from topic in topics
        let entry = Entry(topic.Code.ToString(), topic.Parent?.ToString(), topic.Title)
        where !vocabulary.Contains(entry.Code)
        select (entry, "/contract", "");

    private static VocabularyEntry Entry(string code, string? parent, LocalizedText title) =>
        new(Code.Parse(code, null), parent is null ? null : Code.Parse(parent, null), title);

    private static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"/{list}/{index}");

    private void Add(Code vocabulary, IEnumerable<(VocabularyEntry Entry, string Path, string Member)> codes)
    {
        foreach ((VocabularyEntry Entry, string Path, string Member) code in codes)
        {
            if (!_codes.TryGetValue(vocabulary, out List<(VocabularyEntry Entry, string Path, string Member)>? own))
            {
                _codes[vocabulary] = own = [];
            }

            own.Add(code);
        }
    }
}
