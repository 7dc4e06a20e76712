using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;

namespace Postmortems.Web;

/// <summary>The HTML part of a mail.</summary>
internal static class MailHtml
{
    public static async Task<string> RenderAsync(MailContent mail, IServiceProvider services, ILoggerFactory logging)
    {
        // A renderer keeps every component it has rendered: one a mail, so that none outlives its mail.
        // What it renders with lives as long as a request does, and there is none here.
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        await using HtmlRenderer renderer = new(scope.ServiceProvider, logging);
        ParameterView parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(MailView.Mail)] = mail });
        string html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<MailView>(parameters)).ToHtmlString());
        return $"<!DOCTYPE html>\n{html}";
    }
}
