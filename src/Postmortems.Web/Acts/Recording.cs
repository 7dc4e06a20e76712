namespace Postmortems.Web;

/// <summary>Post, record, redirect: every act of the pages ends here.</summary>
internal static class Recording
{
    /// <param name="back">The page to show afterwards.</param>
    /// <param name="done">The code of the success banner, from <see cref="DoneWords"/>.</param>
    public static async Task<IResult> RecordAsync(this HttpContext context, PostmortemId id, Happening what, string back, string done)
    {
        bool recorded = false;
        PostmortemService service = context.RequestServices.GetRequiredService<PostmortemService>();
        await service.RecordAsync(
            id,
            (postmortem, now) =>
            {
                LifecycleEvent? happened = what(postmortem, now);
                recorded = happened is not null;
                return happened;
            },
            context.RequestAborted);

        if (recorded && !await context.IsStillOpenAsync())
        {
            return Pages.Message(StatusCodes.Status200OK, Texts.Say("acts.done"), alone: true, DoneWords.Of(done) ?? "", Texts.Say("acts.somebody-else"));
        }

        return new SeeOther($"{back}?done={(recorded ? done : "unchanged")}");
    }
}
