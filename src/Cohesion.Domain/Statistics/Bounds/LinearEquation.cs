namespace Cohesion.Domain.Statistics;

/// <summary>What a reader knows to hold between figures: whole coefficients times the figures add up to zero.</summary>
internal readonly struct LinearEquation(int[] variables, long[] coefficients)
{
    public int[] Variables => variables;

    public long[] Coefficients => coefficients;
}
