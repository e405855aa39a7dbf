using Cohesion.Domain.Eligibility;
using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Testing;

/// <content>Lists, sets and values that may be absent: what other generators are made of.</content>
public static partial class Generate
{
    internal static Gen<Advantage> Advantages => Gen.OneOf(
        from criterion in RuleNames from points in Gen.Choose(1, 100) select (Advantage)new Advantage.Points(criterion, points),
        Gen.Choose(1, 9).Select(rank => (Advantage)new Advantage.Rank(rank)));

    internal static Gen<ValueList<T>> Some<T>(Gen<T> gen, int minimum, int maximum) =>
        from count in Gen.Choose(minimum, maximum)
        from list in gen.ListOf(count)
        select (ValueList<T>)[.. list];

    internal static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.OneOf(Gen.Constant((T?)null), gen.Select(value => (T?)value));

    internal static Gen<T?> MaybeValue<T>(Gen<T> gen)
        where T : struct => Gen.OneOf(Gen.Constant((T?)null), gen.Select(value => (T?)value));

    internal static Gen<List<T>> Few<T>(Gen<T> gen, int least, int most) => Gen.Choose(least, most).SelectMany(gen.ListOf);

    internal static Gen<ValueSet<T>> SetsOf<T>(Gen<T> elements)
        where T : struct, IComparable<T> => ListsOf(elements).Select(list => (ValueSet<T>)[.. list]);

    internal static Gen<ValueList<T>> ListsOf<T>(Gen<T> elements) => Some(elements, 0, 4);
}
