namespace Postmortems.Web;

/// <summary>Addresses that come with a form and are gone to afterwards.</summary>
internal static class LocalAddress
{
    /// <summary>An address of ours only: one slash, then no second one of either kind, which browsers would read as another host.</summary>
    public static string Or(string? address, string otherwise) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : otherwise;
}
