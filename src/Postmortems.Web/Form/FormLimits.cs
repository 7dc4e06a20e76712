namespace Postmortems.Web;

/// <summary>How much one respondent can say. Far beyond what helps anyone; there so that no answer breaks a page or a mail.</summary>
internal static class FormLimits
{
    public const int TextLength = 20_000;
    public const int WhyLength = 2_000;
    public const int WhyDepth = 8;
    public const int WhyCount = 200;
    public const int ItemCount = 50;
    public const int TitleLength = 500;
    public const int NameLength = 200;
    public const int PageLength = 40;
}
