namespace Postmortems.Domain;

/// <summary>Why there is no meeting. Names are stored.</summary>
public enum NoMeeting
{
    /// <summary>The playbook makes it optional at this severity and nobody has asked for one.</summary>
    Optional = 0,

    /// <summary>The facilitator does without.</summary>
    ByFacilitator = 1,

    /// <summary>The incident was still open when the meeting came near.</summary>
    IncidentReopened = 2,

    /// <summary>The postmortem was waived.</summary>
    Waived = 3,
}
