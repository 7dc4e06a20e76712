using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Postmortems.Adapters.Tests;

internal sealed record ReceivedMail(string From, string To, byte[] Raw, bool Encrypted, string? SignedInAs);

/// <summary>A mail server on loopback that answers as RFC 5321 says, except where its script says otherwise.</summary>
internal sealed class ScriptedSmtpServer : IAsyncDisposable
{
    public const string CertificateName = "CN=mail.test";

    /// <summary>In place of an answer: close the connection.</summary>
    public const string Drop = "drop";

    /// <summary>In place of an answer: say nothing at all.</summary>
    public const string Silence = "silence";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closing = new();
    private readonly Task _accepting;

    public ScriptedSmtpServer()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The answer to a step of the conversation (GREETING, EHLO, STARTTLS, AUTH, MAIL, RCPT, DATA, CONTENT); none means the usual.</summary>
    public ConcurrentDictionary<string, string> Script { get; } = new();

    public bool OffersStartTls { get; init; }

    public bool TlsFromTheStart { get; init; }

    public string Extensions { get; init; } = "PIPELINING,8BITMIME,ENHANCEDSTATUSCODES";

    /// <summary>Who may sign in, as <c>user:password</c>; null if signing in is not offered.</summary>
    public string? SignIn { get; init; }

    public string Mechanisms { get; init; } = "PLAIN LOGIN";

    public ConcurrentQueue<ReceivedMail> Mails { get; } = new();

    public ConcurrentQueue<string> Commands { get; } = new();

    public static X509Certificate2 Certificate { get; } = MakeCertificate();

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _closing.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_closing.IsCancellationRequested)
        {
            try
            {
                TcpClient client = await _listener.AcceptTcpClientAsync(_closing.Token);
                _ = ServeAsync(client);
            }
            catch (Exception closed) when (closed is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using TcpClient _ = client;
        try
        {
            Stream stream = TlsFromTheStart ? await EncryptAsync(client.GetStream()) : client.GetStream();
            await using SmtpConversation conversation = new(this, EncryptAsync, _closing.Token);
            await conversation.HoldAsync(stream);
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
        {
            // The client has left, or does not trust us.
        }
    }

    private static async Task<Stream> EncryptAsync(Stream stream)
    {
        SslStream encrypted = new(stream);
        await encrypted.AuthenticateAsServerAsync(Certificate);
        return encrypted;
    }

    private static X509Certificate2 MakeCertificate()
    {
        using RSA key = RSA.Create(2048);
        CertificateRequest request = new(CertificateName, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using X509Certificate2 certificate = request.CreateSelfSigned(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        // Windows serves TLS only with a key that was loaded from a file.
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), password: null);
    }
}
