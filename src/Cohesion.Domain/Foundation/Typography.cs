using System.Globalization;
using Ardalis.GuardClauses;

namespace Cohesion.Domain;

/// <summary>How each language writes numbers: fixed here, because the data of a machine change from one release to the next.</summary>
internal static class Typography
{
    /// <summary>Stands before a unit in French: U+00A0.</summary>
    public const string NoBreakSpace = "\u00A0";

    /// <summary>Stands between thousands, and before <c>; : ! ? %</c>, in French: U+202F.</summary>
    public const string NarrowNoBreakSpace = "\u202F";

    private static readonly NumberFormatInfo French = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        CurrencyGroupSeparator = NarrowNoBreakSpace,
        CurrencyDecimalSeparator = ",",
        CurrencyPositivePattern = 3,
    });

    private static readonly NumberFormatInfo English = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        CurrencyGroupSeparator = ",",
        CurrencyDecimalSeparator = ".",
        CurrencyPositivePattern = 0,
    });

    /// <summary>Gives the separators of a language and where the sign of a currency stands, independent of any data of the machine.</summary>
    public static NumberFormatInfo Numbers(Language language) => Guard.Against.Undefined(language) == Language.French ? French : English;
}
