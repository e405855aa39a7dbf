namespace Cohesion.Cli;

/// <summary>The command was used wrongly: a file that is not there, a folder without a call.</summary>
internal sealed class UsageException : Exception
{
    public UsageException()
    {
    }

    public UsageException(string message)
        : base(message)
    {
    }

    public UsageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
