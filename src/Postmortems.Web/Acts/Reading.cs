namespace Postmortems.Web;

internal static class Reading
{
    /// <summary>Reads the form that was sent. One that is not from a page of ours in this browser is refused, with all that was typed.</summary>
    public static async Task<FormInput> ReadInputAsync(this HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            throw new BadHttpRequestException("A form is expected here.", StatusCodes.Status415UnsupportedMediaType);
        }

        FormInput input = new(await context.Request.ReadFormAsync(context.RequestAborted));
        if (!await Antiforgery.IsGenuineAsync(context))
        {
            input.Refuse("", Texts.Say("acts.open-too-long"));
        }

        return input;
    }
}
