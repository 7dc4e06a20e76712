using System.Collections.Immutable;
using System.Globalization;

namespace Postmortems.Web;

/// <summary>Reads the form of an incident told by hand.</summary>
internal static class NewIncident
{
    public const string Source = "manual";
    private const int MostResponders = 50;

    /// <param name="calendar">In whose zone times are typed.</param>
    /// <returns>Null when refused.</returns>
    public static IncidentSignal.Resolved? Read(FormInput input, BusinessCalendar calendar, DateTimeOffset now)
    {
        string title = input.Line("title", Texts.Say("board.new-no-title"));
        string service = input.Line("service", "");
        Severity severity = Enum.TryParse(input["severity"], out Severity known) && Enum.IsDefined(known) ? known : Severity.Unknown;
        DateTimeOffset? started = input["started"].Length == 0 ? null : Instant(input, "started", Texts.Say("board.new-no-start"), calendar);
        DateTimeOffset? resolved = Instant(input, "resolved", Texts.Say("board.new-no-end"), calendar);
        if (resolved > now)
        {
            input.Refuse("resolved", Texts.Say("board.new-not-over"));
        }

        if (started > resolved)
        {
            input.Refuse("started", Texts.Say("board.new-start-after-end"));
        }

        ImmutableArray<Responder> responders = Responders(input);
        if (input.Refused || resolved is not { } at)
        {
            return null;
        }

        // The page brings the identity, so that a form sent twice opens one postmortem.
        string id = Guid.TryParseExact(input["id"], "N", out Guid given) ? given.ToString("N") : $"{at:yyyyMMddHHmm}-{title}";
        return new IncidentSignal.Resolved(new Incident(Source, id, title, service.Length > 0 ? service : null, severity, started, at, Link: null), responders, id, at);
    }

    private static DateTimeOffset? Instant(FormInput input, string field, string message, BusinessCalendar calendar)
    {
        if (DateTime.TryParseExact(input[field], ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime typed))
        {
            return calendar.At(DateOnly.FromDateTime(typed), TimeOnly.FromDateTime(typed));
        }

        input.Refuse(field, message);
        return null;
    }

    private static ImmutableArray<Responder> Responders(FormInput input)
    {
        string[] typed = input["responders"].Split(['\n', ',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (typed.Length > MostResponders)
        {
            input.Refuse("responders", Texts.Say("board.new-too-many", MostResponders));
        }

        List<Responder> responders = [];
        foreach (string address in typed)
        {
            if (EmailAddress.TryParse(address, out EmailAddress? email))
            {
                responders.Add(new Responder(Name: null, email, ExternalId: null));
            }
            else
            {
                input.Refuse("responders", Texts.Say("board.new-no-address", address));
            }
        }

        return [.. responders];
    }
}
