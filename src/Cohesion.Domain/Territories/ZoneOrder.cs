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
        ordered = problems.Count == 0 ? Place(zones, problems) : [];
        return [.. problems];
    }

    /// <summary>Places each zone as soon as those in which it lies are placed. O(n).</summary>
    private static ValueList<Zone> Place(ValueList<Zone> zones, List<Problem> problems)
    {
        ILookup<TerritoryCode, int> users = zones.Index().SelectMany(e => LocalsOf(e.Item).Select(code => (code, e.Index))).ToLookup(e => e.code, e => e.Index);
        int[] awaited = [.. zones.Select(zone => LocalsOf(zone).Count())], depth = new int[zones.Count];
        List<int> placed = [.. Enumerable.Range(0, zones.Count).Where(i => awaited[i] == 0)];
        for (int next = 0; next < placed.Count; next++)
        {
            foreach (int user in users[zones[placed[next]].Id])
            {
                depth[user] = Math.Max(depth[user], depth[placed[next]] + 1);
                if (--awaited[user] == 0)
                {
                    placed.Add(user);
                }
            }
        }

        problems.AddRange(Enumerable.Range(0, zones.Count).Where(i => awaited[i] > 0).Select(i => new Problem(ProblemCode.CyclicReference, $"/{i}/in", $"{zones[i].Id}")));
        problems.AddRange(placed.Where(i => depth[i] >= MaxDepth).Order().Select(i => new Problem(ProblemCode.TooDeep, $"/{i}/in", $"{zones[i].Id}", $"<= {MaxDepth}")));
        return [.. placed.Select(i => zones[i])];
    }

    private static IEnumerable<TerritoryCode> LocalsOf(Zone zone) => zone.Within.Where(code => code.Kind == TerritoryKind.Local);
}
