using System.Text;
using Cohesion.Domain.Configuration;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

/// <summary>Files made to hurt stay within the limits: each is answered in the time of a large honest one, and is refused for what it is.</summary>
public class HostileFileTests
{
    private const string Least = "\"garden\": \"a\", \"title\": { \"fr\": \"A\", \"en\": \"A\" }, \"kind\": \"park\", \"area\": 1";

    private static readonly Dictionary<string, (Func<string> Json, ProblemCode Code)> Files = new()
    {
        ["many unknown members"] = (() => $"{{ {Least}, {Many(90_000, i => $"\"bed{i}\": 1")} }}", ProblemCode.UnknownMember),
        ["one member many times"] = (() => $"{{ {Least}, {Many(90_000, _ => "\"code\": \"é\"")} }}", ProblemCode.DuplicateMember),
        ["many wrong elements"] = (() => $"{{ {Least}, \"beds\": [{Many(90_000, _ => "{}")}] }}", ProblemCode.WrongType),
        ["an endless text"] = (() => $"{{ {Least}, \"code\": \"{new string('a', 15_000_000)}\" }}", ProblemCode.TextTooLong),
        ["an endless name"] = (() => $"{{ {Least}, \"{new string('a', 15_000_000)}\": 1 }}", ProblemCode.UnknownMember),
        ["an endless code"] = (() => $"{{ {Least}, \"opened\": \"{new string('0', 15_000_000)}\" }}", ProblemCode.TextTooLong),
        ["an endless number"] = (() => $"{{ {Least}, \"length\": {new string('9', 15_000_000)} }}", ProblemCode.NumberOutOfRange),
        ["an endless address"] = (() => $"{{ {Least}, \"cite\": [ {{ \"text\": \"a\", \"url\": \"https://{Many(20, _ => "a-", ".")}\" }} ] }}", ProblemCode.Malformed),
        ["endless nesting"] = (() => new string('[', 16_000_000), ProblemCode.TooDeep),
        ["endless space"] = (() => new string('\n', 16_000_000), ProblemCode.Truncated),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_hostile_file_is_refused_in_time(string name)
    {
        (Func<string> json, ProblemCode code) = Files[name];
        byte[] bytes = Encoding.UTF8.GetBytes(json());
        Reading<string> reading = Yardstick.Within(name, () => JsonFile.Read(bytes, TinyFormat.Garden, static at => at.Path));
        Assert.Contains(reading.Errors, error => error.Problem.Code == code);
        Assert.NotEmpty(Yardstick.Within(name, () => reading.Errors[^1].ToLogLine(name, Language.French)));
    }

    private static string Many(int count, Func<int, string> element, string between = ",") => string.Join(between, Enumerable.Range(0, count).Select(element));
}
