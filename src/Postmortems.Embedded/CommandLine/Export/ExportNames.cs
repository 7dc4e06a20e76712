using System.Globalization;
using System.Text;
using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>Names of exported files, like <c>2026-03-17-customers-see-no-new-transactions.md</c>.</summary>
internal static class ExportNames
{
    private const int LongestSlug = 60;

    /// <returns>A name each, in the same order. Postmortems of one day and title are told apart by the beginning of their ids.</returns>
    public static IReadOnlyList<string> Of(IReadOnlyList<Postmortem> postmortems, string ending)
    {
        string[] plain = [.. postmortems.Select(Of)];
        HashSet<string> shared = [.. plain.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key)];
        return [.. plain.Zip(postmortems, (name, postmortem) =>
            (shared.Contains(name, StringComparer.OrdinalIgnoreCase) ? $"{name}-{postmortem.Id.ToString()[..8]}" : name)
            + (ending == ".md" && postmortem.CurrentReport is null ? ".draft" : "")
            + ending)];
    }

    private static string Of(Postmortem postmortem)
    {
        string slug = Slug(postmortem.CurrentReport?.Content.Title ?? postmortem.Incident.Title);
        return string.Create(CultureInfo.InvariantCulture, $"{postmortem.Incident.ResolvedAt.UtcDateTime:yyyy-MM-dd}-{(slug.Length > 0 ? slug : "postmortem")}");
    }

    /// <summary>Letters (of any script) and digits in lower case, without accents; everything between them is one hyphen.</summary>
    private static string Slug(string title)
    {
        StringBuilder slug = new();
        foreach (char letter in title.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
        {
            if (char.IsLetterOrDigit(letter))
            {
                slug.Append(char.ToLowerInvariant(letter));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        string whole = slug.ToString().Normalize(NormalizationForm.FormC);
        return whole[..Math.Min(whole.Length, LongestSlug)].Trim('-');
    }
}
