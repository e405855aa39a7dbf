using System.Globalization;
using System.Text;
using System.Text.Json;
using Cohesion.Domain.Configuration;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

/// <summary>What must hold of every file format: the reader never throws, and the published schema and the reader agree on what is structural.</summary>
internal static class FormatLaws
{
    /// <summary>Gets how many damaged files to try for a format; <c>COHESION_MUTATIONS</c> asks for more.</summary>
    public static int Mutations { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("COHESION_MUTATIONS"), CultureInfo.InvariantCulture, out int asked) ? asked : 20_000;

    /// <summary>Holds a reader against a schema on right files and on damaged ones.</summary>
    public static void SchemaAgreesWithReader(string schema, Func<byte[], ValueList<Diagnostic>> read, params IReadOnlyList<byte[]> examples)
    {
        JsonSchemaValidator validator = new(schema);
        for (int i = 0; i < examples.Count; i++)
        {
            Assert.DoesNotContain(read(examples[i]), diagnostic => diagnostic.Severity == Severity.Error);
            Assert.True(Agree(validator, read, examples[i]), $"Example {i}.");
            for (int seed = 0; seed < Mutations / examples.Count; seed++)
            {
                byte[] damaged = Mutation.Of(examples[i], seed);
                if (!Agree(validator, read, damaged))
                {
                    Assert.Fail($"Example {i}, seed {seed}: {Encoding.UTF8.GetString(damaged)}\n{string.Join('\n', read(damaged))}");
                }
            }
        }
    }

    // What is no JSON, and what JSON readers take in different ways, is no matter of a schema.
    private static bool Agree(JsonSchemaValidator validator, Func<byte[], ValueList<Diagnostic>> read, byte[] json)
    {
        ValueList<Diagnostic> diagnostics = read(json);
        return diagnostics.Any(one => one.Problem.Code is < ProblemCode.UnknownMember or ProblemCode.DuplicateMember)
            || validator.Accepts(JsonElement.Parse(json)) == !diagnostics.Any(one => one.Problem.IsStructural);
    }
}
