namespace Cohesion.Domain.Selections;

/// <summary>Says everything that keeps sub-envelopes from lying in each other and in the envelope.</summary>
internal static class SubEnvelopeCheck
{
    /// <summary>Checks identifiers, parents and circles, and what parts hold against the whole that they are parts of.</summary>
    public static IEnumerable<Problem> Run(ValueList<SubEnvelope> parts)
    {
        List<Problem> found = [];
        found.AddRepeated(ProblemCode.DuplicateId, parts.Select(part => part.Id), i => $"/subEnvelopes/{i}/id");
        HashSet<SubEnvelopeId> known = [.. parts.Select(part => part.Id)];
        foreach ((int i, SubEnvelope part) in parts.Index())
        {
            if (part.Within is { } within && !known.Contains(within))
            {
                found.Add(new Problem(
                    ProblemCode.UnknownSubEnvelope, $"/subEnvelopes/{i}/within", $"{within}", nearest: Nearest.Of($"{within}", known.Select(id => $"{id}"))));
            }
            else if (CircleOf(part, parts) is { } circle)
            {
                found.Add(new Problem(ProblemCode.CyclicReference, $"/subEnvelopes/{i}/within", circle));
            }
        }

        found.AddRange(Currencies(parts));
        return found.Count > 0 ? found : parts.Where(part => part.Amount is not null).SelectMany(part => Inside(parts, part.Id, part.Amount!.Value));
    }

    /// <summary>Holds the sub-envelopes of one whole against its amount: none is larger, and what is held for them is not more in all.</summary>
    /// <param name="parts">All sub-envelopes of a policy.</param>
    /// <param name="whole">The one that they are parts of, or <see langword="null"/> for the envelope.</param>
    /// <param name="most">Its amount.</param>
    public static IEnumerable<Problem> Inside(ValueList<SubEnvelope> parts, SubEnvelopeId? whole, Money most)
    {
        Int128 held = 0;
        foreach ((int i, SubEnvelope part) in parts.Index())
        {
            if (part.Within == whole && (part.Amount ?? most) is var own && own.Currency == most.Currency)
            {
                Int128 more = HeldBy(parts, part);
                held += more;
                if (own > most || (more > 0 && held > most.Minor))
                {
                    string sum = own > most || held > long.MaxValue ? $"{own}" : $"{Money.OfMinor((long)held, own.Currency)}";
                    yield return new Problem(ProblemCode.SubEnvelopeTooLarge, $"/subEnvelopes/{i}/amount", sum, $"≤ {most}");
                }
            }
        }
    }

    // A cap holds nothing itself, but what is held inside it is held all the same.
    private static Int128 HeldBy(ValueList<SubEnvelope> parts, SubEnvelope part) => part.Holds
        ? part.Amount?.Minor ?? 0
        : parts.Where(inside => inside.Within == part.Id).Aggregate((Int128)0, (sum, inside) => sum + HeldBy(parts, inside));

    private static IEnumerable<Problem> Currencies(ValueList<SubEnvelope> parts)
    {
        Currency? first = parts.Select(part => part.Amount?.Currency).FirstOrDefault(currency => currency is not null);
        return parts.Index()
            .Where(part => part.Item.Amount is { } amount && amount.Currency != first)
            .Select(part => new Problem(ProblemCode.OtherCurrency, $"/subEnvelopes/{part.Index}/amount", $"{part.Item.Amount}", first!.Value.Code));
    }

    // The way from a part through those around it back to itself.
    private static string? CircleOf(SubEnvelope part, ValueList<SubEnvelope> parts)
    {
        List<SubEnvelopeId> way = [part.Id];
        for (SubEnvelopeId? above = part.Within; above is { } id && way.Count <= parts.Count; above = parts.FirstOrDefault(other => other.Id == id)?.Within)
        {
            way.Add(id);
            if (id == part.Id)
            {
                return string.Join(" → ", way);
            }
        }

        return null;
    }
}
