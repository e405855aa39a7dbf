namespace Cohesion.Domain;

/// <summary>Percentages as they are said: <c>50.Percent()</c>.</summary>
public static class RatioExtensions
{
    extension(int percentage)
    {
        /// <summary>Makes a ratio out of a whole percentage.</summary>
        public Ratio Percent() => Ratio.Percent(percentage);
    }
}
