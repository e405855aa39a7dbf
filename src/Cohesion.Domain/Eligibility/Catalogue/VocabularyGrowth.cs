using System.Globalization;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Adds the codes of a call to vocabularies.</summary>
internal static class VocabularyGrowth
{
    /// <summary>Gives the vocabularies with more codes, and what is wrong with those.</summary>
    /// <returns>Codes that do not fit into the tree stand beside it, so that they are known wherever they are used.</returns>
    public static ValueList<Vocabulary> Grow(
        ValueList<Vocabulary> vocabularies, ValueList<(Code Vocabulary, ValueList<VocabularyEntry> Entries)> codes, out ValueList<Problem> problems)
    {
        List<Problem> found = [];
        List<Vocabulary> grown = [.. vocabularies];
        foreach ((Code name, ValueList<VocabularyEntry> entries) in codes)
        {
            int index = grown.FindIndex(vocabulary => vocabulary.Name == name);
            if (index < 0)
            {
                string nearest = Nearest.Of(name.ToString(), vocabularies.Select(vocabulary => vocabulary.Name.ToString()));
                found.Add(new Problem(ProblemCode.UnknownName, $"/codes/{name}", name.ToString(), nearest: nearest));
            }
            else
            {
                grown[index] = Grow(grown[index], entries, found);
            }
        }

        problems = [.. found];
        return [.. grown];
    }

    private static Vocabulary Grow(Vocabulary vocabulary, ValueList<VocabularyEntry> entries, List<Problem> found)
    {
        if (Vocabulary.TryCreate(vocabulary.Name, [.. vocabulary.Entries, .. entries], out Vocabulary? grown, out ValueList<Problem> problems))
        {
            return grown;
        }

        found.AddRange(problems.Select(problem => OfCall(problem, vocabulary)).OfType<Problem>());
        HashSet<Code> taken = [.. vocabulary.Entries.Select(entry => entry.Code)];
        return Vocabulary.Create(
            vocabulary.Name, [.. vocabulary.Entries, .. entries.Where(entry => taken.Add(entry.Code)).Select(entry => new VocabularyEntry(entry.Code, null, entry.Title))]);
    }

    // The entries of the call stand after those of the library, which are right without them.
    private static Problem? OfCall(Problem problem, Vocabulary vocabulary)
    {
        string[] path = problem.Path.Split('/');
        int index = int.Parse(path[1], CultureInfo.InvariantCulture) - vocabulary.Entries.Count;
        return index < 0 ? null : new Problem(
            problem.Code, string.Create(CultureInfo.InvariantCulture, $"/codes/{vocabulary.Name}/{index}/{path[2]}"), problem.Found, problem.Expected, problem.Nearest);
    }
}
