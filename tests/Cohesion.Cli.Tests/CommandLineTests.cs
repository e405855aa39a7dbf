using Xunit;

namespace Cohesion.Cli.Tests;

public class CommandLineTests
{
    [Fact]
    public void The_command_is_called_cohesion() => Assert.NotNull(System.Reflection.Assembly.Load("cohesion"));
}
