using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Selections;

/// <summary>The tickets of a draw, each made once, when a tie first asks for it.</summary>
internal sealed class DrawTickets(DrawSeed seed)
{
    private readonly Dictionary<ApplicationReference, ContentHash> _tickets = [];

    public ContentHash Of(ApplicationReference application) =>
        _tickets.TryGetValue(application, out ContentHash ticket) ? ticket : _tickets[application] = seed.TicketOf($"{application}");
}
