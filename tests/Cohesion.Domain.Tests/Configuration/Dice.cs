namespace Cohesion.Domain.Tests.Configuration;

/// <summary>Draws that a seed repeats on every machine (SplitMix64, Steele, Lea and Flood 2014).</summary>
internal sealed class Dice(int seed)
{
    private ulong _state = (ulong)(uint)seed;

    /// <summary>Draws a number from zero up to a bound that is excluded.</summary>
    public int Next(int bound)
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)bound);
        }
    }

    public T Pick<T>(params IReadOnlyList<T> choices) => choices[Next(choices.Count)];
}
