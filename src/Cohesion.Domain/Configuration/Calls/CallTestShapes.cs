using Cohesion.Domain.Eligibility;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The shapes of the cases that an author of a call writes down.</summary>
internal static class CallTestShapes
{
    /// <summary>Gets a situation. The facts that come with the library have their forms; those of the call are known to the reader alone.</summary>
    public static Shape Situation { get; } = new FactSetShapes(FactCatalogue.BuiltIn).Object("situation");

    public static ObjectShape Test { get; } = Object(
        Required("name", CallForms.FreeName, "Son nom.", "Its name."),
        Optional("stage", RuleWords.Stages.Shape, "L’étape qui en décide\u202F; sans mention, l’éligibilité.", "The stage that decides; unless said, eligibility."),
        Optional("for", List(Forms.Id, 1, isDistinct: true), "Les financeurs et les volets\u202F; sans mention, tous.", "The funders and strands; unless said, all of them."),
        Optional("from", CallForms.FreeName, "La situation dont il part.", "The situation that it starts from."),
        Optional("facts", new AnyObjectShape(), "Les faits ajoutés ou remplacés.", "The facts that are added or replaced."),
        Optional("without", List(Forms.Fact, isDistinct: true), "Les faits oubliés.", "The facts that are forgotten."),
        Required("expect", Expectation, "Ce que les règles doivent dire.", "What the rules must say."));

    private static ObjectShape Expectation => Object(
        Optional("verdict", CallWords.Verdicts.Shape, "Le verdict.", "The verdict."),
        Optional("failing", List(Forms.Id, isDistinct: true), "Les dispositions qui refusent, toutes.", "The clauses that refuse, all of them."),
        Optional("missing", List(Forms.Fact, isDistinct: true), "Les faits demandés, tous.", "The facts that are asked for, all of them."),
        Optional("awaited", List(Forms.Id, isDistinct: true), "De qui on attend un avis, tous.", "Whose opinions are awaited, all of them."),
        Optional("obligations", List(Forms.Id, isDistinct: true), "Les devoirs dus, tous.", "The duties that are owed, all of them."),
        Optional("wave", Forms.Id, "La vague.", "The wave."),
        Optional("diagnostic", ByType(Flag, CallForms.Diagnostic), "Si les faits eux-mêmes sont faux, ou en quoi.", "Whether the facts themselves are wrong, or how."),
        Optional("clauses", Map(Forms.Id, CallWords.States.Shape, mayBeEmpty: false), "L’état de dispositions, de n’importe quelle étape.", "The state of clauses, of any stage."),
        AtLeastOne("verdict", "failing", "missing", "awaited", "obligations", "wave", "diagnostic", "clauses"));
}
