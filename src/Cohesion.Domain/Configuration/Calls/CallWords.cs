using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The words of call files beside those of their rules.</summary>
internal static class CallWords
{
    public static WordTable<CallKind> Kinds { get; } = new(
        new(CallKind.CallForExpressionsOfInterest, Word("callForExpressionsOfInterest", "Un appel à manifestation d’intérêt (AMI).", "A call for expressions of interest (AMI).")),
        new(CallKind.CallForProjects, Word("callForProjects", "Un appel à projets (AAP).", "A call for projects (AAP).")),
        new(CallKind.CallForInitiatives, Word("callForInitiatives", "Un appel à initiatives.", "A call for initiatives.")),
        new(CallKind.ParticipationFund, Word("participationFund", "Un fonds de participation des habitants (FPH).", "A participation fund, which residents run (FPH).")),
        new(CallKind.GrantScheme, Word("grantScheme", "Un dispositif de subventions.", "A scheme of grants.")),
        new(CallKind.StandingScheme, Word("standingScheme", "Un dispositif ouvert en permanence.", "A scheme that stays open.")),
        new(CallKind.Contest, Word("contest", "Un concours, avec des lauréats.", "A contest, with laureates.")));

    public static WordTable<Currency> Currencies { get; } = new(
        new(Currency.Euro, Word("EUR", "L’euro.", "The euro.")),
        new(Currency.PacificFranc, Word("XPF", "Le franc Pacifique.", "The CFP franc.")));

    public static WordTable<ZoneKind> ZoneKinds { get; } = new(
        new(ZoneKind.Qpv, Word("qpv", "Un quartier prioritaire dont l’auteur n’a pas le code.", "A priority quartier whose code the author does not have.")),
        new(ZoneKind.VeilleActive, Word("veilleActive", "Un quartier de veille active.", "A quartier de veille active, a priority before 2015.")),
        new(ZoneKind.Observation, Word("observation", "Une zone en observation.", "A zone under observation.")),
        new(ZoneKind.QuartierVecu, Word("quartierVecu", "Un quartier vécu.", "A quartier vécu, where residents learn, work and go out.")),
        new(ZoneKind.CiteEducative, Word("citeEducative", "Une cité éducative.", "A cité éducative.")),
        new(ZoneKind.Commune, Word("commune", "Des communes entières.", "Whole communes.")));

    public static WordTable<ChangeIntent> Intents { get; } = new(
        new(ChangeIntent.Loosen, Word("loosen", "Personne n’y perd.", "Nobody loses.")),
        new(ChangeIntent.Tighten, Word("tighten", "Personne n’y gagne.", "Nobody gains.")),
        new(ChangeIntent.Same, Word("same", "Personne n’y perd ni n’y gagne.", "Nobody loses and nobody gains.")));

    public static WordTable<ExpectedVerdict> Verdicts { get; } = new(
        new(ExpectedVerdict.Eligible, Word("eligible", "Éligible.", "Eligible.")),
        new(ExpectedVerdict.NotEligible, Word("notEligible", "Non éligible.", "Not eligible.")),
        new(ExpectedVerdict.Undetermined, Word("undetermined", "Indéterminé\u202F: il manque quelque chose.", "Undetermined: something is missing.")));

    public static WordTable<ClauseState> States { get; } = new(
        new(ClauseState.Met, Word("met", "La disposition est respectée.", "The clause is met.")),
        new(ClauseState.NotMet, Word("notMet", "Elle ne l’est pas.", "It is not.")),
        new(ClauseState.Undecided, Word("undecided", "Ce qui est connu ne décide pas.", "What is known does not decide.")),
        new(ClauseState.NotApplicable, Word("notApplicable", "Elle ne s’applique pas.", "It does not apply.")),
        new(ClauseState.Owed, Word("owed", "Le devoir est dû.", "The duty is owed.")));

    public static WordTable<OpinionKind> Opinions { get; } = new(
        new(OpinionKind.Favourable, Word("favourable", "Favorable.", "Favourable.")),
        new(OpinionKind.FavourableWithReservations, Word("favourableWithReservations", "Favorable avec réserves.", "Favourable, with reservations.")),
        new(OpinionKind.Unfavourable, Word("unfavourable", "Défavorable.", "Unfavourable.")),
        new(OpinionKind.Declined, Word("declined", "Avis refusé.", "Asked for and declined.")));
}
