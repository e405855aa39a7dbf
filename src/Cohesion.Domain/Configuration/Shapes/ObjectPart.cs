namespace Cohesion.Domain.Configuration;

/// <summary>What an object's declaration is made of: its members, and the rules between them.</summary>
internal abstract class ObjectPart
{
    private protected ObjectPart()
    {
    }
}
