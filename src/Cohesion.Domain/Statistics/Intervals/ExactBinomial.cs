namespace Cohesion.Domain.Statistics;

/// <summary>The interval of C. J. Clopper and E. S. Pearson, Biometrika 26 (1934), by the tails of the binomial law.</summary>
internal static class ExactBinomial
{
    private const int MostSteps = 100, MostTerms = 100_000;

    // The last step of Newton's method leaves an error of its square; a factor of the fraction, of its own size.
    private const double SmallStep = 1e-11, SmallFactor = 1e-16;

    // The logarithm of n! less Stirling's formula without its series, for small n, where the series is not accurate.
    private static readonly double[] SmallCorrections = [.. Enumerable.Range(0, 16).Select(StirlingOfFactorial)];

    /// <summary>
    /// Gives the lower bound: the proportion under which as many successes or more have exactly the probability <paramref name="tail"/>.
    /// In logarithms that probability is a concave function of the proportion, so that the method of Newton converges from anywhere.
    /// </summary>
    /// <param name="count">How many successes.</param>
    /// <param name="total">Out of how many.</param>
    /// <param name="tail">The probability on this side.</param>
    /// <param name="guess">Where to start; below the proportion observed.</param>
    public static double Lower(long count, long total, double tail, double guess)
    {
        if (count == 0)
        {
            return 0;
        }

        double target = Math.Log(tail), at = Math.Log(guess);
        for (int i = 0; i < MostSteps; i++)
        {
            double p = Math.Exp(at);
            double fraction = UpperTailOverTerm(count, total - count, p);
            double step = (LogTerm(count, total, p) + Math.Log(fraction) - target) * fraction / count;
            at -= step;
            if (Math.Abs(step) <= SmallStep)
            {
                break;
            }
        }

        return Math.Exp(at);
    }

    /// <summary>Gives the logarithm of the probability of exactly so many successes: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).</summary>
    private static double LogTerm(double k, double n, double p)
    {
        double others = n - k;
        double corrections = Stirling(n) - Stirling(k) - Stirling(others);
        double deviance = Deviance(k, n * p) + Deviance(others, n * (1 - p));
        return corrections - deviance + (others > 0 ? 0.5 * Math.Log(n / (2 * Math.PI * k * others)) : 0);
    }

    /// <summary>Gives the probability of <paramref name="k"/> successes or more over that of exactly <paramref name="k"/>, by the continued fraction of the incomplete beta function.</summary>
    private static double UpperTailOverTerm(double k, double others, double p)
    {
        double a = k, b = others + 1, c = 1, d = 1 / (1 - ((a + b) * p / (a + 1))), value = d;
        for (int m = 1; m < MostTerms; m++)
        {
            double even = m * (b - m) * p / ((a + (2 * m) - 1) * (a + (2 * m)));
            d = 1 / (1 + (even * d));
            c = 1 + (even / c);
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * p / ((a + (2 * m)) * (a + (2 * m) + 1));
            d = 1 / (1 + (odd * d));
            c = 1 + (odd / c);
            double factor = d * c;
            value *= factor;
            if (Math.Abs(factor - 1) <= SmallFactor)
            {
                break;
            }
        }

        return (1 - p) * value;
    }

    /// <summary>Gives k·ln(k/m) + m − k, without the cancellation where the two are near.</summary>
    private static double Deviance(double k, double mean)
    {
        double difference = k - mean;
        if (k == 0 || Math.Abs(difference) >= 0.1 * (k + mean))
        {
            return (k == 0 ? 0 : k * Math.Log(k / mean)) - difference;
        }

        double v = difference / (k + mean), sum = difference * v, term = 2 * k * v;
        for (int j = 3; ; j += 2)
        {
            term *= v * v;
            double next = sum + (term / j);
            if (next == sum)
            {
                return sum;
            }

            sum = next;
        }
    }

    private static double Stirling(double n)
    {
        if (n < SmallCorrections.Length)
        {
            return SmallCorrections[(int)n];
        }

        double square = n * n;
        return ((1d / 12) - (((1d / 360) - (((1d / 1260) - (((1d / 1680) - (1d / 1188 / square)) / square)) / square)) / square)) / n;
    }

    private static double StirlingOfFactorial(int n)
    {
        double factorial = 1;
        for (int i = 2; i <= n; i++)
        {
            factorial *= i;
        }

        return n == 0 ? 0 : Math.Log(factorial) - ((n + 0.5) * Math.Log(n)) + n - (0.5 * Math.Log(2 * Math.PI));
    }
}
