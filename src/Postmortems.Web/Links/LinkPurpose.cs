namespace Postmortems.Web;

/// <summary>What a link lets its person do. Values are signed into links already sent: add, never renumber.</summary>
public enum LinkPurpose : byte
{
    Form = 1,
    Desk = 2,
    Item = 3,
    Report = 4,
}
