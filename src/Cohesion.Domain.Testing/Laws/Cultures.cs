using System.Globalization;

namespace Cohesion.Domain.Testing;

/// <summary>Runs code as on a machine of another culture. A thread of its own leaves the caller's culture alone.</summary>
internal static class Cultures
{
    /// <summary>Gets cultures that differ in what trips programs: the decimal sign, the letter i, digits and calendars.</summary>
    public static ValueList<string> Others { get; } = ["fr-FR", "tr-TR", "ar-SA", "fa-IR"];

    public static T In<T>(string culture, Func<T> run)
    {
        T result = default!; // INVARIANT: the thread below has ended, and assigned it, before it is read.
        Exception? thrown = null;
        Thread thread = new(() =>
        {
            try
            {
                result = run();
            }
#pragma warning disable CA1031 // whatever is thrown goes on to the caller, on his own thread
            catch (Exception exception)
#pragma warning restore CA1031
            {
                thrown = exception;
            }
        });
        thread.CurrentCulture = thread.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        thread.Start();
        thread.Join();
        return thrown is null ? result : throw new InvalidOperationException($"Under the culture '{culture}': {thrown.Message}", thrown);
    }
}
