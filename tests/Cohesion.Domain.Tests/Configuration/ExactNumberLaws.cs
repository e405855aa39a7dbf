using System.Globalization;
using System.Numerics;
using Cohesion.Domain.Configuration;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class ExactNumberLaws
{
    private static readonly Gen<string> Digits = Gen.Elements('0', '0', '1', '5', '9').ListOf().Select(digits => string.Concat(digits.Take(25)));

    private static readonly Gen<string> Spelled =
        from sign in Gen.Elements("", "-")
        from whole in Digits
        from fraction in Digits
        from exponent in Gen.Elements("", "e0", "E+3", "e-3", "e19", "e-30", "E40")
        select $"{sign}{(whole.TrimStart('0') is { Length: > 0 } significant ? significant : "0")}{(fraction.Length > 0 ? "." : "")}{fraction}{exponent}";

    [Fact]
    public void Integers_are_those_of_arithmetic() => Law.Holds(Spelled, spelled =>
    {
        (BigInteger numerator, BigInteger denominator) = Rational(spelled);
        ExactNumber number = new(spelled);
        bool isLong = numerator % denominator == 0 && numerator / denominator >= long.MinValue && numerator / denominator <= long.MaxValue;
        return number.IsInteger == (numerator % denominator == 0)
            && number.TryGetInteger(out long integer) == isLong
            && (!isLong || integer == numerator / denominator);
    }, 2_000);

    [Fact]
    public void Bounds_are_compared_exactly() => Law.Holds(Spelled, Gen.Elements(0L, 1, -1, 5, -55, 1_000, long.MaxValue, long.MinValue), (spelled, bound) =>
    {
        (BigInteger numerator, BigInteger denominator) = Rational(spelled);
        return Math.Sign(new ExactNumber(spelled).CompareTo(bound)) == numerator.CompareTo(bound * denominator);
    }, 2_000);

    [Fact]
    public void Decimals_are_exact_or_refused() => Law.Holds(Spelled, spelled =>
    {
        (BigInteger numerator, BigInteger denominator) = Rational(spelled);
        return !new ExactNumber(spelled).TryGetDecimal(out decimal number)
            || (Rational(number.ToString(CultureInfo.InvariantCulture)) is var (n, d) && n * denominator == numerator * d);
    }, 2_000);

    [Theory]
    [InlineData("1e999999999999", false, 1)]
    [InlineData("-1e999999999999", false, -1)]
    [InlineData("1e-999999999999", false, 1)]
    [InlineData("0e999999999999", true, 0)]
    [InlineData("-0.000", true, 0)]
    [InlineData("9223372036854775807", true, 1)]
    [InlineData("9223372036854775808", false, 1)]
    public void Numbers_beyond_measure_are_told_apart(string spelled, bool isLong, int sign)
    {
        ExactNumber number = new(spelled);
        Assert.Equal((isLong, sign), (number.TryGetInteger(out _), Math.Sign(number.CompareTo(0))));
    }

    private static (BigInteger Numerator, BigInteger Denominator) Rational(string spelled)
    {
        string[] parts = spelled.Split('e', 'E');
        string[] mantissa = parts[0].Split('.');
        int exponent = (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0) - (mantissa.Length > 1 ? mantissa[1].Length : 0);
        BigInteger digits = BigInteger.Parse(string.Concat(mantissa), CultureInfo.InvariantCulture);
        return (digits * BigInteger.Pow(10, Math.Max(exponent, 0)), BigInteger.Pow(10, Math.Max(-exponent, 0)));
    }
}
