using System.Collections.Immutable;
using System.Text.Json;
using Postmortems.Domain;

namespace Postmortems.Intake;

/// <summary>The responders of a manual report. Adds what is wrong with them to <paramref name="mistakes"/>.</summary>
internal sealed class ManualResponders(ImmutableArray<Mistake>.Builder mistakes)
{
    private const int Most = 100;

    public ImmutableArray<Responder> Read(Member responders)
    {
        if (!responders.IsAbsent && (responders.Kind != JsonValueKind.Array || responders.Value.GetArrayLength() > Most))
        {
            mistakes.Add(responders.Mistake($"Expected an array of at most {Most} people."));
            return [];
        }

        return [.. responders.Items.Select(Person).OfType<Responder>()];
    }

    private Responder? Person(Member person)
    {
        string? name = Plain.Line(person["name"].Text);
        string? address = person["email"].Text;
        if (!EmailAddress.TryParse(address, out EmailAddress? email) && address is not null)
        {
            mistakes.Add(person["email"].Mistake("Expected one address, such as asha@example.com."));
            return null;
        }

        if (name is null && email is null)
        {
            mistakes.Add(person.Mistake("Expected an object with name, email or both."));
            return null;
        }

        if (!person["commander"].IsAbsent && person["commander"].Kind is not (JsonValueKind.True or JsonValueKind.False))
        {
            mistakes.Add(person["commander"].Mistake("Expected true or false."));
        }

        return new Responder(name, email, ExternalId: null, IsCommander: person["commander"].Kind == JsonValueKind.True);
    }
}
