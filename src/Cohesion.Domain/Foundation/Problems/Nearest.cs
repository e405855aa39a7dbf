namespace Cohesion.Domain;

/// <summary>Finds what a user probably meant: the known name at the smallest Damerau–Levenshtein distance (Damerau 1964; adjacent swaps count once).</summary>
internal static class Nearest
{
    /// <summary>A longer text is nobody's typo; it also keeps a comparison under two thousand steps.</summary>
    public const int MaximumLength = 40;

    /// <summary>Gives the nearest name, the first of those equally near, or an empty text when more than a third of the letters differ.</summary>
    public static string Of(string found, IEnumerable<string> known)
    {
        string nearest = "";
        if (found.Length is 0 or > MaximumLength)
        {
            return nearest;
        }

        int bound = Math.Max(1, found.Length / 3) + 1;
        foreach (string name in known)
        {
            if (name.Equals(found, StringComparison.OrdinalIgnoreCase))
            {
                return name;
            }

            if (Math.Abs(name.Length - found.Length) < bound && Distance(found, name) is int distance && distance < bound)
            {
                (nearest, bound) = (name, distance);
            }
        }

        return nearest;
    }

    /// <summary>Counts the letters to insert, drop, change or swap with their neighbour; the case of a letter does not count.</summary>
    public static int Distance(string left, string right)
    {
        int width = right.Length + 1;
        int[] rows = new int[3 * width];
        Span<int> above2 = rows.AsSpan(0, width), above = rows.AsSpan(width, width), row = rows.AsSpan(2 * width);
        for (int j = 0; j < width; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            Span<int> free = above2;
            above2 = above;
            above = row;
            row = free;
            row[0] = i;
            for (int j = 1; j < width; j++)
            {
                int cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    row[j] = Math.Min(row[j], above2[j - 2] + 1);
                }
            }
        }

        return row[width - 1];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
