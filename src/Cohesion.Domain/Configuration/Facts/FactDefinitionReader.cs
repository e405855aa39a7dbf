using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Configuration;

/// <summary>Reads the facts that a call declares.</summary>
internal sealed class FactDefinitionReader(ConditionReader conditions, RulePlaces places)
{
    public FactDefinition? Read(JsonCursor at)
    {
        FactId? id = at["id"].Parse<FactId>();
        Derivation? derivation = Derivation(at["derive"]);
        Condition? appliesWhen = conditions.Read(at["appliesWhen"]);
        ValueList<FactDefinition> fields = places.Elements(at["fields"], Read);
        if (id is not { } known || RuleWords.Kinds.Read(at["kind"]) is not { } kind)
        {
            places.Lose(at["id"].Found);
            return null;
        }

        return new FactDefinition(known, kind)
        {
            Unit = at["unit"].Text(),
            Vocabulary = at["of"].Parse<Code>(),
            Codes = at["codes"].List(code => code.Parse<Code>()),
            Min = LiteralReader.Read(at["min"], kind),
            Max = LiteralReader.Read(at["max"], kind),
            Label = at["label"].Localized(),
            Question = at["question"].Localized(),
            Source = RuleWords.Sources.Read(at["source"]) ?? SourceOf(derivation),
            IsOptional = at["optional"].Flag() ?? false,
            AppliesWhen = appliesWhen,
            IsSensitive = at["sensitive"].Flag() ?? false,
            Derivation = derivation,
            Fields = fields,
            Citations = [.. at.Citations(), .. at["derive"].Citations()],
        };
    }

    /// <summary>Gives the source of a fact that states none: what is computed is derived, the rest declared.</summary>
    public static FactSource SourceOf(Derivation? derivation) => derivation is null ? FactSource.Declared : FactSource.Derived;

    private Derivation? Derivation(JsonCursor at)
    {
        Condition? where = conditions.Read(at["where"]);
        foreach ((Aggregate aggregate, Word word) in RuleWords.Aggregates.Entries)
        {
            if (at[word.Name].Exists)
            {
                return at[word.Name].Parse<FactId>() is { } over ? new Derivation(aggregate, over, where) : null;
            }
        }

        return null;
    }
}
