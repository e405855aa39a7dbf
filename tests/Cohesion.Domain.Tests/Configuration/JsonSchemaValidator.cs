using System.Numerics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Cohesion.Domain.Tests.Configuration;

/// <summary>
/// A second opinion on our files: JSON Schema, draft 2020-12, the keywords that we write and no others, straight from the specification.
/// It knows nothing of the shapes from which schemas come.
/// </summary>
internal sealed class JsonSchemaValidator(string schema)
{
    private static readonly string[] Annotations = ["$schema", "$id", "$defs", "title", "description"];
    private readonly JsonElement _schema = JsonElement.Parse(schema);
    private readonly Dictionary<string, Regex> _patterns = [];

    public bool Accepts(JsonElement value) => Accepts(_schema, value);

    private bool Accepts(JsonElement schema, JsonElement value) => schema.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => schema.EnumerateObject().All(keyword => Annotations.Contains(keyword.Name) || Holds(schema, keyword.Name, keyword.Value, value)),
    };

    private bool Holds(JsonElement schema, string keyword, JsonElement stated, JsonElement value) => keyword switch
    {
        "$ref" => Accepts(Resolve(stated.GetString()!), value),
        "allOf" => stated.EnumerateArray().All(one => Accepts(one, value)),
        "anyOf" => stated.EnumerateArray().Any(one => Accepts(one, value)),
        "oneOf" => stated.EnumerateArray().Count(one => Accepts(one, value)) == 1,
        "not" => !Accepts(stated, value),
        "const" => JsonElement.DeepEquals(stated, value),
        "enum" => stated.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)),
        "type" => IsOf(stated.GetString()!, value),
        "pattern" => value.ValueKind != JsonValueKind.String || Pattern(stated.GetString()!).IsMatch(value.GetString()!),
        "maxLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.EnumerateRunes().Count() <= stated.GetInt64(),
        "minimum" => value.ValueKind != JsonValueKind.Number || Rational(value).CompareTo(Rational(stated)) >= 0,
        "maximum" => value.ValueKind != JsonValueKind.Number || Rational(value).CompareTo(Rational(stated)) <= 0,
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= stated.GetInt64(),
        "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= stated.GetInt64(),
        "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().All(one => Accepts(stated, one)),
        "prefixItems" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Zip(stated.EnumerateArray()).All(pair => Accepts(pair.Second, pair.First)),
        "required" => value.ValueKind != JsonValueKind.Object || stated.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "dependentRequired" => value.ValueKind != JsonValueKind.Object || stated.EnumerateObject().All(one =>
            !value.TryGetProperty(one.Name, out _) || one.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _))),
        "properties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(member =>
            !stated.TryGetProperty(member.Name, out JsonElement declared) || Accepts(declared, member.Value)),
        "additionalProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(member =>
            schema.GetProperty("properties").TryGetProperty(member.Name, out _) || Accepts(stated, member.Value)),
        "propertyNames" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(member => Accepts(stated, Quoted(member.Name))),
        _ => throw new InvalidOperationException($"The keyword {keyword} is new here."),
    };

    private static bool IsOf(string type, JsonElement value) => (type, value.ValueKind) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) or ("null", JsonValueKind.Null) => true,
        ("integer", JsonValueKind.Number) => Rational(value) is (var numerator, var denominator) && numerator % denominator == 0,
        _ => false,
    };

    private static Fraction Rational(JsonElement number)
    {
        string[] parts = number.GetRawText().Split('e', 'E');
        string[] mantissa = parts[0].Split('.');
        int exponent = (parts.Length > 1 ? (int)BigInteger.Clamp(BigInteger.Parse(parts[1], null), -2000, 2000) : 0) - (mantissa.Length > 1 ? mantissa[1].Length : 0);
        BigInteger digits = BigInteger.Parse(string.Concat(mantissa), null);
        return exponent < 0 ? new Fraction(digits, BigInteger.Pow(10, -exponent)) : new Fraction(digits * BigInteger.Pow(10, exponent), BigInteger.One);
    }

    private static JsonElement Quoted(string name) => JsonElement.Parse(JsonSerializer.Serialize(name));

    private JsonElement Resolve(string reference) => reference["#/".Length..].Split('/').Aggregate(_schema, (at, step) => at.GetProperty(step));

    // In ECMA-262 `$` is the very end of a text; in .NET it may stand before a last line feed.
    private Regex Pattern(string pattern) => _patterns.TryGetValue(pattern, out Regex? known) ? known
        : _patterns[pattern] = new Regex(pattern.EndsWith('$') ? pattern[..^1] + @"\z" : pattern, RegexOptions.CultureInvariant);

    private readonly record struct Fraction(BigInteger Numerator, BigInteger Denominator)
    {
        public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    }
}
