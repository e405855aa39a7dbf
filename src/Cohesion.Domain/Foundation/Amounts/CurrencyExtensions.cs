using Ardalis.GuardClauses;

namespace Cohesion.Domain;

/// <summary>What ISO 4217 says of a <see cref="Currency"/>.</summary>
public static class CurrencyExtensions
{
    extension(Currency currency)
    {
        /// <summary>Gets the code of ISO 4217: <c>EUR</c> or <c>XPF</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is no currency.</exception>
        public string Code => Guard.Against.Undefined(currency) == Currency.Euro ? "EUR" : "XPF";

        /// <summary>Gets how many decimals an amount has: 2 for the euro, 0 for the CFP franc.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is no currency.</exception>
        public int MinorDigits => Guard.Against.Undefined(currency) == Currency.Euro ? 2 : 0;

        /// <summary>Gets what stands beside an amount that people read: the sign where there is one, else the code.</summary>
        internal string Symbol => currency == Currency.Euro ? "€" : currency.Code;

        /// <summary>Gets how many minor units make one unit.</summary>
        internal int MinorUnits => currency.MinorDigits == 2 ? 100 : 1;

        /// <summary>Reads a code of ISO 4217; its case is not forgiven.</summary>
        /// <returns><see langword="false"/> if <paramref name="code"/> is none of the two.</returns>
        public static bool TryParseCode(ReadOnlySpan<char> code, out Currency result)
        {
            result = code is "EUR" ? Currency.Euro : code is "XPF" ? Currency.PacificFranc : default;
            return result != default;
        }
    }
}
