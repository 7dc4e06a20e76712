using System.Text.RegularExpressions;

namespace Postmortems.Web;

/// <summary>The mail about mail: somebody cannot be reached.</summary>
internal static partial class DeliveryMails
{
    public static MailContent Undeliverable(MailScene scene)
    {
        Person? lost = scene.Notice.About.IsDefaultOrEmpty ? null : scene.Postmortem.PersonOf(new PersonId(scene.Notice.About[0]));
        string name = lost is null ? "somebody" : Words.Name(lost);
        DateOnly by = scene.Calendar.AddBusinessDays(scene.Today, 1);
        return scene.Ask(
            $"Mail does not reach {name}",
            $"please find another way to reach {name} about “{scene.Title}” {scene.By(by, scene.Calendar)}",
            scene.WhyFacilitator,
            $"Until then {(lost is null ? "they get" : $"{name} gets")} nothing from us, and reminders of their action items come to you.",
            scene.Desk("Mend it on the facilitator's page"),
            list: null,
            [.. Reason(scene, lost) is { Length: > 0 } reason ? [$"What the mail provider said: {reason}"] : Array.Empty<string>(), "If the address is right again, say so on your page and we write again; if it is somebody else's part by now, name them there."]);
    }

    // The provider likes to repeat the address; a mail that is forwarded should not.
    private static string Reason(MailScene scene, Person? lost) => Words.Line(Address().Replace(
        scene.Postmortem.Ledger.Values
            .Where(entry => entry.Notice?.Recipient.Id == lost?.Id)
            .Select(entry => entry.Result)
            .OfType<StepResult.Undeliverable>()
            .OrderBy(result => result.At)
            .LastOrDefault()?.Reason ?? "",
        "(address)"));

    [GeneratedRegex(@"<?[^\s<>@]+@[^\s<>@]+>?")]
    private static partial Regex Address();
}
