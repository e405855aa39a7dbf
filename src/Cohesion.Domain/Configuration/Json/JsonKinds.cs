namespace Cohesion.Domain.Configuration;

/// <summary>The types of JSON, one or several.</summary>
[Flags]
internal enum JsonKinds
{
    None = 0,
    Object = 1,
    List = 2,
    Text = 4,
    Number = 8,
    Flag = 16,
    Null = 32,
    Any = 63,
}
