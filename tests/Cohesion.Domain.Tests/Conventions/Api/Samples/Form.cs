using NodaTime;

namespace Cohesion.Domain.Tests.Conventions.Api.Samples;

public abstract record Form
{
    private Form()
    {
    }

    public abstract LocalDate? Since { get; }

    private protected abstract int Height { get; }

    public sealed record Round(ValueList<string?> Names) : Form
    {
        public override LocalDate? Since => null;

        private protected override int Height => Names.Count;

        public static Round Of((int From, int Until)[] spans) => new([$"{spans.Length}"]);
    }
}
