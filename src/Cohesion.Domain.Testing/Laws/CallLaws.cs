using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;

namespace Cohesion.Domain.Testing;

/// <summary>The laws that every call keeps, to be tried on a call of one's own in its own test suite, whatever runs it.</summary>
/// <remarks>
/// A law that fails tells of a mistake of the library, or of a test of the file that the rules do not pass: what a call means is its author's. Tried on every
/// version of a file they show that what is published can be read, decided, explained and repaired, near every limit that it sets.
/// </remarks>
public static class CallLaws
{
    /// <summary>Gives the laws of a call, one test each for a runner that takes arguments from a list.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="call"/> is <see langword="null"/>.</exception>
    public static ValueList<CallLaw> Of(CallForProjects call)
    {
        ArgumentNullException.ThrowIfNull(call);
        SituationSource source = new(call.Rules, SituationSource.StartsOf(call.Definition));
        CallAnswers answers = new(call);
        return
        [
            new("reading-inverts-writing", LocalizedText.Of("Lire inverse écrire", "Reading inverts writing"), call, source, () => FileLaws.ReadingInvertsWriting(call)),
            new("own-tests-pass", LocalizedText.Of("Les tests du fichier passent", "The tests of the file pass"), call, source, () => FileLaws.OwnTestsPass(call)),
            new("boundaries-are-explained", LocalizedText.Of("De part et d’autre de chaque seuil, la décision est prise et expliquée", "On both sides of every threshold the decision is made and explained"), call, source, () => FileLaws.BoundariesAreExplained(call)),
            new("ways-agree", LocalizedText.Of("Statut, trace et avis motivé disent la même chose", "Status, trace and assessment agree"), call, source, answers.WaysAgree),
            new("every-answer-has-words", LocalizedText.Of("Toute réponse a ses mots, dans les deux langues", "Every answer has its words, in both languages"), call, source, answers.HasWords),
            new("learning-never-turns", LocalizedText.Of("Apprendre un fait manquant ne renverse aucune décision", "Learning a missing fact never turns a verdict"), call, source, answers.LearningNeverTurns),
            new("forgetting-never-admits", LocalizedText.Of("Oublier un fait ne rend personne éligible", "Forgetting a fact makes nobody eligible"), call, source, answers.ForgettingNeverAdmits),
            new("order-is-irrelevant", LocalizedText.Of("L’ordre des dispositions est sans effet", "The order of clauses is irrelevant"), call, source, new ReorderedRules(call).Agree),
            new("a-reason-suffices", LocalizedText.Of("Chaque motif suffit à refuser", "Every reason alone suffices"), call, source, answers.ReasonsSuffice),
            new("a-repair-works", LocalizedText.Of("Chaque correction lève le refus", "Every repair works"), call, source, answers.RepairsWork),
            new("culture-is-irrelevant", LocalizedText.Of("La culture de la machine est sans effet", "The culture of the machine is irrelevant"), call, source, answers.CultureIsIrrelevant),
        ];
    }

    /// <summary>Reads a call file and gives its laws.</summary>
    /// <param name="json">The file.</param>
    /// <param name="sources">What the call may refer to, or <see langword="null"/> for nothing.</param>
    /// <exception cref="ArgumentException">The file is wrong; the message tells everything that is.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static ValueList<CallLaw> OfFile(string json, CallSources? sources = null)
    {
        Reading<CallForProjects> reading = CallFile.Read(json, sources);
        return reading.TryGetValue(out CallForProjects? call)
            ? Of(call)
            : throw new ArgumentException(string.Join('\n', reading.Errors.Select(error => error.ToLogLine("call.json", Language.English))), nameof(json));
    }

    /// <summary>Tries every law of a call.</summary>
    /// <param name="call">The one whose rules are tried.</param>
    /// <param name="times">How many situations are tried for each law.</param>
    /// <param name="seed">From what they are drawn.</param>
    /// <exception cref="LawViolationException">A law does not hold; the first that does not.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="call"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is below 1.</exception>
    public static void Check(CallForProjects call, int times = CallLaw.DefaultTimes, ulong seed = CallLaw.DefaultSeed)
    {
        foreach (CallLaw law in Of(call))
        {
            law.Check(times, seed);
        }
    }
}
