using Microsoft.AspNetCore.Components;

namespace Postmortems.Web;

/// <summary>
/// How a mail looks. Styles stand in the elements, because many programs drop a style sheet; what is in the sheet only makes it better.
/// No colour is black or white: programs that turn a mail dark by themselves leave such a pair readable and others alike.
/// </summary>
internal static class MailStyle
{
    /// <summary>The media query of the sheet that turns a mail dark.</summary>
    public const string DarkQuery = "(prefers-color-scheme: dark)";

    public const string Page = "margin:0;padding:0;background-color:#f3f1ec;-webkit-text-size-adjust:100%";
    public const string Card = "max-width:600px;background-color:#fdfcfa;border:1px solid #e4e0d6;border-radius:12px";
    public const string About = Font + ";font-size:14px;line-height:20px;margin:0 0 10px;color:#565e69";
    public const string Lead = Font + ";font-size:20px;line-height:28px;font-weight:600;letter-spacing:-0.01em;margin:0 0 12px;color:#1c2128";
    public const string Body = Font + ";font-size:16px;line-height:25px;margin:0 0 16px;color:#1c2128";
    public const string Heading = Font + ";font-size:16px;line-height:25px;font-weight:600;margin:0 0 8px;color:#1c2128";
    public const string List = Font + ";font-size:16px;line-height:25px;margin:0 0 16px 22px;padding:0;color:#1c2128";
    public const string Note = "font-size:14px;line-height:21px;color:#565e69";
    public const string Foot = Font + ";font-size:14px;line-height:21px;margin:0 0 4px;color:#565e69";

    // Outlook ignores the padding of a link: there the cell is as large as the button, and everywhere all of it can be pressed.
    public const string ButtonCell = "background-color:#175c6b;border-radius:8px;mso-padding-alt:13px 26px";
    public const string Button = Font + ";display:inline-block;padding:13px 26px;font-size:16px;line-height:22px;font-weight:600;color:#fdfcfa;text-decoration:none;border-radius:8px";

    public const string Unseen = "display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;font-size:1px;line-height:1px;color:#f3f1ec;mso-hide:all";

    private const string Font = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;word-break:break-word";

    private const string Dark =
        ".page{background-color:#14171b !important}"
        + ".card{background-color:#1c2126 !important;border-color:#353c45 !important}"
        + ".ink{color:#e9e7e1 !important}"
        + ".faint{color:#a6adb7 !important}"
        + ".link{color:#7cc7d6 !important}"
        + ".rule{border-color:#353c45 !important}"
        + ".button{background-color:#7cc7d6 !important}"
        + ".press{color:#0c2026 !important}";

    // Outlook on phones and on the web marks what it has recoloured instead of answering the query.
    private const string OutlookDark =
        "[data-ogsc] .ink{color:#e9e7e1 !important}"
        + "[data-ogsc] .faint{color:#a6adb7 !important}"
        + "[data-ogsc] .link{color:#7cc7d6 !important}"
        + "[data-ogsb] .button{background-color:#7cc7d6 !important}"
        + "[data-ogsc] .press{color:#0c2026 !important}";

    public static MarkupString Sheet { get; } = new(
        "<style>:root{color-scheme:light dark;supported-color-schemes:light dark}"
        + "@media (max-width:480px){.edge{padding:12px 8px !important}.in{padding-left:20px !important;padding-right:20px !important}}"
        + $"@media {DarkQuery}{{{Dark}}}{OutlookDark}</style>");

    /// <summary>Outlook's own engine: real pixels at any display scale, and a font it has.</summary>
    public static MarkupString Outlook { get; } = new(
        "<!--[if mso]><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml>"
        + "<style>table,td,h1,p,li,a{font-family:'Segoe UI',Arial,sans-serif !important}</style><![endif]-->");

    /// <summary>It knows no widest width either.</summary>
    public static MarkupString OutlookWidth { get; } = new(
        "<!--[if mso]><table role=\"presentation\" width=\"600\" align=\"center\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td><![endif]-->");

    public static MarkupString OutlookWidthEnd { get; } = new("<!--[if mso]></td></tr></table><![endif]-->");

    /// <summary>Fills the line beside the subject, so that the mail's own first words do not run into it.</summary>
    public static MarkupString PreheaderPadding { get; } = new(string.Concat(Enumerable.Repeat("&#847;&zwnj;&nbsp;", 100)));
}
