using System.Diagnostics;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>Values of a fact that stand for all the others: each outcome that the conditions on it can have together is that of one of them.</summary>
internal static class AtomSamples
{
    private const long MinutesADay = 24 * 60;

    /// <summary>Gives the fact that an atom compares with values written out, or <see langword="null"/> for any other atom.</summary>
    public static FactId? SubjectOf(Condition atom) => atom switch
    {
        Condition.Compare { Left: Operand.Fact fact, Right: Operand.Constant } => fact.Id,
        Condition.Compare { Left: Operand.Constant, Right: Operand.Fact fact } => fact.Id,
        Condition.Between { Min: Operand.Constant, Max: Operand.Constant } between => between.Fact,
        Condition.OneOf oneOf when oneOf.Values.All(item => item is ListItem.One) => oneOf.Fact,
        Condition.Flag flag => flag.Fact,
        Condition.Known known => known.Fact,
        _ => null,
    };

    /// <summary>Gives the atoms that hold for each value that makes a difference.</summary>
    /// <returns><see langword="null"/> for a kind of fact whose values stand in no such order.</returns>
    public static IEnumerable<IEnumerable<Condition>>? Of(FactDefinition fact, IReadOnlyCollection<Condition> atoms, FactCatalogue facts)
    {
        IEnumerable<Measured>? values = fact.Kind switch
        {
            FactKind.Flag => [new Measured.Flag(true), new Measured.Flag(false)],
            FactKind.Count or FactKind.Money => Between(fact, Numbers(atoms), Exact.Of(1)),
            FactKind.Ratio => Between(fact, Numbers(atoms), null),
            FactKind.Date when Times(atoms).All(time => !time.HasTime) => Around(Times(atoms), MinutesADay),
            FactKind.Instant => Around(Times(atoms), 1),
            FactKind.Choice or FactKind.Text or FactKind.Identifier => Words(fact, atoms, facts),
            _ => null,
        };
        return values?.Concat(MayBeNone(fact, facts) ? [Measured.Nothing.Instance] : []).Select(value => atoms.Where(atom => Holds(atom, value, fact, facts)));
    }

    /// <summary>Tells whether a fact may be known to be none: what adds up or counts always gives a number; a period that every project has begins on some day.</summary>
    public static bool MayBeNone(FactDefinition fact, FactCatalogue facts) => fact.IsOptional || fact.AppliesWhen is not null || (fact.Source == FactSource.Derived
        && fact.Derivation is not { Aggregate: Aggregate.Count or Aggregate.Distinct or Aggregate.Sum }
        && !(ComputedFacts.SourceOf(fact.Id) is { } source && fact.Kind is not FactKind.Choice && facts.TryGet(source, out FactDefinition? whole) && !MayBeNone(whole, facts)));

    /// <summary>Gives, in minutes, the first and the last moment of each limit, and those just before and after: of days, their midnights.</summary>
    private static IEnumerable<Measured> Around(IEnumerable<Limit> limits, long step) => limits
        .SelectMany(limit => new[] { Minutes(limit.First) - step, Minutes(limit.First), Minutes(limit.Last) + 1 - step, Minutes(limit.Last) + 1 })
        .DefaultIfEmpty(0).Select(minute => Measured.Number.Of(Exact.Of(minute)));

    private static IEnumerable<Limit> Times(IEnumerable<Condition> atoms) => atoms.SelectMany(Literals).OfType<Literal.Time>().Select(time => time.Value);

    private static long Minutes(LocalDateTime time) => ((long)Period.DaysBetween(new LocalDate(1, 1, 1), time.Date) * MinutesADay) + (time.Hour * 60) + time.Minute;

    /// <summary>Gives numbers, and others just beside them or half way between: whole ones have neighbours.</summary>
    private static IEnumerable<Measured> Between(FactDefinition fact, IEnumerable<Exact> numbers, Exact? step)
    {
        Exact? min = Number(fact.Min) ?? (fact.Derivation is { Aggregate: Aggregate.Count or Aggregate.Distinct } ? Exact.Of(0) : null), max = Number(fact.Max);
        Exact[] sorted = [.. numbers.Concat(new[] { min, max }.OfType<Exact>()).Order()];
        Exact one = Exact.Of(1), less = Exact.Of(-1), half = Exact.Fraction(1, 2);
        IEnumerable<Exact> around = step is not null || sorted.Length == 0
            ? sorted.SelectMany(number => new[] { number + less, number, number + one }).DefaultIfEmpty(Exact.Of(0))
            : [sorted[0] + less, .. sorted, .. sorted.Zip(sorted.Skip(1), (a, b) => (a + b) * half), sorted[^1] + one];
        return around.Where(number => !(min is { } least && number.CompareTo(least) < 0) && !(max is { } most && number.CompareTo(most) > 0)).Select(Measured.Number.Of);
    }

