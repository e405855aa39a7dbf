using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>What the lists of conditions hold, with the names of the file spelt out.</summary>
/// <param name="frame">The situation.</param>
/// <param name="evaluator">What decides conditions over it.</param>
/// <param name="mayHold">Whether a set that cannot be verified may hold what is asked about; <see langword="null"/> when nothing is known of that.</param>
internal sealed class Lists(Frame frame, Evaluator evaluator, Func<NamedSet.Unverifiable, bool>? mayHold = null)
{
    private static readonly FactId SubmittedAt = FactId.Parse("submittedAt", null);

    /// <summary>Decides a question about a list: for what is certainly in it, and for what may be.</summary>
    /// <remarks>A name that cannot be verified, or that hangs on open cases, leaves the answer open unless every possibility agrees.</remarks>
    /// <param name="items">What the condition lists.</param>
    /// <param name="doubts">Receives what leaves the answer open.</param>
    /// <param name="decide">Answers for a list that is told.</param>
    /// <param name="asksForEach">Whether a longer list asks for more, and does not allow more.</param>
    public Truth Decide(ValueList<ListItem> items, List<Doubt> doubts, Func<IReadOnlyList<Literal>, Truth> decide, bool asksForEach = false)
    {
        (IReadOnlyList<IReadOnlyList<Literal>> alternatives, bool isOpen) = Spell(items, doubts);
        Truth[] truths = [.. alternatives.Select(decide).Distinct()];
        Truth truth = truths is [var only] ? only : Truth.Unknown;

        // What else the unverifiable part holds can only add to the list: what is found in the rest stays found, and what it asks for stays lacking.
        return isOpen && truth == (asksForEach ? Truth.True : Truth.False) ? Truth.Unknown : truth;
    }

    /// <summary>Gives the lists that some items may stand for, and whether something besides cannot be told.</summary>
    public (IReadOnlyList<IReadOnlyList<Literal>> Alternatives, bool IsOpen) Spell(IEnumerable<ListItem> items, List<Doubt> doubts)
    {
        IReadOnlyList<IReadOnlyList<Literal>> alternatives = [[]];
        bool isOpen = false;
        foreach (ListItem item in items)
        {
            (IReadOnlyList<IReadOnlyList<Literal>>? choices, bool isItemOpen) = item is ListItem.One one ? ([[one.Value]], false) : Spell(((ListItem.Named)item).Name, doubts);
            isOpen |= isItemOpen;
            alternatives = choices is null ? alternatives : [.. alternatives.SelectMany(list => choices.Select(choice => (IReadOnlyList<Literal>)[.. list, .. choice]))];
        }

        return (alternatives, isOpen);
    }

    private (IReadOnlyList<IReadOnlyList<Literal>>? Choices, bool IsOpen) Spell(NameReference name, List<Doubt> doubts)
    {
        if (!RuleName.TryParse(name.Name, null, out RuleName parameter) || frame.Rules.Parameter(parameter) is null)
        {
            IReadOnlyList<IReadOnlyList<Literal>>? listed = Listed(name, doubts);
            return (listed, listed is null);
        }

        (IReadOnlyList<IReadOnlyList<Literal>> Alternatives, bool IsOpen)[]? values = new Cases(frame, evaluator).Values(parameter, null, doubts)
            ?.Select(value => Spell([.. value.Items.Select(item => new ListItem.One(item)), .. value.Names.Select(list => new ListItem.Named(list))], doubts)).ToArray();
        return (values?.SelectMany(value => value.Alternatives).ToArray(), values is null || values.Any(value => value.IsOpen));
    }

    private IReadOnlyList<IReadOnlyList<Literal>>? Listed(NameReference name, List<Doubt> doubts)
    {
        if (!frame.Rules.Context.Names.TryGetValue(name, out NamedSet? set))
        {
            doubts.Add(new Doubt.Unverifiable(name.ToString(), LocalizedText.Of("la liste n’est pas fournie", "the list is not at hand")));
            return null;
        }

        switch (set)
        {
            case NamedSet.Codes codes:
                return [[.. codes.Values.Select(code => new Literal.Word(code.ToString()))]];
            case NamedSet.Territories territories:
                return [Places(territories.Values)];
            case NamedSet.DatedTerritories dated:
                return OnTheDay(dated, name, doubts);
            case NamedSet.Unverifiable open when mayHold?.Invoke(open) == false:
                return [[]];
            default:
                doubts.Add(new Doubt.Unverifiable(name.ToString(), ((NamedSet.Unverifiable)set).Reason));
                return null;
        }
    }

    /// <summary>Chooses the list that is in force on the day of the filing; all of them are possible until it is known.</summary>
    private IReadOnlyList<IReadOnlyList<Literal>>? OnTheDay(NamedSet.DatedTerritories dated, NameReference name, List<Doubt> doubts)
    {
        FactReading filing = frame.Read(SubmittedAt);
        doubts.AddRange(filing.Doubts);
        if (filing.Value is null)
        {
            return [.. dated.Spans.Select(span => Places(span.Values))];
        }

        TerritorySpan[] inForce = [.. dated.Spans.Where(span => evaluator.IsDuring(filing.Value, Days(span)) == Truth.True)];
        if (inForce.Length == 0)
        {
            doubts.Add(new Doubt.Unverifiable(name.ToString(), LocalizedText.Of(
                "aucune liste fournie n’est en vigueur ce jour-là", "no list at hand is in force on that day")));
            return null;
        }

        return [Places([.. inForce.SelectMany(span => span.Values)])];
    }

    private TimeRange Days(TerritorySpan span) =>
        TimeRange.OfDays(span.From, span.Until ?? new LocalDate(9999, 12, 31), frame.Rules.Context.Zone, isLimit: true);

    private static IReadOnlyList<Literal> Places(ValueSet<TerritoryCode> places) => [.. places.Select(place => new Literal.Place(place))];
}
