using NodaTime;

namespace Cohesion.Domain.Territories;

/// <summary>
/// What the rules of a list look at: days, codes, and what is said of them. Of a file with mistakes it holds what can be read, so that
/// every mistake is told at once: a code that cannot be read is <see langword="null"/>, and nothing is concluded from it.
/// </summary>
internal sealed record QuartierListSketch
{
    public QuartierGeneration? Generation { get; init; }

    public LocalDate? From { get; init; }

    public LocalDate? Until { get; init; }

    public ValueList<(QuartierCode? Code, ValueSet<CommuneCode> Communes, ValueSet<Siren> Epcis)> Quartiers { get; init; }

    public ValueList<(CommuneCode? Code, Siren? Epci)> Communes { get; init; }

    public ValueList<(Siren? Siren, ValueSet<CommuneCode> Communes)> Epcis { get; init; }

    public ValueList<(ValueSet<QuartierCode> From, ValueSet<QuartierCode> To)> Successions { get; init; }

    public static QuartierListSketch Of(QuartierListDraft draft) => new()
    {
        Generation = draft.Generation,
        From = draft.From,
        Until = draft.Until,
        Quartiers = [.. draft.Quartiers.Select(quartier => ((QuartierCode?)quartier.Code, quartier.Communes, quartier.Epcis))],
        Communes = [.. draft.Communes.Select(commune => ((CommuneCode?)commune.Code, commune.Epci))],
        Epcis = [.. draft.Epcis.Select(epci => ((Siren?)epci.Siren, epci.Communes))],
        Successions = [.. draft.Successions.Select(succession => (succession.From, succession.To))],
    };
}
