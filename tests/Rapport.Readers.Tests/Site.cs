using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Rapport.Readers.Tests;

/// <summary>A web site on the loopback interface, for one test.</summary>
internal sealed class Site : IDisposable
{
    private readonly HttpListener _listener;
    private readonly ConcurrentDictionary<string, Action<HttpListenerRequest, HttpListenerResponse>> _pages = new(
        StringComparer.Ordinal
    );

    public Site()
    {
        for (int port = 20000 + Environment.ProcessId % 20000; ; port++)
        {
            // One that could not start cannot be used again.
            _listener = new HttpListener();
            _listener.Prefixes.Add($"http://127.0.0.1:{port}/");
            try
            {
                _listener.Start();
                Root = $"http://127.0.0.1:{port}";
                break;
            }
            catch (HttpListenerException)
            {
                continue;
            }
        }
        _ = Task.Run(ServeAsync);
    }

    public string Root { get; }

    /// <summary>What was asked, in order.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>How the asker named itself last.</summary>
    public string? UserAgent { get; private set; }

    public void Page(string path, string body, string type = "text/html") =>
        Page(
            path,
            (_, response) =>
            {
                response.ContentType = type;
                byte[] bytes = Encoding.UTF8.GetBytes(body);
                response.OutputStream.Write(bytes);
            }
        );

    public void Page(string path, Action<HttpListenerRequest, HttpListenerResponse> answer) => _pages[path] = answer;

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            _ = Task.Run(() => Answer(context));
        }
    }

    private void Answer(HttpListenerContext context)
    {
        string path = context.Request.RawUrl!;
        Asked.Enqueue(path);
        UserAgent = context.Request.UserAgent;
        try
        {
            if (_pages.TryGetValue(path, out var answer))
            {
                answer(context.Request, context.Response);
            }
            else
            {
                context.Response.StatusCode = 404;
            }
            context.Response.Close();
        }
        catch (Exception e) when (e is HttpListenerException or IOException or ObjectDisposedException)
        {
            // The asker has gone.
            context.Response.Abort();
        }
    }
}
