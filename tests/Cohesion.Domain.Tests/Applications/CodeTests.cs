using Cohesion.Domain.Applications;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Applications;

public class CodeTests
{
    [Fact]
    public void A_code_of_the_library_is_one_text_for_all_who_use_it() =>
        Assert.Same(Code.Parse("association", null).ToString(), Code.Parse("association", null).ToString());

    [Fact]
    public void A_code_equals_the_entry_of_its_vocabulary() => Assert.All(
        Vocabularies.All.SelectMany(vocabulary => vocabulary.Entries),
        entry =>
        {
            Code code = Code.Parse(entry.Code.ToString(), null);
            Assert.Equal(entry.Code, code);
            Assert.Equal(entry.Code.GetHashCode(), code.GetHashCode());
            Assert.NotEqual(CodeName.None, code.Number);
        });

    [Fact]
    public void A_code_of_a_call_and_the_default_value_have_no_number()
    {
        Assert.Equal(CodeName.None, Code.Parse("local:mobility", null).Number);
        Assert.Equal(CodeName.None, default(Code).Number);
        Assert.Equal("", default(Code).ToString());
    }

    /// <summary>Applications hold a number in eight bits; what is beyond is decided all the same, more slowly.</summary>
    [Fact]
    public void The_codes_of_the_library_fit_into_eight_bits() => Assert.InRange(BuiltInCodes.Texts.Count, 1, byte.MaxValue);

    [Fact]
    public void Codes_of_a_call_that_fit_into_an_integer_have_one_each() => Law.Holds(
        Gen.Elements("abzAZ09-.".ToCharArray()).ArrayOf().Where(text => text.Length is > 0 and < 13).Select(text => $"local:{new string(text)}").Two(), pair =>
            PlainColumns.KeyOfOwn(pair.Item1) is { } key ? (PlainColumns.KeyOfOwn(pair.Item2) == key) == (pair.Item1 == pair.Item2) && key != 0 : pair.Item1.Length > "local:".Length + 10);

    [Fact]
    public void Codes_of_the_library_are_none_of_a_call() => Assert.Null(PlainColumns.KeyOfOwn("1.1"));

    [Fact]
    public void The_facts_that_applications_hold_as_integers_fit_into_a_word() => Assert.InRange(PlainColumns.All.Length, 1, 63);

    [Fact]
    public void Applications_that_say_the_same_are_equal()
    {
        DraftApplication one = new(ApplicationReference.Parse("a-1", null), new ApplicationContent { Applicant = new Applicant { LegalForm = LegalForm.Association } });
        Assert.Equal(one, new DraftApplication(one.Id, one.Content with { }));
        Assert.NotEqual(one, new DraftApplication(one.Id, new ApplicationContent()));
    }
}
