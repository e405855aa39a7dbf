namespace Cohesion.Domain.Applications;

/// <summary>An answer to a question of the call that is a number or a yes or no.</summary>
internal readonly record struct PlainAnswer(FactId Id, FactKind Kind, long Value)
{
    // They are looked through one by one; an application that answers more is read where its answers stand.
    private const int Most = 8;

    public static PlainAnswer[] Of(FactSet answers) => answers.Values.Count is 0 or > Most ? [] :
        [.. answers.Values.Select(entry => Of(entry.Key, entry.Value)).OfType<PlainAnswer>()];

    private static PlainAnswer? Of(FactId id, FactValue value) => value switch
    {
        FactValue.Flag flag => new(id, FactKind.Flag, flag.Value ? 1 : 0),
        FactValue.Count { Value: >= -PlainColumns.Reach and <= PlainColumns.Reach } count => new(id, FactKind.Count, count.Value),
        FactValue.Amount { Value.Minor: >= -PlainColumns.Reach and <= PlainColumns.Reach } amount => new(id, FactKind.Money, amount.Value.Minor),
        _ => null,
    };
}
