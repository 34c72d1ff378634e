package org.ura.webhooks;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells addresses of machines that everybody may reach from those that are inside: this machine, its network, what
/// is set apart. The name of a host that leads inside could be somebody's way to what only this machine may reach,
/// so that such addresses have to be listed themselves. The networks are those of the IANA special-purpose
/// registries.
final class Inside {

    private static final List<Network> NETWORKS = Stream.of(
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
                    "64:ff9b::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8")
            .map(Network::of)
            .map(Optional::orElseThrow)
            .toList();

    private Inside() {}

    static boolean is(InetAddress address) {
        return NETWORKS.stream().anyMatch(network -> network.has(address));
    }
}
