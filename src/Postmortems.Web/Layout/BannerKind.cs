namespace Postmortems.Web;

/// <summary>How a banner looks and is read out; its name in lower case is its class in Site.css.</summary>
public enum BannerKind
{
    Info,
    Success,
    Warning,
    Problem,
}
