using Cohesion.Domain.Applications;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Applications;

public class VocabularyTests
{
    private static readonly Code Name = Code.Parse("sport");

    [Fact]
    public void A_code_stands_for_its_subtree()
    {
        Vocabulary forms = Vocabularies.LegalForm;

        Assert.True(forms.IsWithin(LegalForm.JuniorAssociation, LegalForm.PrivateNonProfit));
        Assert.True(forms.IsWithin(LegalForm.Association, LegalForm.Association));
        Assert.False(forms.IsWithin(LegalForm.PrivateNonProfit, LegalForm.Association));
        Assert.False(forms.IsWithin(LegalForm.Commune, LegalForm.PrivateNonProfit));
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        Assert.False(Vocabulary.TryCreate(Name, [Entry("a"), Entry("a"), Entry("b", "nowhere"), Entry("c", "d"), Entry("d", "c")], out _, out ValueList<Problem> problems));

        Assert.Equal(
            [
                (ProblemCode.DuplicateId, "/1/code"), (ProblemCode.UnknownCode, "/2/parent"),
                (ProblemCode.CyclicReference, "/3/parent"), (ProblemCode.CyclicReference, "/4/parent"),
            ],
            problems.Select(problem => (problem.Code, problem.Path)));
    }

    [Fact]
    public void What_is_wrong_is_no_vocabulary() => Assert.Throws<ArgumentException>(() => Vocabulary.Create(Name, [Entry("a"), Entry("a")]));

    [Fact]
    public void A_parent_may_follow_its_child() => Assert.True(Vocabulary.TryCreate(Name, [Entry("a", "b"), Entry("b")], out _, out _));

    [Fact]
    public void Every_code_is_within_itself_and_within_what_its_parent_is_within() => Law.Holds(
        Gen.Elements(Vocabularies.All.SelectMany(vocabulary => vocabulary.Entries.Select(entry => (vocabulary, entry))).ToArray()),
        pair => pair.vocabulary.IsWithin(pair.entry.Code, pair.entry.Code)
            && (pair.entry.Parent is not { } parent
                || pair.vocabulary.Entries.All(other => !pair.vocabulary.IsWithin(parent, other.Code) || pair.vocabulary.IsWithin(pair.entry.Code, other.Code))));

    private static VocabularyEntry Entry(string code, string? parent = null) => new(Code.Parse(code), parent is null ? null : Code.Parse(parent));
}
