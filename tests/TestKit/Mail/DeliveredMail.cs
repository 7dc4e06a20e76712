namespace Postmortems.TestKit;

/// <summary>A mail as its recipient gets it, decoded.</summary>
/// <param name="Headers">In order, decoded and unfolded; one name may come more than once.</param>
/// <param name="Calendar">The iCalendar object in the body; null for none.</param>
public sealed record DeliveredMail(
    IReadOnlyList<string> To,
    string Subject,
    string Text,
    string Html,
    string? Calendar,
    IReadOnlyList<KeyValuePair<string, string>> Headers)
{
    public string? Header(string name) => Headers.Where(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value).SingleOrDefault();
}
