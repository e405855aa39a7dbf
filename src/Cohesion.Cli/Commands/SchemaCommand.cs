using System.CommandLine;
using Cohesion.Domain.Configuration;

namespace Cohesion.Cli.Commands;

/// <summary><c>cohesion schema KIND</c>: the JSON Schema of a file format, for editors.</summary>
internal static class SchemaCommand
{
    private static readonly SortedDictionary<string, Func<string>> Schemas = new(StringComparer.Ordinal)
    {
        ["application"] = () => ApplicationFile.JsonSchema,
        ["call"] = () => CallFile.JsonSchema,
        ["contract"] = () => ContractFile.JsonSchema,
        ["decision"] = () => DecisionFile.JsonSchema,
        ["grant"] = () => GrantFile.JsonSchema,
        ["jury"] = () => JuryFile.JsonSchema,
        ["programme"] = () => ProgrammeFile.JsonSchema,
        ["quartier-list"] = () => QuartierListFile.JsonSchema,
        ["scores"] = () => ScoresFile.JsonSchema,
        ["selection-policy"] = () => SelectionPolicyFile.JsonSchema,
        ["selection-record"] = () => SelectionRecordFile.JsonSchema,
        ["world"] = () => WorldFile.JsonSchema,
    };

    public static Command Create(CommonOptions common)
    {
        Argument<string> kind = new("KIND") { Description = string.Join(", ", Schemas.Keys) };
        kind.AcceptOnlyFromAmong([.. Schemas.Keys]);
        Command command = new("schema", "Écrit le schéma JSON d’un format / Writes the JSON Schema of a format") { kind };
        command.SetAction(parsed =>
        {
            common.Open(parsed).Plain.Write(Schemas[parsed.GetValue(kind)!]());
            return ExitCode.Fine;
        });
        return command;
    }
}