    private static IEnumerable<Exact> Numbers(IEnumerable<Condition> atoms) => atoms.SelectMany(Literals).Select(Number).OfType<Exact>();

    private static IEnumerable<Measured> Words(FactDefinition fact, IEnumerable<Condition> atoms, FactCatalogue facts)
    {
        IEnumerable<string> words = CodeDomain.Of(fact, facts) is { } domain
            ? domain.Codes.Select(code => code.ToString())
            : atoms.SelectMany(Literals).OfType<Literal.Word>().Select(word => word.Value).Append("");
        return words.Select(word => new Measured.Word(word));
    }

    private static IEnumerable<Literal> Literals(Condition atom) => atom switch
    {
        Condition.Compare compare => new[] { compare.Left, compare.Right }.OfType<Operand.Constant>().Select(constant => constant.Value),
        Condition.Between between => new[] { between.Min, between.Max }.OfType<Operand.Constant>().Select(constant => constant.Value),
        Condition.OneOf oneOf => oneOf.Values.OfType<ListItem.One>().Select(item => item.Value),
        _ => [],
    };

    private static bool Holds(Condition atom, Measured value, FactDefinition fact, FactCatalogue facts) => value is not Measured.Nothing && atom switch
    {
        Condition.Known => true,
        Condition.Flag => value is Measured.Flag { Value: true },
        Condition.Compare { Left: Operand.Fact, Right: Operand.Constant right } compare => Compare(value, compare.Relation, right.Value),
        Condition.Compare { Left: Operand.Constant left } compare => Compare(value, Mirrored(compare.Relation), left.Value),
        Condition.Between { Min: Operand.Constant min, Max: Operand.Constant max } => Compare(value, Relation.AtLeast, min.Value) && Compare(value, Relation.AtMost, max.Value),
        Condition.OneOf => Literals(atom).Any(item => Compare(value, Relation.EqualTo, item) || IsBelow(value, item, fact, facts)),
        _ => throw new UnreachableException(),
    };

    private static bool Compare(Measured value, Relation relation, Literal literal) => (value, literal) switch
    {
        (Measured.Number number, _) when Number(literal) is { } other => Is(number.Low.CompareTo(other), relation),
        (Measured.Number minute, Literal.Time { Value: var limit }) => Is(minute.Low.CompareTo(Exact.Of(Minutes(limit.First))), minute.Low.CompareTo(Exact.Of(Minutes(limit.Last))), relation),
        (Measured.Word word, Literal.Word other) => Is(string.CompareOrdinal(word.Text, other.Value), relation),
        (Measured.Flag flag, Literal.Flag other) => Is(flag.Value == other.Value ? 0 : 1, relation),
        _ => false,
    };

    private static bool Is(int order, Relation relation) => Is(order, order, relation);

    // A limit is read whole: from its first moment to its last.
    private static bool Is(int first, int last, Relation relation) => relation switch
    {
        Relation.LessThan => first < 0,
        Relation.AtMost => last <= 0,
        Relation.EqualTo => first >= 0 && last <= 0,
        Relation.DifferentFrom => first < 0 || last > 0,
        Relation.AtLeast => first >= 0,
        Relation.MoreThan => last > 0,
        _ => throw new UnreachableException(),
    };

    private static Relation Mirrored(Relation relation) => relation switch
    {
        Relation.LessThan => Relation.MoreThan,
        Relation.AtMost => Relation.AtLeast,
        Relation.AtLeast => Relation.AtMost,
        Relation.MoreThan => Relation.LessThan,
        _ => relation,
    };

    private static bool IsBelow(Measured value, Literal ancestor, FactDefinition fact, FactCatalogue facts) =>
        (value, ancestor) is (Measured.Word word, Literal.Word above) && fact.Vocabulary is { } name && facts.TryGetVocabulary(name, out Vocabulary? vocabulary)
        && Code.TryParse(word.Text, null, out Code code) && Code.TryParse(above.Value, null, out Code at) && vocabulary.IsWithin(code, at);

    private static Exact? Number(Literal? literal) => literal switch
    {
        Literal.Number number => Exact.Of(number.Value),
        Literal.Amount amount => Exact.Of(amount.Value.Minor),
        Literal.Proportion proportion => Exact.Of(proportion.Value),
        _ => null,
    };
}
