using System.Globalization;
using Postmortems.Application;
using Postmortems.Domain;
using Spectre.Console;

namespace Postmortems.Embedded;

/// <summary>A timeline for people: a heading a day, each line in the recipient's own time.</summary>
internal sealed class TextTimeline(IAnsiConsole console, IPlaybookSource playbook) : Timeline
{
    private DateOnly day;
    private int notices;

    public override void Event(DateTimeOffset at, string name, string? who, string? detail)
    {
        Day(at);
        string words = string.Join(" · ", new[] { who, detail }.Where(word => !string.IsNullOrEmpty(word)));
        console.MarkupLineInterpolated($"  [grey]{at.UtcDateTime:HH:mm}[/]  [bold]{Spaced(name)}[/]  {words}");
    }

    public override void Notice(DateTimeOffset at, MailMessage mail, string zone)
    {
        Day(at);
        notices++;
        DateTimeOffset local = playbook.Current.CalendarOf(mail.To.Id).ToLocal(at);
        string when = local.ToString("ddd HH:mm", CultureInfo.InvariantCulture);
        console.MarkupLineInterpolated($"  [grey]{at.UtcDateTime:HH:mm}[/]  [aqua]✉ {mail.To.Name}[/] [grey]({when} {zone})[/]  {mail.Subject}");
    }

    public override void End(DateTimeOffset at, Postmortem postmortem)
    {
        int days = (int)(at - postmortem.OpenedAt).TotalDays;
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold green]{postmortem.Stage}[/] after {days} days: {notices} notices, {postmortem.Items.Length} action items, {postmortem.OpenItems.Count()} still open.");
    }

    private static string Spaced(string name) =>
        string.Concat(name.Select((letter, index) => index > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString()));

    private void Day(DateTimeOffset at)
    {
        DateOnly today = DateOnly.FromDateTime(at.UtcDateTime);
        if (today != day)
        {
            day = today;
            console.WriteLine();
            console.MarkupLineInterpolated($"[bold]{today.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture)}[/] [grey](UTC)[/]");
        }
    }
}
