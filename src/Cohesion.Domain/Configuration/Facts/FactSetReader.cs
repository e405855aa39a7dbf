using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Configuration;

/// <summary>What becomes of names that are no fact, and of values that are none of their fact.</summary>
internal enum FactTolerance
{
    /// <summary>They are reported.</summary>
    None = 1,

    /// <summary>Names in groups of which the catalogue knows nothing are passed over: only a call knows them.</summary>
    OfOtherFacts,

    /// <summary>They are kept as they are, for a check of the facts to say what is wrong.</summary>
    OfEverything,
}

/// <summary>Reads the facts that an object states, nested or by their ids.</summary>
/// <param name="tree">The facts that there are.</param>
/// <param name="shapes">The forms of their values.</param>
/// <param name="values">Reads their values.</param>
/// <param name="tolerance">What becomes of what does not fit.</param>
/// <param name="isLost">Tells which facts are declared in a way that could not be read, so that nothing is known of them.</param>
internal sealed class FactSetReader(FactTree tree, FactValueShapes shapes, FactValueReader values, FactTolerance tolerance, Func<string, bool> isLost)
{
    /// <summary>Reads an object.</summary>
    /// <param name="at">The object.</param>
    /// <param name="others">Names in it that are no facts.</param>
    public StatedFacts Read(JsonCursor at, params ValueList<string> others)
    {
        StatedFacts stated = new(tree.Prefix);
        foreach (JsonCursor member in at.Members().Where(member => !others.Contains(member.Name)))
        {
            // A field of a record may bear its whole id.
            bool isWhole = tree.Prefix.Length > 0 && member.Name.StartsWith(tree.Prefix, StringComparison.Ordinal);
            Read(member, isWhole ? member.Name[tree.Prefix.Length..] : member.Name, stated);
        }

        return stated;
    }

    private void Read(JsonCursor at, string path, StatedFacts stated)
    {
        bool isGroup = at.Kind == JsonKinds.Object && !FactValueShapes.Lacks.Any(lack => at[lack.Discriminator].Exists);
        if (tree.Find(path) is { } fact && !(isGroup && tree.IsGroup(path)))
        {
            Fact(at, fact, stated);
        }
        else if (isGroup && (tree.IsGroup(path) || tolerance == FactTolerance.OfEverything))
        {
            foreach (JsonCursor member in at.Members())
            {
                Read(member, FactTree.Join(path, member.Name), stated);
            }
        }
        else
        {
            NoFact(at, path, stated);
        }
    }

    private void NoFact(JsonCursor at, string path, StatedFacts stated)
    {
        string id = tree.Prefix + path;
        bool isOther = tolerance == FactTolerance.OfOtherFacts && !tree.IsGroup(path.Split('.')[0]) && tree.Prefix.Length == 0;
        if (isOther || isLost(id))
        {
            return;
        }

        if (tolerance == FactTolerance.OfEverything && FactId.TryParse(id, null, out FactId kept) && FactValueReader.Misfit(at) is { } misfit)
        {
            Add(kept, at, misfit, stated);
        }
        else if (tree.IsGroup(path) && at.IsSound)
        {
            at.Report(ProblemCode.WrongFactValue, expected: "object");
        }
        else if (!tree.IsGroup(path))
        {
            at.Report(ProblemCode.UnknownFact, id, nearest: at.Suggest(path, tree.AllPaths) is { Length: > 0 } near ? tree.Prefix + near : "");
        }
    }

    private void Fact(JsonCursor at, FactDefinition fact, StatedFacts stated)
    {
        if (!at.IsSound && fact.Kind != FactKind.Records)
        {
            Add(fact.Id, at, null, stated);
        }
        else if (fact.Kind == FactKind.Records && at.Kind == JsonKinds.List)
        {
            Records(at, fact, stated);
        }
        else
        {
            FactValue? misfit = tolerance == FactTolerance.OfEverything ? FactValueReader.Misfit(at) : null;
            ValueList<Problem> wrong = at.Against(shapes.Of(fact));
            Add(fact.Id, at, wrong.Count == 0 ? values.Read(at, fact.Kind) : misfit, stated);
            if (misfit is null)
            {
                // No schema that knows nothing of the call could tell.
                at.Report(wrong.Select(problem => new Problem(
                    problem.IsStructural ? ProblemCode.WrongFactValue : problem.Code, problem.Path, problem.Found, problem.Expected, problem.Nearest)));
            }
        }
    }

    private void Records(JsonCursor at, FactDefinition list, StatedFacts stated)
    {
        FactSetReader fields = new(FactTree.OfFields(list), shapes, values, tolerance, isLost);
        ValueList<StatedFacts> records = at.List(record => Record(record, fields));
        Add(list.Id, at, new FactValue.Records([.. records.Select(record => record.Facts)]), stated, records);
    }

    private static StatedFacts? Record(JsonCursor at, FactSetReader fields)
    {
        if (at.Kind == JsonKinds.Object)
        {
            return fields.Read(at);
        }

        if (at.IsSound)
        {
            at.Report(ProblemCode.WrongFactValue, expected: "object");
        }

        return null;
    }

    private static void Add(FactId id, JsonCursor at, FactValue? value, StatedFacts stated, ValueList<StatedFacts> records = default)
    {
        if (!stated.TryAdd(id, at, value, records))
        {
            at.Report(ProblemCode.DuplicateId, id.ToString());
        }
    }
}
