namespace Cohesion.Domain.Tests.Conventions.Api.Samples;

public interface IShape
{
    static abstract IShape Unit { get; }

    string? Name { get; }
}
