using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

public sealed class PostmortemJsonTests
{
    public static TheoryData<string> Shapes => [.. Samples.Shapes.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Read_WhatWasWritten_IsTheSame(string shape)
    {
        Postmortem written = Samples.Shapes[shape];

        Postmortem read = PostmortemJson.Read<Postmortem>(PostmortemJson.Write(written));

        Assert.Equal(Described.Of(written), Described.Of(read));
    }

    // A case added to a closed set without a sample would be stored for the first time in production.
    [Fact]
    public void Samples_BetweenThem_HoldEveryCaseOfEveryStoredClosedSet()
    {
        string documents = string.Concat(Samples.Shapes.Values.Select(PostmortemJson.Write));

        IEnumerable<string> cases = typeof(Postmortem).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false))
            .Select(known => $"\"is\":\"{known.TypeDiscriminator}\"");

        Assert.DoesNotContain(cases, name => !documents.Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public void ClosedSets_EveryCase_HasAStoredName()
    {
        IEnumerable<Type> sets = typeof(Postmortem).Assembly.GetTypes().Where(type => type.GetCustomAttribute<JsonPolymorphicAttribute>(inherit: false) is not null);

        IEnumerable<string> nameless = sets.SelectMany(set => set.GetNestedTypes().Where(nested => nested.BaseType == set)
            .Except(set.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false).Select(known => known.DerivedType))).Select(type => type.FullName!);

        Assert.Empty(nameless);
    }

    [Fact]
    public void Write_Postmortem_StoresNothingDerived()
    {
        string document = string.Concat(Samples.Shapes.Values.Select(PostmortemJson.Write));

        Assert.DoesNotContain("\"says\"", document, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\"isOpen\"", document, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\"stage\"", document, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Write_WordsAndNames_StayLegible()
    {
        string document = PostmortemJson.Write(Samples.Shapes["published"]);

        Assert.Contains("Björn Åkesson", document, StringComparison.Ordinal);
        Assert.Contains("\"severity\":\"Sev2\"", document, StringComparison.Ordinal);
        Assert.Contains("\"id\":1,\"title\"", document, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("attendees")]
    [InlineData("questions")]
    [InlineData("respondents")]
    [InlineData("unidentified")]
    [InlineData("items")]
    [InlineData("revocations")]
    [InlineData("audit")]
    [InlineData("ledger")]
    [InlineData("hold")]
    [InlineData("waiver")]
    [InlineData("mergedInto")]
    public void Read_DocumentFromBeforeAFieldWasAdded_HasItEmpty(string field)
    {
        JsonObject document = Document("published");
        document.Remove(field);

        Postmortem read = PostmortemJson.Read<Postmortem>(document.ToJsonString());

        object? value = typeof(Postmortem).GetProperty(char.ToUpperInvariant(field[0]) + field[1..])!.GetValue(read);
        Assert.True(value is null || !((System.Collections.IEnumerable)value).GetEnumerator().MoveNext());
    }

    [Fact]
    public void Read_NestedListMissing_IsEmpty()
    {
        JsonObject document = Document("published");
        document["items"]![1]!.AsObject().Remove("postponements");

        Postmortem read = PostmortemJson.Read<Postmortem>(document.ToJsonString());

        Assert.False(read.Items[1].Postponements.IsDefault);
        Assert.Empty(read.Items[1].Postponements);
    }

    [Fact]
    public void Read_FieldOfALaterVersion_IsPassedOver()
    {
        JsonObject document = Document("booked");
        document["mood"] = "good";
        document["meeting"]!["room"] = new JsonObject { ["floor"] = 3 };

        Postmortem read = PostmortemJson.Read<Postmortem>(document.ToJsonString());

        Assert.Equal(Described.Of(Samples.Shapes["booked"]), Described.Of(read));
    }

    [Fact]
    public void Read_DiscriminatorNotFirst_IsStillFound()
    {
        JsonObject document = Document("booked");
        JsonObject meeting = document["meeting"]!.AsObject();
        meeting.Remove("is");
        meeting["is"] = "Booked";

        Assert.IsType<MeetingState.Booked>(PostmortemJson.Read<Postmortem>(document.ToJsonString()).Meeting);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"id\":")]
    public void Read_NoDocument_IsRefused(string garbage) =>
        Assert.ThrowsAny<JsonException>(() => PostmortemJson.Read<Postmortem>(garbage));

    [Theory]
    [InlineData("id", "\"not an id\"")]
    [InlineData("id", null)]
    [InlineData("recurrence", "\"1\"")]
    [InlineData("recurrence", null)]
    [InlineData("incident", "null")]
    [InlineData("incident", null)]
    [InlineData("openedAt", "\"yesterday\"")]
    [InlineData("facilitator", "{\"email\":\"nobody\",\"name\":\"Nobody\"}")]
    [InlineData("facilitator", "{\"email\":\"a@example.com\",\"name\":null}")]
    [InlineData("attendees", "null")]
    [InlineData("attendees", "[null]")]
    [InlineData("attendees", "{}")]
    [InlineData("ledger", "null")]
    [InlineData("ledger", "{\"a\":null}")]
    [InlineData("ledger", "[]")]
    [InlineData("meeting", "{\"round\":1}")]
    [InlineData("meeting", "{\"is\":\"Teleported\",\"round\":1}")]
    [InlineData("answers", "{}")]
    public void Read_FieldThatIsWrongOrMissing_IsRefused(string field, string? value)
    {
        JsonObject document = Document("booked");
        document.Remove(field);
        if (value is not null)
        {
            document[field] = JsonNode.Parse(value);
        }

        Assert.ThrowsAny<JsonException>(() => PostmortemJson.Read<Postmortem>(document.ToJsonString()));
    }

    [Theory]
    [InlineData("\"Sev9\"")]
    [InlineData("2")]
    public void Read_SeverityNobodyKnows_IsRefused(string severity)
    {
        JsonObject document = Document("booked");
        document["incident"]!["severity"] = JsonNode.Parse(severity);

        Assert.ThrowsAny<JsonException>(() => PostmortemJson.Read<Postmortem>(document.ToJsonString()));
    }

    [Fact]
    public void Read_FieldTwice_IsRefused() =>
        Assert.ThrowsAny<JsonException>(() => PostmortemJson.Read<Person>("""{"email":"a@example.com","name":"A","name":"B"}"""));

    // In many languages' order "a-b" stands elsewhere than its code units say, and a soft hyphen does not count at all.
    [Fact]
    public void Read_Ledger_IsOrderedByCodeUnitsAndKeepsEveryKey()
    {
        string[] keys = ["a", "B", "a-b", "a\u00ADb", "ab", "Z"];
        Postmortem written = Samples.Collecting() with
        {
            Ledger = Samples.Ledger([.. keys.Select(key => new LedgerEntry(key, Notice: null, new StepResult.Done(Samples.Opened)))]),
        };

        Postmortem read = PostmortemJson.Read<Postmortem>(PostmortemJson.Write(written));

        Assert.Equal(keys.Order(StringComparer.Ordinal), read.Ledger.Keys);
        Assert.Same(StringComparer.Ordinal, read.Ledger.KeyComparer);
    }

    [Fact]
    public void Write_ListNeverFilled_IsEmpty()
    {
        string document = PostmortemJson.Write(new Why("because", Because: default));

        Assert.Equal("""{"text":"because","because":[]}""", document);
    }

    private static JsonObject Document(string shape) => JsonNode.Parse(PostmortemJson.Write(Samples.Shapes[shape]))!.AsObject();
}
