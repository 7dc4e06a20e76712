using System.ComponentModel.DataAnnotations;

namespace Postmortems.Web;

/// <summary>Section <c>SignIn</c>: who may see the pages that need no link.</summary>
public sealed class SignInOptions
{
    public const string Section = "SignIn";

    /// <summary>The secret that lets staff in. 16 to 512 characters; unset, those pages answer on loopback only, to everyone there.</summary>
    [StringLength(512, MinimumLength = 16)]
    public string? AccessKey { get; set; }

    /// <summary>How long a browser stays signed in, in hours. From 1 to 720; 12 unless set.</summary>
    [Range(1, 720)]
    public int Hours { get; set; } = 12;
}
