using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Postmortems.TestKit;

namespace Postmortems.Hosts.Tests;

/// <summary>A mail server that takes everything and forgets nothing. Unlike a folder, it notices a mail that comes twice.</summary>
internal sealed class SmtpSink : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly Task accepting;

    public SmtpSink()
    {
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public ConcurrentQueue<ArrivedMail> Mails { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        listener.Stop();
        await accepting;
        closing.Dispose();
    }

    private async Task AcceptAsync()
    {
        List<Task> talks = [];
        try
        {
            while (true)
            {
                talks.Add(TalkAsync(await listener.AcceptTcpClientAsync(closing.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using TcpClient open = client;
        try
        {
            await using NetworkStream stream = client.GetStream();
            using StreamReader reader = new(stream, Encoding.Latin1);
            await SayAsync(stream, "220 sink");
            while (await reader.ReadLineAsync(closing.Token) is { } line)
            {
                bool isData = line.Equals("DATA", StringComparison.OrdinalIgnoreCase);
                await SayAsync(stream, isData ? "354 go on" : line.StartsWith("EHLO", StringComparison.OrdinalIgnoreCase) ? "250 sink" : "250 ok");
                if (isData && await TakeAsync(reader))
                {
                    await SayAsync(stream, "250 taken");
                }
            }
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException)
        {
            // The sender was killed in the middle of a word.
        }
    }

    /// <returns>False if it broke off: such a mail was never sent.</returns>
    private async Task<bool> TakeAsync(StreamReader reader)
    {
        StringBuilder mail = new();
        while (await reader.ReadLineAsync(closing.Token) is { } line)
        {
            if (line == ".")
            {
                using MemoryStream raw = new(Encoding.Latin1.GetBytes(mail.ToString()));
                Mails.Enqueue(await ArrivedMail.ReadAsync(raw, closing.Token));
                return true;
            }

            mail.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }

        return false;
    }

    private async Task SayAsync(NetworkStream stream, string words) => await stream.WriteAsync(Encoding.ASCII.GetBytes(words + "\r\n"), closing.Token);
}
