namespace Cohesion.Domain.Tests.Conventions.Api.Samples;

public enum Colour
{
    Red = 1,
    Blue = 3,
}
