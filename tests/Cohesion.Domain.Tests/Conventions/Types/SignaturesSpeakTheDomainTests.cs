using Cohesion.Domain.Tests.Conventions.Types.Samples.Statistics;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Conventions.Types;

public class SignaturesSpeakTheDomainTests
{
    [Fact]
    public void The_library_keeps_to_it() => Breaches.None(SignaturesSpeakTheDomain.Breaches(Subjects.ExportedByAll));

    [Theory]
    [InlineData(typeof(Clear))]
    [InlineData(typeof(Estimate))]
    public void Clear_types_pass_and_estimates_in_statistics(Type type) => Breaches.None(SignaturesSpeakTheDomain.Breaches([type]));

    [Fact]
    public void Vague_types_are_found_wherever_they_show() => Assert.Equal(
        [
            "Vague..ctor shows Guid", "Vague.Amount shows Decimal", "Vague.Days shows DateOnly", "Vague.Limit shows Single",
            "Vague.Rate shows Double", "Vague.Wait shows TimeSpan", "Vague.When shows DateTime",
        ],
        SignaturesSpeakTheDomain.Breaches([typeof(Vague)]).Order(StringComparer.Ordinal));

    public abstract class Clear
    {
        public LocalDate On { get; }

        public static Clear FromDecimal(decimal amount) => throw new ArgumentOutOfRangeException(nameof(amount));

        private protected abstract double Hidden();
    }

    public sealed class Vague(Guid id)
    {
        public const float Limit = 1;

        public DateTime? When { get; }

        public string Name => $"{id}";

        public static void Days(ValueList<DateOnly[]> days) => _ = days;

        public static void Rate(out double rate) => rate = 0;

        public static ValueList<decimal> Amount() => [];

        public static void Wait<T>(Func<T, TimeSpan> wait) => _ = wait;
    }
}
