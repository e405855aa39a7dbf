using System.Numerics;
using Cohesion.Domain.Selections;

namespace Cohesion.Domain.Tests.Selections;

/// <summary>The envelope and its parts, worked out anew from the list of awards at each question; amounts are found by trying each one.</summary>
internal sealed class NaivePurses(long envelope, SelectionPolicy policy)
{
    private readonly List<(Entry Entry, BigInteger Amount)> _given = [];
    private readonly HashSet<string> _stopped = [];
    private BigInteger _over;

    public BigInteger Left => envelope + _over - Sum("");

    private IEnumerable<SubEnvelope> Parts => policy.Terms.SubEnvelopes;

    /// <summary>Gives what an entry receives if there is enough.</summary>
    public static BigInteger Entitled(Entry entry, SelectionPolicy policy)
    {
        BigInteger amount = BigInteger.Min(entry.Request.Minor, policy.Terms.Bounds?.AtMost?.Minor ?? entry.Request.Minor);
        return policy.Terms.Bounds?.Rate is { } rate
            ? BigInteger.Min(amount, new BigInteger(entry.Profile.Cost!.Value.Minor) * rate.Numerator / rate.Denominator)
            : amount;
    }

    public string Fund(Entry entry)
    {
        if (_given.Count >= (policy.Terms.Quota ?? int.MaxValue) || Parts.Any(part => Has(part, entry) && _given.Count(one => Has(part, one.Entry)) >= (part.Quota ?? int.MaxValue)))
        {
            return "full";
        }

        string[] limits = ["", .. Below("").Where(part => part.Kind != SubEnvelopeKind.Earmark && Has(part, entry)).Select(part => $"{part.Id}")];
        if (limits.Any(limit => Allowance(limit, entry) is null))
        {
            return "after";
        }

        BigInteger entitled = Entitled(entry, policy), available = limits.Min(limit => Allowance(limit, entry)!.Value);
        if (entitled <= available)
        {
            return Give(entry, entitled, "");
        }

        string tightest = limits.Last(limit => Allowance(limit, entry) == available);
        BigInteger floor = policy.Terms.Bounds?.AtLeast?.Minor ?? 1;
        BigInteger? least = policy.Terms.Partial switch
        {
            PartialAward.Truncated cut => BigInteger.Max(floor, cut.AtLeast.Minor),
            PartialAward.Share share => BigInteger.Max(floor, Least(entitled, share.AtLeast)),
            _ => null,
        };
        bool mayExceed = policy.Terms.Partial is PartialAward.Share { MayOverspend: true } && available > 0
            && limits.Where(limit => limit.Length > 0).All(limit => Allowance(limit, entry) >= least);
        string said = least is null || (available < least && !mayExceed)
            ? tightest.Length == 0 ? "does not fit" : $"cap {tightest}"
            : "";
        if (policy.Rule == AwardRule.StopAtFirst && !_stopped.Add(tightest))
        {
            _stopped.UnionWith(Parts.Where(part => part.Kind != SubEnvelopeKind.Cap && Has(part, entry)).Select(part => $"{part.Id}"));
        }

        if (said.Length > 0)
        {
            return said;
        }

        _over += BigInteger.Max(0, least!.Value - available);
        return Give(entry, BigInteger.Max(available, least.Value), available < least && least < entry.Request.Minor ? " over" : "");
    }

    public IEnumerable<string> Unmet(IEnumerable<Entry> entries) => Parts
        .Where(part => part.Kind != SubEnvelopeKind.Cap && Rest($"{part.Id}") > 0)
        .Select(part => $"{part.Id} left {Rest($"{part.Id}")} for {string.Join(",", entries.Where(one => Has(part, one) && _given.TrueForAll(given => given.Entry != one)).Select(one => one.Application).Order())}")
        .Order(StringComparer.Ordinal);

    // The smallest whole number that is at least the share.
    private static BigInteger Least(BigInteger whole, Ratio share)
    {
        BigInteger amount = 0;
        while (amount * share.Denominator < whole * share.Numerator)
        {
            amount++;
        }

        return amount;
    }

    private string Give(Entry entry, BigInteger amount, string mark)
    {
        _given.Add((entry, amount));
        return $"funded {amount}{mark}";
    }

    private BigInteger Sum(string id) => _given.Where(one => id.Length == 0 || Has(Part(id), one.Entry)).Aggregate(BigInteger.Zero, (sum, one) => sum + one.Amount);

    private BigInteger Rest(string id) => (id.Length == 0 ? envelope + _over : Part(id).Amount?.Minor ?? BigInteger.Pow(10, 30)) - Sum(id);

    private SubEnvelope Part(string id) => Parts.Single(part => $"{part.Id}" == id);

    private IEnumerable<SubEnvelope> Inside(string id) => Parts.Where(part => $"{part.Within}" == id);

    private bool Has(SubEnvelope part, Entry entry) =>
        (part.Audience.Themes.Count == 0 || part.Audience.Themes.Any(theme => entry.Profile.Themes.Any(own => own == theme)))
        && (part.Audience.Territories.Count == 0 || part.Audience.Territories.Any(place => entry.Profile.Territories.Any(own => own == place)))
        && (part.Audience.LegalForms.Count == 0 || part.Audience.LegalForms.Any(form => entry.Profile.LegalForms.Any(own => own == form)))
        && (part.Within is not { } within || Has(Part($"{within}"), entry));

    /// <summary>Gives what an entry may take out of the envelope or a part, or nothing where the selection stopped there.</summary>
    private BigInteger? Allowance(string id, Entry entry) => !_stopped.Contains(id)
        ? Rest(id) - Inside(id).Aggregate(BigInteger.Zero, (sum, part) => sum + Kept(part, entry))
        : Below(id)
            .Where(part => part.Kind != SubEnvelopeKind.Cap && Has(part, entry) && !_stopped.Contains($"{part.Id}") && Path(part, id).All(one => one.Kind == SubEnvelopeKind.Cap || _stopped.Contains($"{one.Id}")))
            .Select(part => (BigInteger?)Allowance($"{part.Id}", entry)).Max();

    private IEnumerable<SubEnvelope> Below(string id) => Inside(id).SelectMany(part => Below($"{part.Id}").Prepend(part));

    // Those strictly between a part and one that it lies in.
    private IEnumerable<SubEnvelope> Path(SubEnvelope part, string id)
    {
        for (string above = $"{part.Within}"; above != id; above = $"{Part(above).Within}")
        {
            yield return Part(above);
        }
    }

    private BigInteger Kept(SubEnvelope part, Entry entry)
    {
        BigInteger inside = Inside($"{part.Id}").Aggregate(BigInteger.Zero, (sum, one) => sum + Kept(one, entry));
        return part.Kind == SubEnvelopeKind.Cap || Has(part, entry) ? inside : BigInteger.Max(inside, Rest($"{part.Id}"));
    }
}
