using System.ComponentModel.DataAnnotations;

namespace Postmortems.Web;

/// <summary>Section <c>Links</c>: how links in mails are signed and how long they live.</summary>
public sealed class LinkOptions
{
    public const string Section = "Links";

    /// <summary>The first signs, all verify: put a new one first and drop the old one when its links may die. Empty: one is made and kept in the key directory.</summary>
    public IList<LinkKeyOptions> Keys { get; } = [];

    /// <summary>How long a form link lives, in days. From 1 to 400; 60 unless set.</summary>
    [Range(1, 400)]
    public int FormDays { get; set; } = 60;

    /// <summary>How long links to the desk, an action item or a report live, in days. From 1 to 2,000; 400 unless set.</summary>
    [Range(1, 2000)]
    public int OtherDays { get; set; } = 400;
}

public sealed class LinkKeyOptions
{
    /// <summary>Names the key inside links. 1 to 32 letters, digits, <c>-</c> or <c>_</c>.</summary>
    [Required, RegularExpression("[A-Za-z0-9_-]{1,32}")]
    public string Id { get; set; } = "";

    /// <summary>Any text hard to guess; its UTF-8 bytes are the key. 32 to 512 characters.</summary>
    [Required, StringLength(512, MinimumLength = 32)]
    public string Secret { get; set; } = "";
}
