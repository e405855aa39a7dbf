using System.Xml.Linq;
using Xunit;

namespace Cohesion.Domain.Tests.Conventions.Documents;

public class DocumentationSaysSomethingTests
{
    [Fact]
    public void The_library_keeps_to_it() => Breaches.None(Subjects.Documentation.SelectMany(DocumentationSaysSomething.Breaches));

    [Fact]
    public void Every_exported_type_is_in_the_documentation()
    {
        string[] documented = [.. Subjects.Documentation.SelectMany(page => page.Descendants("member")).Select(member => (string)member.Attribute("name")!)];
        Assert.Empty(Subjects.ExportedByAll.Select(type => $"T:{type.FullName!.Replace('+', '.')}").Except(documented));
    }

    [Theory]
    [InlineData("P:N.Award.Amount", "<summary>Gets what is paid when every condition is met.</summary>")]
    [InlineData("M:N.Award.Of(System.String)", "<summary>Reads an award.</summary><param name=\"text\">As written, with its currency.</param>")]
    [InlineData("M:N.Award.Equals(System.Object)", "<inheritdoc/>")]
    [InlineData("P:N.Award.Amount", "<summary>Gets the <see cref=\"P:N.Envelope.Total\"/>.</summary>")]
    [InlineData("T:N.Award", "<summary>What is given.</summary><remarks><para>Never more than asked.</para></remarks>")]
    public void Sentences_that_add_something_pass(string name, string text) => Breaches.None(Find(name, text));

    [Theory]
    [InlineData("P:N.Award.Amount", "<summary></summary>")]
    [InlineData("P:N.Award.Amount", "<summary> \n </summary>")]
    [InlineData("P:N.Award.Amount", "<summary>Gets the amount.</summary>")]
    [InlineData("P:N.Award.Amount", "<summary>Gets the amount of the award.</summary>")]
    [InlineData("P:N.Award.Amount", "<summary>Gets the <see cref=\"T:N.Amount\"/>.</summary>")]
    [InlineData("T:N.CallForProjects", "<summary>A call for projects.</summary>")]
    [InlineData("T:N.Pair`2", "<summary>Represents the pair.</summary>")]
    [InlineData("M:N.Award.#ctor(System.String)", "<summary>Initializes a new instance of the award.</summary>")]
    [InlineData("M:N.Award.Of(System.String)", "<summary>Reads it.</summary><param name=\"awardText\">The award text.</param>")]
    [InlineData("M:N.Award.Of(System.String)", "<summary>Reads it.</summary><param name=\"text\"/>")]
    [InlineData("M:N.Award.Of(System.String)", "<summary>Reads it.</summary><returns></returns>")]
    [InlineData("M:N.Award.Of``1(``0)", "<summary>Reads it.</summary><typeparam name=\"T\"/>")]
    [InlineData("M:N.Award.Of(System.String)", "<summary>Reads it.</summary><exception cref=\"T:System.ArgumentException\"/>")]
    public void Hollow_words_are_found(string name, string text) => Assert.Single(Find(name, text));

    private static IEnumerable<string> Find(string name, string text) =>
        DocumentationSaysSomething.Breaches(XDocument.Parse($"<doc><members><member name=\"{name}\">{text}</member></members></doc>"));
}
