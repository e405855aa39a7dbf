namespace Cohesion.Domain.Territories;

/// <summary>Puts the zones of a file each after those in which it lies.</summary>
internal static class ZoneOrder
{
    /// <summary>How many zones may lie in each other; the depth of a file has the same bound.</summary>
    public const int MaxDepth = 64;

    public static ValueList<Problem> Of(ValueList<Zone> zones, out ValueList<Zone> ordered)
    {
        List<Problem> problems = [];
        problems.AddRepeated(ProblemCode.DuplicateId, zones.Select(zone => zone.Id), i => $"/{i}/id");
        HashSet<TerritoryCode> declared = [.. zones.Select(zone => zone.Id)];
        problems.AddRange(zones.Index().SelectMany(e => LocalsOf(e.Item)
            .Where(code => !declared.Contains(code)).Select(code => new Problem(ProblemCode.UnknownName, $"/{e.Index}/in", $"{code}"))));
        ordered = [];
        if (problems.Count == 0)
        {
            List<(int Index, Zone Zone)> rest = [.. zones.Index()], placed = [];
            HashSet<TerritoryCode> known = [];
            for (int depth = 0; depth < MaxDepth && rest.Count > 0; depth++)
            {
                (int Index, Zone Zone)[] ready = [.. rest.Where(e => LocalsOf(e.Zone).All(known.Contains))];
                rest.RemoveAll(e => LocalsOf(e.Zone).All(known.Contains));
                placed.AddRange(ready);
                known.UnionWith(ready.Select(e => e.Zone.Id));
            }

            problems.AddRange(rest.Select(e => new Problem(ProblemCode.CyclicReference, $"/{e.Index}/in", $"{e.Zone.Id}")));
            ordered = [.. placed.Select(e => e.Zone)];
        }

        return [.. problems];
    }

    private static IEnumerable<TerritoryCode> LocalsOf(Zone zone) => zone.Within.Where(code => code.Kind == TerritoryKind.Local);
}
