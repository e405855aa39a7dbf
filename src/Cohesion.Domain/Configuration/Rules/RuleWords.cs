using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The words of the rule language in files.</summary>
internal static class RuleWords
{
    /// <summary>The word of a parameter whose value is a list of periods; everywhere else a kind has one word.</summary>
    public static Word Periods { get; } = Word("periods", "Des périodes, telles que les vacances scolaires.", "Periods, such as school holidays.");

    /// <summary>Gets the kinds that a file can declare; opinions are declared by the conditions that read them.</summary>
    public static WordTable<FactKind> Kinds { get; } = new(
        new(FactKind.Flag, Word("flag", "Oui ou non.", "Yes or no.")),
        new(FactKind.Count, Word("count", "Un nombre entier.", "A whole number.")),
        new(FactKind.Money, Word("money", "Un montant.", "An amount.")),
        new(FactKind.Ratio, Word("ratio", "Un rapport exact.", "An exact ratio.")),
        new(FactKind.Date, Word("date", "Un jour, connu parfois au mois ou à l’année seulement.", "A day, sometimes known to the month or the year only.")),
        new(FactKind.Instant, Word("instant", "Un instant, connu parfois au jour seulement.", "An instant, sometimes known to the day only.")),
        new(FactKind.Period, Word("period", "Une période entre deux jours compris.", "A period between two days, both included.")),
        new(FactKind.Choice, Word("choice", "Un code.", "One code.")),
        new(FactKind.ChoiceSet, Word("choiceSet", "Un ensemble de codes.", "A set of codes.")),
        new(FactKind.Territory, Word("territory", "Un territoire.", "A territory.")),
        new(FactKind.TerritorySet, Word("territorySet", "Un ensemble de territoires.", "A set of territories.")),
        new(FactKind.Text, Word("text", "Un texte libre.", "A free text.")),
        new(FactKind.Identifier, Word("identifier", "Un identifiant donné par un registre.", "An identifier given by a register.")),
        new(FactKind.Records, Word("records", "Une liste de fiches, chacune avec ses faits.", "A list of records, each with facts of its own.")));

    public static WordTable<FactSource> Sources { get; } = new(
        new(FactSource.Declared, Word("declared", "Le porteur le déclare.", "The applicant states it.")),
        new(FactSource.Registry, Word("registry", "Un registre le dit.", "A register states it.")),
        new(FactSource.Derived, Word("derived", "Il se calcule à partir d’autres faits.", "It is computed from other facts.")),
        new(FactSource.World, Word("world", "L’autorité le fournit\u202F: il ne dépend pas du dossier.", "The authority supplies it: it does not hang on the application.")));

    public static WordTable<Stage> Stages { get; } = new(
        new(Stage.Admissibility, Word("admissibility", "La recevabilité du dossier.", "Whether the file is received.")),
        new(Stage.Eligibility, Word("eligibility", "L’éligibilité du projet.", "Whether the project may be supported.")),
        new(Stage.Selection, Word("selection", "Le choix parmi les projets éligibles.", "Which of the eligible projects are chosen.")),
        new(Stage.Award, Word("award", "L’attribution de la subvention.", "What the deliberation grants.")),
        new(Stage.Payment, Word("payment", "Le versement et les comptes rendus.", "What is paid, and what is reported.")));

    public static WordTable<HitPolicy> Hits { get; } = new(
        new(HitPolicy.Unique, Word("unique", "Une seule ligne peut valoir.", "Only one row may hold.")),
        new(HitPolicy.First, Word("first", "La première qui vaut l’emporte.", "The first that holds counts.")),
        new(HitPolicy.Lowest, Word("lowest", "La valeur la plus basse l’emporte.", "The lowest value counts.")),
        new(HitPolicy.Highest, Word("highest", "La valeur la plus haute l’emporte.", "The highest value counts.")));

    public static WordTable<Relation> Relations { get; } = new(
        new(Relation.LessThan, new Word("<")),
        new(Relation.AtMost, new Word("<=")),
        new(Relation.EqualTo, new Word("=")),
        new(Relation.DifferentFrom, new Word("!=")),
        new(Relation.AtLeast, new Word(">=")),
        new(Relation.MoreThan, new Word(">")));

    /// <summary>Gets the members that bound a share.</summary>
    public static WordTable<Relation> Bounds { get; } = new(
        new(Relation.AtLeast, Word("atLeast", "La part minimale, comprise.", "The least share, included.")),
        new(Relation.AtMost, Word("atMost", "La part maximale, comprise.", "The greatest share, included.")),
        new(Relation.MoreThan, Word("moreThan", "La part à dépasser.", "The share to exceed.")),
        new(Relation.LessThan, Word("lessThan", "La part à ne pas atteindre.", "The share to stay below.")));

    /// <summary>Gets the members that say how a set is compared with a list.</summary>
    public static WordTable<SetMatch> SetMatches { get; } = new(
        new(SetMatch.Any, Word("any", "L’ensemble a une au moins de ces valeurs.", "The set has one of these values at least.")),
        new(SetMatch.All, Word("all", "L’ensemble a chacune de ces valeurs.", "The set has each of these values.")),
        new(SetMatch.Only, Word("only", "L’ensemble n’a que de ces valeurs.", "The set has none but these values.")));

    public static WordTable<PlaceMatch> PlaceMatches { get; } = new(
        new(PlaceMatch.Some, Word("some", "Un lieu au moins.", "One place at least.")),
        new(PlaceMatch.Every, Word("every", "Chaque lieu.", "Every place.")));

    /// <summary>Gets the members that say how records are summed up.</summary>
    public static WordTable<Aggregate> Aggregates { get; } = new(
        new(Aggregate.Count, Word("count", "Combien de fiches, ou d’éléments d’un ensemble.", "How many records, or elements of a set.")),
        new(Aggregate.Sum, Word("sum", "La somme d’un champ\u202F; zéro s’il n’y a rien.", "The sum of a field; zero over nothing.")),
        new(Aggregate.Min, Word("min", "La plus petite valeur d’un champ\u202F; aucune s’il n’y a rien.", "The least value of a field; none over nothing.")),
        new(Aggregate.Max, Word("max", "La plus grande valeur d’un champ\u202F; aucune s’il n’y a rien.", "The greatest value of a field; none over nothing.")),
        new(Aggregate.Distinct, Word("distinct", "Combien de valeurs différentes un champ a.", "How many different values a field has.")),
        new(Aggregate.Set, Word("set", "L’ensemble des valeurs d’un champ.", "The set of the values of a field.")));
}
