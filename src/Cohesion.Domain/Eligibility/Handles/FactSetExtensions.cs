using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>Fills and reads sets of facts by typed handles: <c>facts.With(Facts.RequestAmount, Money.Euros(15000))</c>.</summary>
public static class FactSetExtensions
{
    extension(FactSet facts)
    {
        /// <summary>Gives the set with a fact learned, or replaced.</summary>
        /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
        public FactSet With<T>(FactHandle<T> fact, T value)
            where T : notnull => facts.With(Guard.Against.Null(fact).Id, fact.Codec.Write(Guard.Against.Null(value)));

        /// <summary>Gives the set with a code learned, or replaced.</summary>
        /// <exception cref="FormatException"><paramref name="code"/> is no code.</exception>
        /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
        public FactSet With(ChoiceFact fact, string code) => facts.With(fact, Code.Parse(code, null));

        /// <summary>Gives the set with codes learned, or replaced.</summary>
        /// <exception cref="FormatException">A text is no code.</exception>
        /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
        public FactSet With(ChoiceSetFact fact, params ReadOnlySpan<string> codes)
        {
            Code[] parsed = new Code[codes.Length];
            for (int i = 0; i < codes.Length; i++)
            {
                parsed[i] = Code.Parse(codes[i], null);
            }

            return facts.With<ValueSet<Code>>(fact, [.. parsed]);
        }

        /// <summary>Gives the set with a day learned, or replaced.</summary>
        /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
        public FactSet With(DateFact fact, LocalDate day) => facts.With(fact, PartialDate.OfDay(day));

        /// <summary>Gives the set with the day of an instant learned, or replaced.</summary>
        /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
        public FactSet With(InstantFact fact, LocalDate day) =>
            facts.With(Guard.Against.Null(fact).Id, new FactValue.Day(PartialDate.OfDay(day)));

        /// <summary>Gives the set with an amount learned for each funder or strand asked for.</summary>
        /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
        public FactSet With(MoneyFact fact, ValueMap<ScopeId, Money> amounts) =>
            facts.With(Guard.Against.Null(fact).Id, new FactValue.AmountByScope(amounts));

        /// <summary>Gives the set with a fact answered without a value: <see cref="Answer.None"/>, or unverifiable.</summary>
        /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
        public FactSet With(FactHandle fact, NoValue lack) => lack.Value is null
            ? facts.Without(Guard.Against.Null(fact).Id)
            : facts.With(Guard.Against.Null(fact).Id, lack.Value);

        /// <summary>Gives the set with a fact forgotten.</summary>
        /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
        public FactSet Without(FactHandle fact) => facts.Without(Guard.Against.Null(fact).Id);

        /// <summary>Gives what is answered of a fact.</summary>
        /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
        public Answer<T> Get<T>(FactHandle<T> fact)
            where T : notnull => facts.TryGet(Guard.Against.Null(fact).Id, out FactValue? value) ? Answer<T>.Read(value, fact.Codec) : default;
    }
}
