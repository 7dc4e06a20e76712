using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>Takes the action items out of a section's lines and finds out whom and when they mean.</summary>
internal sealed class ItemReader(ReportReading reading, List<ReportRemark> remarks)
{
    private readonly List<ReportItem> items = [];

    public ImmutableArray<ReportItem> Items => [.. items];

    /// <returns>The lines that are no action items.</returns>
    public IEnumerable<string> Take(ImmutableArray<OutlineLine> lines)
    {
        List<string> text = [];
        CodeFence? fence = null;
        foreach (OutlineLine line in lines)
        {
            bool inCode = fence is not null;
            fence = CodeFence.After(fence, line.Text);
            if (!inCode && ItemLine.Read(line.Text) is { } item)
            {
                items.Add(Understand(item, line.Number));
            }
            else if (inCode || line.Text != StockLines.NoItems)
            {
                RemarkOnBullet(line, inCode);
                text.Add(line.Text);
            }
        }

        return text;
    }

    private ReportItem Understand(ItemLine item, int line)
    {
        Person owner = OwnerOf(item.Owner, line);
        if (item.Due is null)
        {
            remarks.Add(new ReportRemark(line, $"no due date; it is due on {reading.DueWhenMissing(owner):yyyy-MM-dd}. Write the date at the end: (due 2026-12-04)."));
        }

        return new ReportItem(new ActionItemId(items.Count + 1), item.Title, owner, item.Due ?? reading.DueWhenMissing(owner));
    }

    private Person OwnerOf(string name, int line)
    {
        Person[] meant = [.. reading.People.Where(person => string.Equals(MarkdownText.OneLine(person.Name), name, StringComparison.OrdinalIgnoreCase)).DistinctBy(person => person.Id)];
        if (meant.Length == 0 && EmailAddress.TryParse(name, out EmailAddress? address))
        {
            return reading.People.FirstOrDefault(person => person.Email.Equals(address)) ?? new Person(address, name);
        }

        if (meant.Length != 1)
        {
            remarks.Add(new ReportRemark(line, meant.Length == 0
                ? $"nobody called \"{name}\" is known; the facilitator owns it. Write a known name or an address."
                : $"\"{name}\" may be {meant.Length} people; the first is taken. Write the address instead of the name."));
        }

        return meant.FirstOrDefault() ?? reading.Facilitator;
    }

    private void RemarkOnBullet(OutlineLine line, bool inCode)
    {
        if (!inCode && line.Text.StartsWith("- ", StringComparison.Ordinal))
        {
            remarks.Add(new ReportRemark(line.Number, "a bullet without an owner is kept as text. Write action items as: - **Name** - description (due 2026-12-04)."));
        }
    }
}
