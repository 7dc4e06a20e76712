using System.Net.Http.Headers;

namespace Postmortems.Adapters.Graph;

/// <summary>How long the service asks to be left alone, written as seconds or as a date.</summary>
internal static class RetryAfterHeader
{
    /// <returns>Null if it does not say.</returns>
    public static TimeSpan? Wait(RetryConditionHeaderValue? header, DateTimeOffset now) => header switch
    {
        { Delta: { } delta } => delta > TimeSpan.Zero ? delta : TimeSpan.Zero,
        { Date: { } date } => date > now ? date - now : TimeSpan.Zero,
        _ => null,
    };

    public static TimeSpan? Wait(IEnumerable<string>? values, DateTimeOffset now) =>
        RetryConditionHeaderValue.TryParse(values?.FirstOrDefault(), out RetryConditionHeaderValue? header) ? Wait(header, now) : null;
}
