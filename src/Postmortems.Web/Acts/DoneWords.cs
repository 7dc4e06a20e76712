namespace Postmortems.Web;

/// <summary>What a page says after an act, by the code in its address. Nothing typed by anyone is ever shown from an address.</summary>
internal static class DoneWords
{
    private static readonly Dictionary<string, string> Keys = new()
    {
        ["unchanged"] = "done.unchanged",
        ["opened"] = "done.opened",
        ["opened-before"] = "done.opened-before",
        ["opened-waived"] = "done.opened-waived",
        ["respondent-added"] = "done.respondent-added",
        ["respondent-excused"] = "done.respondent-excused",
        ["respondent-replaced"] = "done.respondent-replaced",
        ["chase-asked"] = "done.chase-asked",
        ["form-extended"] = "done.form-extended",
        ["merged"] = "done.merged",
        ["links-revoked"] = "done.links-revoked",
        ["attendee-set"] = "done.attendee-set",
        ["attendee-removed"] = "done.attendee-removed",
        ["attendee-back"] = "done.attendee-back",
        ["facilitator-changed"] = "done.facilitator-changed",
        ["address-retried"] = "done.address-retried",
        ["meeting-time"] = "done.meeting-time",
        ["meeting-asked"] = "done.meeting-asked",
        ["meeting-off"] = "done.meeting-off",
        ["held"] = "done.held",
        ["resumed"] = "done.resumed",
        ["waived"] = "done.waived",
        ["waiver-lifted"] = "done.waiver-lifted",
        ["report-saved"] = "done.report-saved",
        ["report-published"] = "done.report-published",
        ["version-declined"] = "done.version-declined",
        ["item-closed"] = "done.item-closed",
        ["item-postponed"] = "done.item-postponed",
        ["item-handed-over"] = "done.item-handed-over",
        ["item-dropped"] = "done.item-dropped",
        ["item-kept"] = "done.item-kept",
        ["item-shrunk"] = "done.item-shrunk",
        ["item-reopened"] = "done.item-reopened",
        ["clock-jumped"] = "done.clock-jumped",
        ["clock-stays"] = "done.clock-stays",
    };

    public static string? Of(string? code) => code is not null && Keys.TryGetValue(code, out string? key) ? Texts.Say(key) : null;
}
