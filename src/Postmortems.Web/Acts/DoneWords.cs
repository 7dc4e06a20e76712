namespace Postmortems.Web;

/// <summary>What a page says after an act, by the code in its address. Nothing typed by anyone is ever shown from an address.</summary>
internal static class DoneWords
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["unchanged"] = "Nothing was changed: it is so already, or somebody else changed it at the same moment.",
        ["opened"] = "The postmortem is open. Form links go out in the recipients' working hours.",
        ["opened-before"] = "This postmortem was open already.",
        ["opened-waived"] = "The playbook wants no postmortem here; that was recorded. Lift the waiver if one is needed after all.",
        ["respondent-added"] = "The respondent was added and will get a form link.",
        ["respondent-excused"] = "The respondent is excused and will not be asked any more.",
        ["links-revoked"] = "Older links of this person are void. A fresh one will be sent.",
        ["attendee-set"] = "The list of attendees was changed.",
        ["attendee-removed"] = "The attendee was removed.",
        ["facilitator-changed"] = "The facilitator was changed.",
        ["address-retried"] = "Mail will be sent to this address again.",
        ["meeting-time"] = "The time was chosen; invitations follow.",
        ["meeting-asked"] = "A meeting time will be looked for.",
        ["meeting-off"] = "The meeting was called off.",
        ["held"] = "The postmortem is on hold: nobody is asked for anything.",
        ["resumed"] = "The postmortem goes on.",
        ["waived"] = "The postmortem was waived.",
        ["waiver-lifted"] = "The waiver was lifted; the postmortem goes on.",
        ["report-saved"] = "The draft was saved.",
        ["report-published"] = "The report was published.",
        ["version-declined"] = "The published version stays in force.",
        ["item-closed"] = "The action item is closed. Thank you.",
        ["item-postponed"] = "The new due date was recorded.",
        ["item-handed-over"] = "The action item was handed over; the new owner will be told.",
        ["item-dropped"] = "The action item was dropped.",
        ["item-kept"] = "The action item stays as it is.",
        ["item-shrunk"] = "The action item was made smaller.",
        ["item-reopened"] = "The action item is open again.",
        ["clock-jumped"] = "The clock was moved to the next wake-up.",
        ["clock-stays"] = "There is nothing left to wake up for.",
    };

    public static string? Of(string? code) => code is null ? null : Words.GetValueOrDefault(code);
}
