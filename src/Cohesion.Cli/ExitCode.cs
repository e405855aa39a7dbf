namespace Cohesion.Cli;

/// <summary>What the command says to the shell.</summary>
internal static class ExitCode
{
    public const int Fine = 0;
    public const int Wrong = 1;
    public const int WrongUsage = 2;
}
