using System.Runtime.CompilerServices;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <content>What the answers of an application become, without an allocation.</content>
internal sealed partial class FactSlot
{
    /// <summary>Reads the fact of an application: what it states, else what the world states, else what follows from other properties; the rest is irregular.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Slot Of(in StatedBy application, World? world)
    {
        Slot slot = _stated is null ? Slot.Missing : _stated(this, application);
        if (slot.State == SlotState.Missing && !_isHeld && application.Find(Id, _isOpinion) is { } answer)
        {
            slot = Of(answer, application.IsWhole || IsWorld);
        }

        if (slot.State != SlotState.Missing)
        {
            return slot;
        }

        if (world is not null && world.Facts.TryGet(Id, out FactValue? known))
        {
            return Of(known, isWhole: true);
        }

        // What it follows from, the world may state as well.
        slot = _following is null ? Slot.Missing : _following(this, application);
        return slot.State == SlotState.Missing && _isComputed && (_following is null || world is not null) ? Slot.Irregular : slot;
    }

    public static Slot Of(in Answer<bool> answer) => answer.TryGetValue(out bool value) ? Of(value) : Lack(answer);

    public static Slot Of(in Answer<long> answer) => answer.TryGetValue(out long value) ? Slot.OfNumber(value) : Lack(answer);

    public static Slot Of(in Answer<Money> answer) => answer.TryGetValue(out Money value) ? Slot.OfNumber(value.Minor) : Lack(answer);

    public static Slot Of(in Answer<PartialDate> answer) => answer.TryGetValue(out PartialDate value) ? Of(value) : Lack(answer);

    public static Slot Of(in Answer<PartialPeriod> answer, bool isEnd) => answer.TryGetValue(out PartialPeriod value) ? Of(isEnd ? value.End : value.Start) : Lack(answer);

    public Slot Of(in Answer<string> answer) => answer.TryGetValue(out string? value) ? Of(value) : Lack(answer);

    public Slot Of(in Answer<Siret> answer) => answer.TryGetValue(out Siret value) ? Of(value.ToString()) : Lack(answer);

    public Slot Of(in Answer<Code> answer) => answer.TryGetValue(out Code value) ? Of(value) : Lack(answer);

    public Slot Of(in Answer<ValueSet<Code>> answer, bool isWhole) => answer.TryGetValue(out ValueSet<Code> values) ? Of(values, isWhole) : Lack(answer);

    public Slot Of(in Answer<TerritoryCode> answer) => answer.TryGetValue(out TerritoryCode value) ? Of(value) : Lack(answer);

    public Slot Of(in Answer<ValueSet<TerritoryCode>> answer, bool isWhole) =>
        answer.TryGetValue(out ValueSet<TerritoryCode> values) ? Of(values, isWhole) : Lack(answer);

    public static Slot OfList<T>(in Answer<ValueList<T>> answer) => answer.IsKnown ? Slot.Of(0) : Lack(answer);

    /// <summary>Gives the amount asked of a scope; amounts by scope are no number where there is none.</summary>
    public static Slot Of(in Answer<RequestedAmount> answer, ScopeId? scope) => !answer.TryGetValue(out RequestedAmount? amount) ? Lack(answer) : amount switch
    {
        RequestedAmount.Whole whole => Slot.OfNumber(whole.Amount.Minor),
        RequestedAmount.ByScope several when scope is { } one => several.Amounts.TryGetValue(one, out Money asked) ? Slot.OfNumber(asked.Minor) : Slot.Open,
        _ => Slot.Irregular,
    };

    /// <summary>Gets the kinds of the documents: a set that others may join while one is not known, and in a draft.</summary>
    public Slot OfKinds(in Answer<ValueList<Document>> answer, bool isWhole)
    {
        if (!answer.TryGetValue(out ValueList<Document> documents) && !answer.IsNone)
        {
            return Lack(answer);
        }

        ulong kinds = 0;
        foreach (Document document in documents.AsSpan())
        {
            if (document.Kind.TryGetValue(out Code kind))
            {
                kinds |= Texts.Of(kind.ToString());
            }
            else if (!document.Kind.IsNone)
            {
                isWhole = false;
                if (document.Kind.Misfit is not null)
                {
                    return Slot.Irregular;
                }
            }
        }

        return Slot.OfSet(kinds, isWhole);
    }

    private static Slot Lack<T>(in Answer<T> answer)
        where T : notnull => answer.IsMissing ? Slot.Missing : answer.IsNone ? Slot.None : answer.Misfit is null ? Slot.Open : Slot.Irregular;
}
