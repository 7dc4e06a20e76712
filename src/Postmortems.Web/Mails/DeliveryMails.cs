using System.Text.RegularExpressions;

namespace Postmortems.Web;

/// <summary>The mail about mail: somebody cannot be reached.</summary>
internal static partial class DeliveryMails
{
    public static MailContent Undeliverable(MailScene scene)
    {
        Person? lost = scene.Spoken;
        string name = lost is null ? Texts.Say("mail.this-person") : Words.Name(lost);
        DateOnly by = scene.Calendar.AddBusinessDays(scene.Today, 1);
        return scene.Ask(
            Texts.Say("mail.lost.subject", scene.ShortBy(by), lost is null ? name : MailSubject.Name(lost)),
            Texts.Say("mail.lost.lead", name, scene.By(by, scene.Calendar)),
            scene.BecauseFacilitator,
            Texts.Say("mail.lost.next", name),
            scene.Desk(Texts.Say("mail.lost.button")),
            list: null,
            Reason(scene, lost) is { Length: > 0 } reason ? Texts.Say("mail.lost.provider", reason) : "",
            Texts.Say("mail.lost.how"));
    }

    // The provider likes to repeat the address; a mail that is forwarded should not.
    private static string Reason(MailScene scene, Person? lost) => Words.Line(Address().Replace(
        scene.Postmortem.Ledger.Values
            .Where(entry => entry.Notice?.Recipient.Id == lost?.Id)
            .Select(entry => entry.Result)
            .OfType<StepResult.Undeliverable>()
            .OrderBy(result => result.At)
            .LastOrDefault()?.Reason ?? "",
        Texts.Say("mail.lost.address")));

    [GeneratedRegex(@"<?[^\s<>@]+@[^\s<>@]+>?")]
    private static partial Regex Address();
}
