namespace Postmortems.Adapters.SendGrid;

/// <summary>Where a SendGrid account is.</summary>
public enum SendGridRegion
{
    /// <summary><c>api.sendgrid.com</c>.</summary>
    Global,

    /// <summary><c>api.eu.sendgrid.com</c>; mails and their events stay in the European Union.</summary>
    Eu,
}
