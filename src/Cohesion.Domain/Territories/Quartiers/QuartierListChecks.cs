namespace Cohesion.Domain.Territories;

/// <summary>What can be wrong with a list of quartiers.</summary>
internal static class QuartierListChecks
{
    public static List<Problem> Of(QuartierListSketch list)
    {
        List<Problem> found = [];
        if (list.Until < list.From)
        {
            found.Add(new Problem(ProblemCode.Reversed, "/inForce/until", $"{list.From:R}/{list.Until:R}"));
        }

        found.AddRepeated(ProblemCode.DuplicateElement, list.Quartiers.Select(quartier => quartier.Code), i => $"/quartiers/{i}/code");
        found.AddRepeated(ProblemCode.DuplicateElement, list.Communes.Select(commune => commune.Code), i => $"/communes/{i}/code");
        found.AddRepeated(ProblemCode.DuplicateElement, list.Epcis.Select(epci => epci.Siren), i => $"/epcis/{i}/siren");
        found.AddRange(OfQuartiers(list));
        found.AddRange(OfCommunes(list));
        found.AddRange(OfSuccessions(list));
        return found;
    }

    private static IEnumerable<Problem> OfQuartiers(QuartierListSketch list)
    {
        Dictionary<CommuneCode, Siren> epcis = [];
        foreach ((CommuneCode? commune, Siren? epci) in list.Communes)
        {
            // A commune that stands twice is an error of its own: the first time counts.
            _ = commune is { } code && epci is { } siren && epcis.TryAdd(code, siren);
        }

        foreach ((int i, (QuartierCode? code, ValueSet<CommuneCode> communes, ValueSet<Siren> stated)) in list.Quartiers.Index())
        {
            if (code is { } other && list.Generation is { } generation && other.Generation != generation)
            {
                yield return new Problem(ProblemCode.OtherGeneration, $"/quartiers/{i}/code", $"{other}");
            }

            foreach (CommuneCode commune in communes.Where(commune => code is { } known && commune.Departement != known.Departement))
            {
                yield return new Problem(ProblemCode.OtherDepartement, $"/quartiers/{i}/communes", $"{commune}", $"{code!.Value.Departement}");
            }

            Siren[] others = [.. communes.Where(epcis.ContainsKey).Select(commune => epcis[commune]).Distinct().Except(stated)];
            if (stated.Count > 0 && others.Length > 0)
            {
                yield return new Problem(ProblemCode.OtherEpci, $"/quartiers/{i}/epcis", $"{stated}", string.Join(", ", others));
            }
        }
    }

    private static IEnumerable<Problem> OfCommunes(QuartierListSketch list)
    {
        HashSet<Siren> whole = [];
        HashSet<(CommuneCode, Siren)> members = [];
        Dictionary<CommuneCode, Siren> first = [];
        foreach ((Siren? epci, ValueSet<CommuneCode> communes) in list.Epcis.Where(epci => epci is { Siren: not null, Communes.Count: > 0 }))
        {
            _ = whole.Add(epci!.Value);
            foreach (CommuneCode commune in communes)
            {
                _ = members.Add((commune, epci.Value)) && first.TryAdd(commune, epci.Value);
            }
        }

        return list.Communes.Index()
            .Where(e => e.Item is ({ } code, { } epci) && (first.ContainsKey(code) || whole.Contains(epci)) && !members.Contains((code, epci)))
            .Select(e => new Problem(
                ProblemCode.OtherEpci, $"/communes/{e.Index}/epci", $"{e.Item.Epci}", first.TryGetValue(e.Item.Code!.Value, out Siren other) ? $"{other}" : ""));
    }

    private static IEnumerable<Problem> OfSuccessions(QuartierListSketch list)
    {
        bool areAllRead = list.Quartiers.All(quartier => quartier.Code is not null);
        HashSet<QuartierCode> listed = [.. list.Quartiers.Select(quartier => quartier.Code).OfType<QuartierCode>()], before = [.. listed], after = [];
        foreach ((int i, (ValueSet<QuartierCode> from, ValueSet<QuartierCode> to)) in list.Successions.Index())
        {
            foreach (QuartierCode code in from.Where(code => !before.Add(code)))
            {
                yield return new Problem(ProblemCode.DuplicateElement, $"/successions/{i}/from", $"{code}");
            }

            foreach (QuartierCode code in to)
            {
                if (!listed.Contains(code))
                {
                    if (areAllRead)
                    {
                        yield return new Problem(ProblemCode.UnknownQuartier, $"/successions/{i}/to", $"{code}");
                    }
                }
                else if (!after.Add(code))
                {
                    yield return new Problem(ProblemCode.DuplicateElement, $"/successions/{i}/to", $"{code}");
                }
            }
        }
    }
}
