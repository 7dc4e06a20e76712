using System.Net.Security;
using System.Text;

namespace Postmortems.Adapters.Tests;

/// <summary>One client's conversation with the scripted server.</summary>
internal sealed class SmtpConversation(ScriptedSmtpServer server, Func<Stream, Task<Stream>> encrypt, CancellationToken closing) : IAsyncDisposable
{
    private Stream _stream = Stream.Null;
    private BufferedStream _input = new(Stream.Null);
    private string? _signedInAs;
    private string _from = "";
    private string _to = "";

    public async Task HoldAsync(Stream stream)
    {
        Use(stream);
        bool goesOn = await AnswerAsync("GREETING", "220 mail.test ESMTP");
        while (goesOn && await ReadLineAsync() is { } bytes)
        {
            string line = Encoding.UTF8.GetString(bytes);
            server.Commands.Enqueue(line);
            goesOn = await ObeyAsync(line.Split(' ')[0].ToUpperInvariant(), line);
        }
    }

    public ValueTask DisposeAsync() => _input.DisposeAsync();

    private void Use(Stream stream)
    {
        _stream = stream;
        _input = new BufferedStream(stream, bufferSize: 64 * 1024);
    }

    private async Task<bool> ObeyAsync(string command, string line)
    {
        switch (command)
        {
            case "EHLO":
                return await AnswerAsync(command, Capabilities());
            case "STARTTLS":
                bool agreed = await AnswerAsync(command, "220 2.0.0 go ahead");
                if (agreed)
                {
                    Use(await encrypt(_stream));
                }

                return agreed;
            case "AUTH":
                return await AnswerAsync(command, await SignsInAsync(line.Split(' ')) ? "235 2.7.0 welcome" : "535 5.7.8 no");
            case "MAIL":
                _from = Address(line);
                return await AnswerAsync(command, server.SignIn is null || _signedInAs is not null ? "250 2.1.0 ok" : "530 5.7.0 sign in first");
            case "RCPT":
                _to = Address(line);
                return await AnswerAsync(command, "250 2.1.5 ok");
            case "DATA":
                return await AnswerAsync(command, "354 go on")
                    && (server.Script.GetValueOrDefault(command)?.StartsWith('3') ?? true ? await TakeMailAsync() : true);
            case "QUIT":
                await AnswerAsync(command, "221 2.0.0 bye");
                return false;
            default:
                return await AnswerAsync(command, "250 2.0.0 ok");
        }
    }

    private async Task<bool> TakeMailAsync()
    {
        using MemoryStream raw = new();
        while (await ReadLineAsync() is { } line && line is not [(byte)'.'])
        {
            raw.Write(line is [(byte)'.', ..] ? line.AsSpan(1) : line);
            raw.Write("\r\n"u8);
        }

        if (!server.Script.ContainsKey("CONTENT"))
        {
            server.Mails.Enqueue(new ReceivedMail(_from, _to, raw.ToArray(), _stream is SslStream, _signedInAs));
        }

        return await AnswerAsync("CONTENT", "250 2.0.0 taken");
    }

    private string Capabilities()
    {
        List<string> lines = ["mail.test", .. server.Extensions.Split(',', StringSplitOptions.RemoveEmptyEntries)];
        if (server.OffersStartTls && _stream is not SslStream)
        {
            lines.Add("STARTTLS");
        }

        if (server.SignIn is not null)
        {
            lines.Add($"AUTH {server.Mechanisms}");
        }

        return string.Join("\r\n", lines.Select((line, index) => $"250{(index == lines.Count - 1 ? ' ' : '-')}{line}"));
    }

    private async Task<bool> SignsInAsync(string[] words)
    {
        string said = words[1].Equals("PLAIN", StringComparison.OrdinalIgnoreCase)
            ? Decode(words.ElementAtOrDefault(2) ?? await AskAsync("")).TrimStart('\0').Replace('\0', ':')
            : $"{Decode(words.ElementAtOrDefault(2) ?? await AskAsync("VXNlcm5hbWU6"))}:{Decode(await AskAsync("UGFzc3dvcmQ6"))}";
        _signedInAs = said == server.SignIn ? said.Split(':')[0] : null;
        return _signedInAs is not null;
    }

    private async Task<string> AskAsync(string challenge)
    {
        await WriteAsync($"334 {challenge}");
        return Encoding.ASCII.GetString(await ReadLineAsync() ?? []);
    }

    /// <returns><see langword="false"/> if the conversation is over.</returns>
    private async Task<bool> AnswerAsync(string step, string usual)
    {
        string answer = server.Script.GetValueOrDefault(step, usual);
        if (answer == ScriptedSmtpServer.Silence)
        {
            await Task.Delay(Timeout.Infinite, closing);
        }

        if (answer == ScriptedSmtpServer.Drop)
        {
            return false;
        }

        await WriteAsync(answer);
        return !answer.StartsWith("421", StringComparison.Ordinal);
    }

    private async Task WriteAsync(string answer) => await _stream.WriteAsync(Encoding.UTF8.GetBytes(answer + "\r\n"), closing);

    private async Task<byte[]?> ReadLineAsync()
    {
        List<byte> line = [];
        byte[] one = new byte[1];
        while (await _input.ReadAsync(one, closing) == 1)
        {
            if (one[0] == '\n')
            {
                return [.. line.Take(line.Count - 1)];
            }

            line.Add(one[0]);
        }

        return null;
    }

    private static string Decode(string base64) => Encoding.UTF8.GetString(Convert.FromBase64String(base64));

    private static string Address(string line) => line.Split('<', '>')[1];
}
