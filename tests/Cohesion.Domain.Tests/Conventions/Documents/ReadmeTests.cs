using System.Globalization;
using Cohesion.Domain.Territories;
using Xunit;

namespace Cohesion.Domain.Tests.Conventions.Documents;

/// <summary>The C# of the README, run.</summary>
public class ReadmeTests
{
    [Fact]
    public void A_caller_reads_codes_and_splits_money()
    {
        // begin: readme-codes-and-money
        CultureInfo neutral = CultureInfo.InvariantCulture;
        Siren issuer = Siren.Parse("246200364", neutral);                     // Lens-Liévin; a wrong key is refused
        bool isCode = QuartierCode.TryParse("QN06225M", neutral, out QuartierCode quartier);
        QuartierGeneration generation = quartier.Generation;                  // the list of 2024

        Money envelope = Money.Euros(150_000);
        ValueList<Money> parts = envelope.Split([3, 3, 1]);                   // by largest remainder: not a cent is lost
        string first = parts[0].ToText(Language.English);
        // end: readme-codes-and-money

        Assert.Equal(("246200364", true, QuartierGeneration.Of2024), ($"{issuer}", isCode, generation));
        Assert.Equal(envelope, Money.Sum(parts, Currency.Euro));
        Assert.Equal(Money.OfMinor(6_428_572, Currency.Euro).ToText(Language.English), first);
    }
}
