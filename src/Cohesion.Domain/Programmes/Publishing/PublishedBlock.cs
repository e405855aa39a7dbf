using Cohesion.Domain.Statistics;

namespace Cohesion.Domain.Programmes;

/// <summary>The figures of a funnel, or of an indicator, that a reader may see; all of them where nothing is to be protected.</summary>
internal sealed class PublishedBlock
{
    private readonly HashSet<FigureId>? _shown;

    private PublishedBlock(HashSet<FigureId>? shown, ValueList<Withheld> withheld) => (_shown, Withheld) = (shown, withheld);

    public ValueList<Withheld> Withheld { get; }

    /// <summary>Gets the block that hides nothing.</summary>
    public static PublishedBlock Open { get; } = new(null, []);

    /// <summary>Protects a release.</summary>
    /// <param name="release">The release, or <see langword="null"/> if there is more of it than can be audited.</param>
    /// <param name="names">What people call its figures; those that it does not name, nobody reads.</param>
    /// <param name="whole">What people call the whole of it.</param>
    /// <param name="policy">What may be published.</param>
    public static PublishedBlock Protect(Release? release, IReadOnlyDictionary<FigureId, LocalizedText> names, LocalizedText whole, DisclosurePolicy policy)
    {
        Publication? publication = release?.Protect(policy);
        return publication is Publication.Granted granted
            ? new PublishedBlock([.. granted.Shown.Select(figure => figure.Id)], Notices(release!, granted, names, policy))
            : new PublishedBlock([], [new Withheld(whole, publication is Publication.NoPattern ? WithheldBecause.CannotBeProtected : WithheldBecause.NotAudited, policy.Threshold, [])]);
    }

    public bool Shows(FigureId figure) => _shown?.Contains(figure) != false;

    private static ValueList<Withheld> Notices(
        Release release, Publication.Granted granted, IReadOnlyDictionary<FigureId, LocalizedText> names, DisclosurePolicy policy)
    {
        bool mayTell = release.MayTellReasons(granted, policy);
        HashSet<FigureId> hidden = [.. granted.Withheld.Select(figure => figure.Id)], primary = [.. granted.Withheld.Where(figure => figure.Reason == WithholdingReason.BelowThreshold).Select(figure => figure.Id)];
        return
        [
            .. from figure in granted.Withheld
               where names.ContainsKey(figure.Id)
               select !mayTell ? new Withheld(names[figure.Id], WithheldBecause.Either, policy.Threshold, [])
                   : primary.Contains(figure.Id) ? new Withheld(names[figure.Id], WithheldBecause.BelowThreshold, policy.Threshold, [])
                   : new Withheld(names[figure.Id], WithheldBecause.ProtectsAnother, policy.Threshold, [.. Reach(figure.Id).Where(primary.Contains).Order().Where(names.ContainsKey).Select(id => names[id])]),
        ];

        // What hidden figures tie to each other, one breakdown after another.
        HashSet<FigureId> Reach(FigureId from)
        {
            HashSet<FigureId> reached = [from];
            for (int before = 0; before < reached.Count;)
            {
                before = reached.Count;
                foreach (FigureId[] tied in release.Breakdowns.Select(one => (FigureId[])[one.Whole.Id, .. one.Parts.Select(part => part.Id)]).Where(all => Array.Exists(all, id => hidden.Contains(id) && reached.Contains(id))))
                {
                    reached.UnionWith(tied.Where(hidden.Contains));
                }
            }

            return reached;
        }
    }
}
