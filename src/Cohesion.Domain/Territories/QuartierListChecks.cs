namespace Cohesion.Domain.Territories;

/// <summary>What can be wrong with a list of quartiers.</summary>
internal static class QuartierListChecks
{
    public static List<Problem> Of(QuartierListDraft draft)
    {
        List<Problem> found = [];
        if (draft.Until < draft.From)
        {
            found.Add(new Problem(ProblemCode.Reversed, "/until", $"{draft.From:R}/{draft.Until:R}"));
        }

        found.AddRepeated(ProblemCode.DuplicateElement, draft.Quartiers.Select(quartier => quartier.Code), i => $"/quartiers/{i}/code");
        found.AddRepeated(ProblemCode.DuplicateElement, draft.Communes.Select(commune => commune.Code), i => $"/communes/{i}/code");
        found.AddRepeated(ProblemCode.DuplicateElement, draft.Epcis.Select(epci => epci.Siren), i => $"/epcis/{i}/siren");
        ILookup<CommuneCode, Siren> epcis = draft.Communes.Where(commune => commune.Epci is not null).ToLookup(commune => commune.Code, commune => commune.Epci!.Value);
        found.AddRange(draft.Quartiers.Index().SelectMany(e => OfQuartier(draft.Generation, e.Item, epcis, $"/quartiers/{e.Index}")));
        found.AddRange(OfEpcis(draft));
        found.AddRange(OfSuccessions(draft));
        return found;
    }

    private static IEnumerable<Problem> OfQuartier(QuartierGeneration generation, Quartier quartier, ILookup<CommuneCode, Siren> epcis, string path)
    {
        if (quartier.Code.Generation != generation)
        {
            yield return new Problem(ProblemCode.OtherGeneration, path + "/code", $"{quartier.Code}");
        }

        foreach (CommuneCode commune in quartier.Communes.Where(commune => commune.Departement != quartier.Code.Departement))
        {
            yield return new Problem(ProblemCode.OtherDepartement, path + "/communes", $"{commune}", $"{quartier.Code.Departement}");
        }

        Siren[] others = [.. quartier.Communes.SelectMany(commune => epcis[commune]).Except(quartier.Epcis)];
        if (quartier.Epcis.Count > 0 && others.Length > 0)
        {
            yield return new Problem(ProblemCode.OtherEpci, path + "/epcis", $"{quartier.Epcis}", string.Join(", ", others));
        }
    }

    private static IEnumerable<Problem> OfEpcis(QuartierListDraft draft)
    {
        ILookup<CommuneCode, Siren> members = draft.Epcis.SelectMany(epci => epci.Communes.Select(commune => (commune, epci.Siren))).ToLookup(e => e.commune, e => e.Siren);
        ValueSet<Siren> whole = [.. draft.Epcis.Where(epci => epci.Communes.Count > 0).Select(epci => epci.Siren)];
        return draft.Communes.Index()
            .Where(e => e.Item.Epci is { } epci && (members.Contains(e.Item.Code) || whole.Contains(epci)) && !members[e.Item.Code].Contains(epci))
            .Select(e => new Problem(ProblemCode.OtherEpci, $"/communes/{e.Index}/epci", $"{e.Item.Epci}", string.Join(", ", members[e.Item.Code])));
    }

    private static IEnumerable<Problem> OfSuccessions(QuartierListDraft draft)
    {
        HashSet<QuartierCode> listed = [.. draft.Quartiers.Select(quartier => quartier.Code)], before = [.. listed], after = [];
        foreach ((int i, QuartierSuccession succession) in draft.Successions.Index())
        {
            foreach (QuartierCode code in succession.From.Where(code => !before.Add(code)))
            {
                yield return new Problem(ProblemCode.DuplicateElement, $"/successions/{i}/from", $"{code}");
            }

            foreach (QuartierCode code in succession.To.Where(code => !after.Add(code) || !listed.Contains(code)))
            {
                yield return new Problem(listed.Contains(code) ? ProblemCode.DuplicateElement : ProblemCode.UnknownQuartier, $"/successions/{i}/to", $"{code}");
            }
        }
    }
}
