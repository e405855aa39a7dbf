using NodaTime;

namespace Cohesion.Domain.Tests.Conventions.Api.Samples;

public static class FormExtensions
{
    extension(Form form)
    {
        public string Title => $"{form}";

        public bool Is(in Instant from, Colour colour = Colour.Blue, Period? period = null, Instant until = default) =>
            colour == Colour.Blue && period is null && from < until && form is not null;
    }

    public static T Make<T>(ref int count)
        where T : class, new() => count > 0 ? new T() : throw new ArgumentOutOfRangeException(nameof(count));
}
