using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Postmortems.Application;

namespace Postmortems.Web.Tests;

/// <summary>The HTML part of a mail, read by a parser that forgives nothing.</summary>
internal static class MailPage
{
    public static IHtmlDocument Of(MailMessage mail) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(mail.Html);
}
