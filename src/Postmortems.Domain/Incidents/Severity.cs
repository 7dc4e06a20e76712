namespace Postmortems.Domain;

/// <summary>How bad the incident was. Each source's mapping to it is a table in its parser. Names are stored.</summary>
public enum Severity
{
    Unknown = 0,
    Sev1 = 1,
    Sev2 = 2,
    Sev3 = 3,
    Sev4 = 4,
    Sev5 = 5,
}
