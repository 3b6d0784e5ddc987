using System.Net;
using System.Net.Sockets;

namespace Rapport.Readers.Web;

/// <summary>The connection is refused because of where it would go.</summary>
internal sealed class PrivateAddressException(string host)
    : IOException($"{host} is on a private, link-local or loopback network");

/// <summary>Connections that reach the public internet only.</summary>
public static class PublicNetwork
{
    /// <summary>True where the address may be reached by anybody (RFC 6890); addresses that carry another inside count as that one.</summary>
    public static bool IsPublic(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return AddressRules.IsPublic(address);
    }

    /// <summary>
    /// Connects to an address that was checked after the name was resolved: asking the name again could give another one. For
    /// <see cref="SocketsHttpHandler.ConnectCallback"/>, without a proxy, which would resolve names itself.
    /// </summary>
    /// <param name="target">Where to.</param>
    /// <param name="allowPrivate">True where private, link-local and loopback addresses will do too.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="IOException">All addresses of that name are on such networks.</exception>
    public static async ValueTask<Stream> ConnectAsync(DnsEndPoint target, bool allowPrivate, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(target);
        IPAddress[] all = await Dns.GetHostAddressesAsync(target.Host, stop).ConfigureAwait(false);
        IPAddress[] allowed = allowPrivate ? all : [.. all.Where(AddressRules.IsPublic)];
        if (allowed.Length == 0)
        {
            throw new PrivateAddressException(target.Host);
        }
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, target.Port, stop).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
