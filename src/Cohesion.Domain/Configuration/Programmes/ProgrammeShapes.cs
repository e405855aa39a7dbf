using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The form of a solidarity programme in files.</summary>
internal static class ProgrammeShapes
{
    public static Shape File { get; } = Object(
        SchemaLink,
        Required("programme", Forms.Id, "L’identifiant du programme.", "The id of the programme."),
        Required("title", Localized, "Son titre.", "Its title."),
        Required("territory", ValueForms.Territory, "Le territoire qui le porte.", "Whose programme it is."),
        Optional("quartiers", List(ValueForms.Territory, 1, isDistinct: true), "Où il agit\u202F; sans mention, dans tout le territoire.", "Where it acts; unless said, in all of its territory."),
        Required("period", ValueForms.Period, "Quand, aussi précisément que sa source le dit.", "When, as finely as its source says."),
        Required("axes", List(Axis, 1), "Ses axes.", "Its axes."),
        Optional("partners", List(Partner), "Ceux qui le portent aussi.", "Who carries it too."),
        Optional("budget", ValueForms.Money, "Ce qui y est consacré en tout\u202F; rien si aucune source ne le dit.", "What is spent on all of it; nothing where no source says."),
        Optional("campaigns", List(Campaign), "Ce qui a été entrepris.", "What was undertaken."),
        Optional("hours", HourShapes.Hours, "Qui a donné combien de temps à qui.", "Who gave how much time to whom."),
        Optional("rooms", List(RoomFormat.Room, 1), "Les chambres contre services.", "The rooms for hours."),
        Optional("volunteers", VolunteerFormat.Volunteers, "Le temps donné par des bénévoles.", "The time that volunteers gave."),
        SelectionForms.Fictional);

    private static ObjectShape Axis => Object(
        Required("id", Forms.Code, "Son identifiant.", "Its id."),
        Required("title", Localized, "Son titre.", "Its title."));

    private static ObjectShape Partner => Object(
        Required("name", Text(), "Son nom.", "Its name."),
        Optional("part", Localized, "Ce qu’il y fait.", "What it does in it."));

    private static ObjectShape Campaign => Object(
        Required("id", Forms.Code, "Son identifiant.", "Its id."),
        Required("title", Localized, "Son titre.", "Its title."),
        Required("axis", Forms.Code, "L’axe du programme qu’elle suit.", "Along which axis of the programme it acts."),
        Optional("period", ValueForms.Period, "Quand.", "When."),
        Optional("quartiers", List(ValueForms.Territory, 1, isDistinct: true), "Où\u202F; sans mention, là où agit le programme.", "Where; unless said, where the programme acts."),
        Optional("cost", ValueForms.Money, "Ce que cette seule campagne a coûté.", "What this campaign alone cost."),
        Optional("funnel", FunnelShapes.Funnel, "Combien sont allés jusqu’où.", "How many got how far."),
        Optional("indicators", List(IndicatorShapes.Indicator), "Ce qu’elle fait bouger.", "What it moves."));
}
