using System.Collections.Immutable;
using System.Globalization;

namespace Postmortems.Web;

/// <summary>Reads the report's form: one text a section, and the rows of the action items.</summary>
internal static class ReportEdit
{
    public const int LongestSection = 50_000;

    /// <param name="basis">The report as it stood: its sections, in their order, are the ones that can be written.</param>
    /// <param name="firstFree">The number of the next action item that nobody has used.</param>
    public static ReportContent Read(FormInput input, ReportContent basis, int firstFree) =>
        new(
            ConflictChoices.Taken(input, "title", input.Line("title", Texts.Say("desk.report-give-title")), basis.Title),
            [.. basis.Sections.Select(section => section with { Markdown = Section(input, section) })],
            input["take-items"] == ConflictChoices.Theirs ? basis.Items : Items(input, firstFree));

    private static string Section(FormInput input, ReportSection section)
    {
        string field = $"section-{section.Question}";
        string text = ConflictChoices.Taken(input, field, input[field], section.Markdown);
        if (text.Length > LongestSection)
        {
            input.Refuse(field, Texts.Say("acts.too-long", Texts.Number(LongestSection), Texts.Number(text.Length)));
        }

        return text.Length == 0 && input[$"nothing-{section.Question}"] == "yes" ? ReportReadiness.NothingToReport : text;
    }

    private static ImmutableArray<ReportItem> Items(FormInput input, int firstFree)
    {
        List<ReportItem> items = [];
        foreach (string row in ReportRows.Sent(input).Select(ReportRows.Prefix).Where(row => !IsBlank(input, row)))
        {
            string title = input.Line($"{row}-title", Texts.Say("desk.item-say-what"));
            Person? owner = input.Person($"{row}-name", $"{row}-email", Texts.Say("desk.item-owner-wanted"));
            DateOnly? due = input.Date($"{row}-due", Texts.Say("desk.item-date-wanted"));
            int number = input.Number($"{row}-id");
            bool known = number > 0 && number < firstFree && items.TrueForAll(item => item.Item.Value != number);
            if (owner is not null && due is { } date)
            {
                items.Add(new ReportItem(new ActionItemId(known ? number : firstFree++), title, owner, date));
            }
        }

        return [.. items];
    }

    private static bool IsBlank(FormInput input, string row) =>
        string.Create(CultureInfo.InvariantCulture, $"{input[$"{row}-title"]}{input[$"{row}-name"]}{input[$"{row}-email"]}").Length == 0;
}
