using System.Buffers.Text;
using FsCheck.Xunit;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class LinkTokensTests
{
    private static readonly LinkKey Old = new("2024", [.. Enumerable.Repeat((byte)1, 32)]);
    private static readonly LinkKey New = new("2025", [.. Enumerable.Repeat((byte)2, 32)]);
    private static readonly LinkTokens Tokens = new(new LinkKeyRing([Old]));

    private static LinkGrant Grant(LinkPurpose purpose = LinkPurpose.Item) => new(
        purpose,
        PostmortemId.For("pagerduty", "PT4KHLK"),
        Samples.Björn.Id,
        purpose == LinkPurpose.Item ? new ActionItemId(3) : null,
        Samples.Opened.AddMilliseconds(7),
        Samples.Opened.AddDays(60));

    [Theory]
    [InlineData(LinkPurpose.Form)]
    [InlineData(LinkPurpose.Desk)]
    [InlineData(LinkPurpose.Item)]
    [InlineData(LinkPurpose.Report)]
    public void Read_WhatWasIssued_GivesTheSameGrant(LinkPurpose purpose)
    {
        string token = Tokens.Issue(Grant(purpose));

        Assert.Equal(Grant(purpose), Tokens.Read(token));
        Assert.Equal(token, Uri.EscapeDataString(token));
        Assert.InRange(token.Length, 80, 140);
    }

    [Fact]
    public void Read_AnyBitFlipped_IsRefused()
    {
        byte[] token = Base64Url.DecodeFromChars(Tokens.Issue(Grant()));

        for (int bit = 0; bit < token.Length * 8; bit++)
        {
            byte[] forged = [.. token];
            forged[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Null(Tokens.Read(Base64Url.EncodeToString(forged)));
        }
    }

    // Decoders pass over white space and padding; a link has one spelling only.
    [Theory]
    [InlineData(" ", "")]
    [InlineData("", "\n")]
    [InlineData("", "==")]
    public void Read_SpelledOtherwise_IsRefused(string before, string after) => Assert.Null(Tokens.Read(before + Tokens.Issue(Grant()) + after));

    [Fact]
    public void Read_AnyCharacterChanged_IsRefused()
    {
        string token = Tokens.Issue(Grant());

        for (int at = 0; at < token.Length; at++)
        {
            foreach (char other in "ABCDEFabcdefwxyz0123456789-_ =%.é\n".Where(other => other != token[at]))
            {
                Assert.Null(Tokens.Read(token[..at] + other + token[(at + 1)..]));
            }
        }
    }

    [Property]
    public void Read_AnyText_IsRefused(string? text) => Assert.Null(Tokens.Read(text ?? ""));

    [Property]
    public void Read_CutOrLengthened_IsRefused(byte length)
    {
        string token = Tokens.Issue(Grant());

        Assert.Null(Tokens.Read(length < token.Length ? token[..length] : token + new string('A', length - token.Length + 1)));
    }

    [Fact]
    public void Rotation_NewKeyFirst_SignsWithItAndStillVerifiesTheOld()
    {
        LinkTokens rotated = new(new LinkKeyRing([New, Old]));
        LinkTokens afterwards = new(new LinkKeyRing([New]));
        string before = Tokens.Issue(Grant());

        Assert.NotNull(rotated.Read(before));
        Assert.Null(afterwards.Read(before));
        Assert.NotNull(afterwards.Read(rotated.Issue(Grant())));
    }

    [Fact]
    public void Read_SignedByAnotherKeyOfTheSameName_IsRefused() =>
        Assert.Null(Tokens.Read(new LinkTokens(new LinkKeyRing([New with { Id = Old.Id }])).Issue(Grant())));

    [Fact]
    public void KeyFile_FirstStart_IsMadeForItsOwnerAloneAndKept()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            LinkKeyRing made = FileKeyRing.LoadOrCreate(folder);
            LinkKeyRing read = FileKeyRing.LoadOrCreate(folder);

            Assert.Equal(made.Signing.Secret, read.Signing.Secret);
            Assert.Equal(32, made.Signing.Secret.Length);
            FileInfo file = Assert.Single(folder.GetFiles());
            if (!OperatingSystem.IsWindows())
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, file.UnixFileMode);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
