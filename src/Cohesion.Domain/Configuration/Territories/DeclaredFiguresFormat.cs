using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The form of the figures that people state of a territory, in every file that holds some, and how they are read and written.</summary>
internal static class DeclaredFiguresFormat
{
    private static Shape Figure { get; } = Named("declaredFigure", static () => Object(
        Required("value", Integer(0, long.MaxValue), "Le nombre, tel que sa source l’écrit.", "The number, as its source writes it."),
        Optional("asOf", ValueForms.Date, "Quand il valait, aussi précisément que sa source le dit.", "When it held, as finely as its source says.")));

    public static Shape Shape { get; } = Named("declaredFigures", static () => Object(
        Optional("communes", Figure, "Combien de communes.", "How many communes."),
        Optional("communesWithQuartiers", Figure, "Combien d’entre elles ont un quartier prioritaire, ou une partie d’un.", "How many of them hold a priority quartier, or a part of one."),
        Optional("quartiers", Figure, "Combien de quartiers prioritaires.", "How many priority quartiers."),
        Optional("inhabitants", Figure, "Combien de gens y habitent.", "How many people live in them.")));

    /// <summary>Reads figures that are known to be sound; nothing where none stand.</summary>
    public static DeclaredFigures? Read(JsonCursor at) => !at.Exists ? null : new DeclaredFigures
    {
        Communes = ReadFigure(at["communes"]),
        CommunesWithQuartiers = ReadFigure(at["communesWithQuartiers"]),
        Quartiers = ReadFigure(at["quartiers"]),
        Inhabitants = ReadFigure(at["inhabitants"]),
    };

    public static void Write(CanonicalJson json, DeclaredFigures declared)
    {
        Write(json, "communes", declared.Communes);
        Write(json, "communesWithQuartiers", declared.CommunesWithQuartiers);
        Write(json, "quartiers", declared.Quartiers);
        Write(json, "inhabitants", declared.Inhabitants);
    }

    private static DeclaredFigure? ReadFigure(JsonCursor at) =>
        at["value"].Integer() is { } value ? new DeclaredFigure(value, at["asOf"].Parse<PartialDate>(), at.Citations()) : null;

    private static void Write(CanonicalJson json, string name, DeclaredFigure? figure)
    {
        if (figure is not null)
        {
            json.Member(name, members =>
            {
                members.Member("value", (long?)figure.Value);
                members.Code("asOf", figure.AsOf);
                members.Cite(figure.Citations);
            });
        }
    }
}
