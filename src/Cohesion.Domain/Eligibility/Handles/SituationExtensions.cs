using Cohesion.Domain.Applications;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>Fills situations by typed handles: <c>situation.With(Facts.RequestAmount, Money.Euros(15000))</c>.</summary>
public static class SituationExtensions
{
    extension(Situation situation)
    {
        /// <inheritdoc cref="FactSetExtensions.With{T}(FactSet, FactHandle{T}, T)"/>
        public Situation With<T>(FactHandle<T> fact, T value)
            where T : notnull => new(situation.Facts.With(fact, value), situation.World);

        /// <inheritdoc cref="FactSetExtensions.With(FactSet, ChoiceFact, string)"/>
        public Situation With(ChoiceFact fact, string code) => new(situation.Facts.With(fact, code), situation.World);

        /// <inheritdoc cref="FactSetExtensions.With(FactSet, ChoiceSetFact, ReadOnlySpan{string})"/>
        public Situation With(ChoiceSetFact fact, params ReadOnlySpan<string> codes) => new(situation.Facts.With(fact, codes), situation.World);

        /// <inheritdoc cref="FactSetExtensions.With(FactSet, DateFact, LocalDate)"/>
        public Situation With(DateFact fact, LocalDate day) => new(situation.Facts.With(fact, day), situation.World);

        /// <inheritdoc cref="FactSetExtensions.With(FactSet, InstantFact, LocalDate)"/>
        public Situation With(InstantFact fact, LocalDate day) => new(situation.Facts.With(fact, day), situation.World);

        /// <inheritdoc cref="FactSetExtensions.With(FactSet, MoneyFact, ValueMap{ScopeId, Money})"/>
        public Situation With(MoneyFact fact, ValueMap<ScopeId, Money> amounts) => new(situation.Facts.With(fact, amounts), situation.World);

        /// <inheritdoc cref="FactSetExtensions.With(FactSet, FactHandle, NoValue)"/>
        public Situation With(FactHandle fact, NoValue lack) => new(situation.Facts.With(fact, lack), situation.World);

        /// <inheritdoc cref="FactSetExtensions.Without(FactSet, FactHandle)"/>
        public Situation Without(FactHandle fact) => new(situation.Facts.Without(fact), situation.World);
    }
}
