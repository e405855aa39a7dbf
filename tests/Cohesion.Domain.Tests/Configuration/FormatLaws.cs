using System.Diagnostics;
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
    public static void SchemaAgreesWithReader(string schema, Func<byte[], ValueList<Diagnostic>> read, params IReadOnlyList<byte[]> examples) =>
        SchemaAgreesWithReader(1, schema, read, examples);

    /// <summary>Holds a reader against a schema, on fewer files of a format that takes longer to read. The slowest reading is told beside the result.</summary>
    /// <param name="weight">How many times longer such a file takes than a small one; so many times fewer are tried.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="read">The reader.</param>
    /// <param name="examples">Right files.</param>
    public static void SchemaAgreesWithReader(int weight, string schema, Func<byte[], ValueList<Diagnostic>> read, params IReadOnlyList<byte[]> examples)
    {
        JsonSchemaValidator validator = new(schema);
        TimeSpan slowest = TimeSpan.Zero;
        int count = Math.Max(Mutations / weight / examples.Count, 1);
        for (int i = 0; i < examples.Count; i++)
        {
            Assert.DoesNotContain(read(examples[i]), diagnostic => diagnostic.Severity == Severity.Error);
            Assert.True(Agree(validator, read(examples[i]), examples[i]), $"Example {i}.");
            for (int seed = 0; seed < count; seed++)
            {
                byte[] damaged = Mutation.Of(examples[i], seed);
                long start = Stopwatch.GetTimestamp();
                ValueList<Diagnostic> diagnostics = read(damaged);
                TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
                slowest = elapsed > slowest ? elapsed : slowest;
                if (!Agree(validator, diagnostics, damaged))
                {
                    Assert.Fail($"Example {i}, seed {seed}: {Encoding.UTF8.GetString(damaged)}\n{string.Join('\n', diagnostics)}");
                }
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{count * examples.Count} damaged files; the slowest was read in {slowest.TotalMilliseconds:F1} ms."));
    }

    // What is no JSON, and what JSON readers take in different ways, is no matter of a schema.
    private static bool Agree(JsonSchemaValidator validator, ValueList<Diagnostic> diagnostics, byte[] json) =>
        diagnostics.Any(one => one.Problem.Code is < ProblemCode.UnknownMember or ProblemCode.DuplicateMember)
        || validator.Accepts(JsonElement.Parse(json)) == !diagnostics.Any(one => one.Problem.IsStructural);
}
