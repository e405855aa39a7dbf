using Xunit;

namespace Cohesion.Domain.Tests.Conventions.Layout;

public class FilesAreShortTests
{
    [Fact]
    public void Sources_and_tests_keep_to_it() => Breaches.None(FilesAreShort.Breaches([.. Subjects.Sources, .. Subjects.Tests]));

    [Fact]
    public void Most_sources_fit_on_a_screen() => Assert.InRange(FilesAreShort.MedianOf(Subjects.Sources), 1, FilesAreShort.LongestMedian);

    [Fact]
    public void The_line_after_the_last_allowed_is_found()
    {
        Breaches.None(FilesAreShort.Breaches([OfLines(300)]));
        Assert.Single(FilesAreShort.Breaches([OfLines(301)]));
    }

    [Fact]
    public void A_last_line_counts_without_its_line_end() => Assert.Equal(2, new SourceFile("src/P/F/A.cs", "a\nb").Lines);

    [Fact]
    public void The_median_is_the_middle_file_and_the_lower_of_two() =>
        Assert.Equal((2, 2, 0), (FilesAreShort.MedianOf([OfLines(9), OfLines(1), OfLines(2)]), FilesAreShort.MedianOf([OfLines(3), OfLines(2)]), FilesAreShort.MedianOf([])));

    private static SourceFile OfLines(int lines) => new("src/Project/Folder/File.cs", string.Concat(Enumerable.Repeat("line\n", lines)));
}
