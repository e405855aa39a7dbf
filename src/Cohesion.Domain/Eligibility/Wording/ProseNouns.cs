using System.Diagnostics;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <summary>What facts, roles, parameters, windows and lists are called inside a sentence.</summary>
internal sealed class ProseNouns(RuleSet rules, Language language, bool isInFact = false)
{
    private static readonly FactId SubmittedAt = FactId.Parse("submittedAt", null);

    private readonly bool _isFrench = language == Language.French;

    /// <summary>Names a fact by its label with an article, by its question, by how it is derived, or by its id.</summary>
    public Noun Of(FactId id) => FactLookup.Find(rules, id) is { } fact ? Of(fact) : new Noun(Quote(id.ToString()));

    /// <summary>Names a fact on its own, as the head of a line: its label as written, its question, or how it is derived.</summary>
    public string TitleOf(FactId id)
    {
        string title = FactLookup.Find(rules, id)?.Label?.ToText(language) ?? Of(id).Text;
        return char.ToUpperInvariant(title[0]) + title[1..];
    }

    private Noun Of(FactDefinition fact) => fact switch
    {
        _ when fact.Id == SubmittedAt => new Noun(Say("le dépôt du dossier", "the submission of the file")),
        { Label: { } label } when BuiltInFacts.Bear(label) && rules.Facts.Own.Any(own => own.Id == fact.Id) => ToldApart(Labelled(label, fact.Kind), fact.Id),
        { Label: { } label } => Labelled(label, fact.Kind),
        { Question: { } question } => new Noun(Say("la réponse à ", "the answer to ") + Quote(question.ToText(language)), NounForm.Feminine),
        { Derivation: { } derivation } when !isInFact => Derived(derivation),
        _ => new Noun(Quote(fact.Id.ToString())),
    };

    public Noun Of(RoleId role) => (role.ToString(), rules.Context.Titles.Roles.TryGetValue(role, out LocalizedText? title)) switch
    {
        (_, true) => Labelled(title!, FactKind.Text),
        ("applicant", _) => new Noun(Say("le porteur du projet", "the applicant")),
        ("issuer", _) => new Noun(Say("l’auteur de l’appel", "the issuer of the call")),
        ("jury", _) => new Noun(Say("le jury", "the jury")),
        _ => FunderTitle(role) is { } funder ? Labelled(funder, FactKind.Text) : new Noun(Quote(role.ToString())),
    };

    /// <summary>Names a parameter by its only value, or as the value that bears its name.</summary>
    public Noun Of(Parameter parameter) => OnlyValue(parameter) is { } literal
        ? new Noun(new ProseValues(rules, language).Of(literal, CodeDomain.Of(parameter.Vocabulary, rules.Facts)))
        : Called(parameter);

    /// <summary>Gives the value of a parameter that has the same one on every day and in every case, or <see langword="null"/>.</summary>
    public static Literal? OnlyValue(Parameter parameter)
    {
        ParameterValue? value = parameter switch
        {
            { Rows: [], Otherwise: ParameterDefault.Fallback otherwise } => otherwise.Value,
            { Rows: [{ From: null, Until: null, When: null } row] } => row.Value,
            _ => null,
        };
        return value is { IsList: false } ? value.Items[0] : null;
    }

    /// <summary>Names a parameter by what it is and its name: « le montant « ceiling » ».</summary>
    public Noun Called(Parameter parameter)
    {
        string name = Quote(parameter.Name.ToString());
        return parameter.Kind switch
        {
            FactKind.Money => new Noun(Say($"le montant {name}", $"the amount {name}")),
            FactKind.Count => new Noun(Say($"le nombre {name}", $"the number {name}")),
            FactKind.Ratio => new Noun(Say($"le taux {name}", $"the rate {name}")),
            FactKind.Date or FactKind.Instant => new Noun(Say($"la date {name}", $"the date {name}"), NounForm.Feminine),
            FactKind.Period => new Noun(Say($"les périodes {name}", $"the periods {name}"), NounForm.FemininePlural),
            FactKind.ChoiceSet or FactKind.TerritorySet => new Noun(Say($"les éléments de la liste {name}", $"the elements of the list {name}"), NounForm.MasculinePlural),
            _ => new Noun(Say($"la valeur {name}", $"the value {name}"), NounForm.Feminine),
        };
    }

    /// <summary>Names a window as a limit: a date by its title, a stretch by the end that counts.</summary>
    public Noun Of(CalendarPhase phase, CalendarWindow window, bool isEnd)
    {
        string title = Quote(FactLookup.TitleOf(phase, window).ToText(language)), dates = $"({window.ToText(language)})";
        return window.IsOneDate || window is { Foreseen: not null, From: null } ? new Noun(Say($"la date {title} {dates}", $"the date {title} {dates}"), NounForm.Feminine)
            : isEnd ? new Noun(Say($"la fin de la période {title} {dates}", $"the end of the period {title} {dates}"), NounForm.Feminine)
            : new Noun(Say($"le début de la période {title} {dates}", $"the beginning of the period {title} {dates}"));
    }

