using System.ComponentModel.DataAnnotations;

namespace Postmortems.Web;

/// <summary>Section <c>Site</c>: where this surface is found.</summary>
public sealed class SiteOptions
{
    public const string Section = "Site";

    /// <summary>What links in mails start with. An absolute http or https address; <c>http://localhost:5080</c> unless set.</summary>
    [Required]
    public Uri BaseUrl { get; set; } = new("http://localhost:5080");

    /// <summary>Other host names to answer to, beside <see cref="BaseUrl"/>'s and loopback's; <c>*</c> for all. None unless set.</summary>
    public IList<string> AllowedHosts { get; } = [];

    /// <summary>Where keys made by this surface are kept: to sign links when none is configured, and to protect cookies. <c>data/keys</c> unless set.</summary>
    [Required]
    public string KeyDirectory { get; set; } = Path.Combine("data", "keys");
}
