using System.Net;
using System.Net.Sockets;

namespace Rapport.Readers.Web;

/// <summary>Which network addresses belong to the public internet (IANA special-purpose registries, RFC 6890 and its updates).</summary>
internal static class AddressRules
{
    private static readonly IPNetwork[] s_private =
    [
        .. (
            (string[])
                [
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "3fff::/20",
                    "5f00::/16",
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8",
                ]
        ).Select(IPNetwork.Parse),
    ];

    /// <summary>True where the address may be reached by anybody; addresses that carry another inside count as that one.</summary>
    public static bool IsPublic(IPAddress address)
    {
        IPAddress inner = Inner(address);
        return !s_private.Any(n => n.BaseAddress.AddressFamily == inner.AddressFamily && n.Contains(inner));
    }

    private static IPAddress Inner(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return address;
        }
        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }
        byte[] bytes = address.GetAddressBytes();
        // 6to4 (2002::/16) and NAT64 (64:ff9b::/96) reach the IPv4 address inside.
        return bytes is [0x20, 0x02, ..] ? new IPAddress(bytes.AsSpan(2, 4))
            : bytes is [0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0, ..] ? new IPAddress(bytes.AsSpan(12, 4))
            : address;
    }
}
