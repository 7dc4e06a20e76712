using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Postmortems.Adapters.Tests;

/// <summary>A request as it came over the wire.</summary>
internal sealed record ReceivedRequest(string Method, string Path, IReadOnlyDictionary<string, string> Headers, string Body);

/// <summary>
/// Speaks just enough HTTP to stand in for SendGrid, and can break off anywhere. What it takes is in <see cref="Mails"/>, whether or not
/// its answer arrives.
/// </summary>
internal sealed class ScriptedSendGrid : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _over = new();
    private readonly Task _serving;

    public ScriptedSendGrid()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>Asked for every request; accepts unless set.</summary>
    public Func<ReceivedRequest, SendGridAnswer> Answer { get; set; } = request =>
        request.Path == "/v3/scopes" ? SendGridAnswer.Of(200, """{"scopes":["mail.send","sender_verification_eligible"]}""") : SendGridAnswer.Accepted;

    public ConcurrentQueue<ReceivedRequest> Requests { get; } = new();

    public ConcurrentQueue<ReceivedRequest> Mails { get; } = new();

    public async ValueTask DisposeAsync()
    {
        // It stops listening last: to ask a stopped listener for the next connection is an error of another kind.
        await _over.CancelAsync();
        await _serving;
        _listener.Stop();
        _listener.Dispose();
        _over.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                _ = TalkAsync(await _listener.AcceptTcpClientAsync(_over.Token));
            }
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    // One request a connection: what becomes of the next one does not depend on the last.
    private async Task TalkAsync(TcpClient client)
    {
        try
        {
            using (client)
            {
                NetworkStream stream = client.GetStream();
                if (await ReadAsync(stream) is not { } request)
                {
                    return;
                }

                Requests.Enqueue(request);
                SendGridAnswer answer = Answer(request);
                if (answer.Takes)
                {
                    Mails.Enqueue(request);
                }

                await stream.WriteAsync(Encoding.UTF8.GetBytes(answer.Wire), _over.Token);
                if (answer.Silent)
                {
                    await Task.Delay(Timeout.Infinite, _over.Token);
                }

                if (answer.Resets)
                {
                    client.Client.LingerState = new LingerOption(enable: true, seconds: 0);
                }
            }
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException or SocketException)
        {
        }
    }

    private async Task<ReceivedRequest?> ReadAsync(NetworkStream stream)
    {
        MemoryStream received = new();
        byte[] chunk = new byte[64 * 1024];
        int end;
        while ((end = received.ToArray().AsSpan().IndexOf("\r\n\r\n"u8)) < 0)
        {
            int read = await stream.ReadAsync(chunk, _over.Token);
            if (read == 0)
            {
                return null;
            }

            received.Write(chunk, 0, read);
        }

        string[] lines = Encoding.ASCII.GetString(received.ToArray(), 0, end).Split("\r\n");
        Dictionary<string, string> headers = new(lines[1..].Select(line => line.Split(": ", 2)).Select(parts => KeyValuePair.Create(parts[0], parts[1])), StringComparer.OrdinalIgnoreCase);
        int length = headers.TryGetValue("Content-Length", out string? announced) ? int.Parse(announced, CultureInfo.InvariantCulture) : 0;
        while (received.Length < end + 4 + length)
        {
            int read = await stream.ReadAsync(chunk, _over.Token);
            received.Write(chunk, 0, read);
        }

        string[] words = lines[0].Split(' ');
        return new ReceivedRequest(words[0], words[1], headers, Encoding.UTF8.GetString(received.ToArray(), end + 4, length));
    }
}
