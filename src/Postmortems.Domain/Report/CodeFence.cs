using System.Text.RegularExpressions;

namespace Postmortems.Domain;

/// <summary>An open code fence (CommonMark 4.5): between it and its closing line nothing is structure.</summary>
internal sealed partial record CodeFence(char Mark, int Length)
{
    public string Closing => new(Mark, Length);

    /// <returns>Null if <paramref name="line"/> opens none.</returns>
    public static CodeFence? Opening(string line) =>
        Fence().Match(line) is { Success: true } fence ? new CodeFence(fence.Groups[1].Value[0], fence.Groups[1].Length) : null;

    /// <summary>As <see cref="Opening"/>, at the margin only: where every fence stands that we write, and where no list can own it.</summary>
    public static CodeFence? AtMargin(string line) => line.StartsWith(' ') ? null : Opening(line);

    /// <summary>The fence that is open after <paramref name="line"/>, when <paramref name="open"/> was before it.</summary>
    public static CodeFence? After(CodeFence? open, string line) => open is null ? AtMargin(line) : open.IsClosedBy(line) ? null : open;

    public bool IsClosedBy(string line)
    {
        string bare = line.Trim();
        return line.Length - line.TrimStart(' ').Length < 4 && bare.Length >= Length && bare.All(c => c == Mark);
    }

    [GeneratedRegex(@"^ {0,3}(`{3,}(?=[^`]*$)|~{3,})")]
    private static partial Regex Fence();
}
