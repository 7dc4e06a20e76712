using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>A meeting half way through an incident, and the mail each attendee gets about it.</summary>
internal static class InvitationFixture
{
    // Required and asked, optional and asked nothing, and whoever invites.
    public static readonly Attendee Required = new(Playbooks.Ines, Required: true);
    public static readonly Attendee Optional = new(Playbooks.Grace, Required: false);
    public static readonly Attendee Own = new(Playbooks.Ruth, Required: true);

    /// <summary>A day earlier than the meeting now is.</summary>
    public static readonly Slot Before = new(MailFixture.Meeting.Start.AddDays(-1), MailFixture.Meeting.End.AddDays(-1));

    public static TheoryData<MeetingChange, string, string> All
    {
        get
        {
            TheoryData<MeetingChange, string, string> all = [];
            foreach (MeetingChange change in Enum.GetValues<MeetingChange>())
            {
                foreach (Language language in Languages.All)
                {
                    all.Add(change, nameof(Required), language.Tag);
                    all.Add(change, nameof(Optional), language.Tag);
                    all.Add(change, nameof(Own), language.Tag);
                }
            }

            return all;
        }
    }

    public static Attendee Named(string role) => role switch
    {
        nameof(Required) => Required,
        nameof(Optional) => Optional,
        _ => Own,
    };

    public static Task<InvitationLetter> WriteAsync(MeetingChange change, Attendee attendee, string language) =>
        WriteAsync(new InvitationNews(change, attendee, MailFixture.Meeting, change == MeetingChange.Moved ? Before : null), MailFixture.Speaking(language), Invited(change));

    public static Task<InvitationLetter> WriteAsync(InvitationNews news, Playbook playbook, Postmortem? postmortem = null) =>
        MailFixture.Composer(playbook)
            .Invite(postmortem ?? MailFixture.Halfway, "key", MailFixture.Halfway.Attendees, news.Slot, MailFixture.Now)
            .Letter!(news, CancellationToken.None);

    private static Postmortem Invited(MeetingChange change) => change == MeetingChange.Cancelled
        ? MailFixture.Halfway with { Meeting = new MeetingState.Cancelled(1, NoMeeting.IncidentReopened, new Booking("uid", MailFixture.Meeting, 0, null)) }
        : MailFixture.Halfway;
}