    /// <summary>Names what a list of the file holds.</summary>
    public Noun Of(NameReference name) => Names.ParameterOf(name, rules) is { } parameter ? Called(parameter) : name.Name switch
    {
        "territory.quartiers" => new Noun(Say("les quartiers prioritaires du territoire de l’appel", "the priority quartiers of the call’s territory"), NounForm.MasculinePlural),
        "territory.communes" => new Noun(Say("les communes du territoire de l’appel", "the communes of the call’s territory"), NounForm.FemininePlural),
        "territory.zones" => new Noun(Say("les zones que l’appel délimite", "the zones that the call defines"), NounForm.FemininePlural),
        "zones.qpv" => new Noun(Say("les zones de l’appel tenues pour quartiers prioritaires", "the zones of the call that count as priority quartiers"), NounForm.FemininePlural),
        "zones.veilleActive" => new Noun(Say("les quartiers de veille active", "the quartiers de veille active"), NounForm.MasculinePlural),
        "zones.observation" => new Noun(Say("les territoires d’observation", "the territories under observation"), NounForm.MasculinePlural),
        "zones.quartierVecu" => new Noun(Say("les quartiers vécus", "the quartiers vécus"), NounForm.MasculinePlural),
        "zones.citeEducative" => new Noun(Say("les cités éducatives", "the cités éducatives"), NounForm.FemininePlural),
        "zones.commune" => new Noun(Say("les communes entières de l’appel", "the whole communes of the call"), NounForm.FemininePlural),
        "themes" => new Noun(Say("les thématiques de l’appel", "the themes of the call"), NounForm.FemininePlural),
        "objectives" => new Noun(Say("les objectifs de l’appel", "the objectives of the call"), NounForm.MasculinePlural),
        "contract.pillars" => new Noun(Say("les piliers du contrat de ville", "the pillars of the contrat de ville"), NounForm.MasculinePlural),
        "contract.axes" => new Noun(Say("les axes transversaux du contrat de ville", "the cross-cutting axes of the contrat de ville"), NounForm.MasculinePlural),
        "contract.objectives" => new Noun(Say("les objectifs du contrat de ville", "the objectives of the contrat de ville"), NounForm.MasculinePlural),
        var other => Listed(other),
    };

    public string Quote(string text) => _isFrench ? French.Quote(text) : $"“{text}”";

    private string Say(string french, string english) => _isFrench ? french : english;

    // A zone by its title, the codes of a vocabulary by its name, another list by its own.
    private Noun Listed(string name) => name.Split('.') switch
    {
        ["zones", var zone] => new Noun(new ProsePlaces(rules, language).Zone($"local:{zone}"), NounForm.Feminine),
        ["codes", var vocabulary] => new Noun(Say($"les codes {Quote(vocabulary)} de l’appel", $"the codes {Quote(vocabulary)} of the call"), NounForm.MasculinePlural),
        _ => new Noun(Say($"les éléments de la liste {Quote(name)}", $"the elements of the list {Quote(name)}"), NounForm.MasculinePlural),
    };

    private LocalizedText? FunderTitle(RoleId role) =>
        ScopeId.TryParse(role.ToString(), null, out ScopeId scope) && rules.Context.Titles.Scopes.TryGetValue(scope, out LocalizedText? title) ? title : null;

    private Noun Labelled(LocalizedText label, FactKind kind)
    {
        string text = label.ToText(language);
        if (!FrenchNouns.TryGetForm(label.French ?? "", out NounForm form))
        {
            return new Noun(Quote(text));
        }

        string bare = LowerFirst(text), named = _isFrench ? Article(bare, form) + bare : $"the {bare}";
        return (kind, form) switch
        {
            (FactKind.Count, NounForm.MasculinePlural or NounForm.FemininePlural) => new Noun(Say($"le nombre {French.Of(bare)}", $"the number of {bare}")),
            (FactKind.Money, _) when !FrenchNouns.IsAmount(label.French!) => new Noun(Say($"le montant {French.Of(named)}", $"the amount of {bare}")),
            _ => new Noun(named, form),
        };
    }

    // No author need know the labels of the library.
    private Noun ToldApart(Noun noun, FactId id) => noun with { Text = $"{noun.Text} {Quote(id.ToString())}" };

    private static string Article(string bare, NounForm form) => form switch
    {
        NounForm.MasculinePlural or NounForm.FemininePlural => "les ",
        _ when French.StartsWithVowel(bare) => "l’",
        NounForm.Masculine => "le ",
        NounForm.Feminine => "la ",
        _ => throw new UnreachableException(),
    };

    private static string LowerFirst(string text) => text.Length > 1 && char.IsUpper(text[1]) ? text : $"{char.ToLowerInvariant(text[0])}{text[1..]}";

    private Noun Derived(Derivation derivation)
    {
        string field = Of(derivation.Over).Text, list = rules.Facts.ListOf(derivation.Over) is { } records ? Of(records).Text : "";
        string over = list.Length == 0 ? field : Say($"{field} {French.Of(list)}", $"{field} of {list}");
        (string french, string english, NounForm form) = derivation.Aggregate switch
        {
            Aggregate.Count => ($"le nombre d’éléments parmi {over}", $"the number of elements of {over}", NounForm.Masculine),
            Aggregate.Sum => ($"la somme {French.Of(over)}", $"the sum of {over}", NounForm.Feminine),
            Aggregate.Min => ($"la plus petite valeur {French.Of(over)}", $"the least value of {over}", NounForm.Feminine),
            Aggregate.Max => ($"la plus grande valeur {French.Of(over)}", $"the greatest value of {over}", NounForm.Feminine),
            Aggregate.Distinct => ($"le nombre de valeurs différentes {French.Of(over)}", $"the number of different values of {over}", NounForm.Masculine),
            Aggregate.Set => ($"les valeurs {French.Of(over)}", $"the values of {over}", NounForm.FemininePlural),
            _ => throw new UnreachableException(),
        };
        string where = derivation.Where is not { } condition ? ""
            : Say($" ({French.When(Prose.OfRecords(condition, rules, language))})", $" (where {Prose.OfRecords(condition, rules, language)})");
        return new Noun(Say(french, english) + where, form);
    }
}
