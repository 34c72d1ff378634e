package org.ura.webhooks;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ura.people.Refused;

/// Says where webhooks may send to. Of the addresses that a host's name leads to, one may be sent to when it is
/// listed itself, or when the name is and the address is no inner one ([Inside]). It is asked when a webhook is
/// made, and again for each connection, which then goes to the addresses that were looked at.
@Component
class Gate {

    private static final int LONGEST = 1_000;

    private final AddressRows rows;

    Gate(AddressRows rows) {
        this.rows = rows;
    }

    /// The address that is written so. Throws [Refused], invalid, for what is none, and for one that may not be
    /// sent to as far as is known now.
    URI checked(String address) {
        URI uri = read(address);
        String host = host(uri);
        try {
            if (open(host).length == 0) {
                throw Refused.invalid("refused.webhookHost", host);
            }
        } catch (UnknownHostException unknown) {
            if (!listed().names().contains(host)) {
                throw Refused.invalid("refused.webhookHost", host);
            }
        }
        return uri;
    }

    /// The addresses of this host that may be sent to. Throws [UnknownHostException] when it has none.
    InetAddress[] open(String host) throws UnknownHostException {
        Listed listed = listed();
        boolean named = listed.names().contains(plain(host));
        return Arrays.stream(InetAddress.getAllByName(bare(host)))
                .filter(address -> listed.has(address) || named && !Inside.is(address))
                .toArray(InetAddress[]::new);
    }

    private Listed listed() {
        List<String> entries = rows.entries();
        return new Listed(
                entries.stream().filter(entry -> Network.of(entry).isEmpty()).collect(Collectors.toSet()),
                entries.stream().map(Network::of).flatMap(Optional::stream).toList());
    }

    private static URI read(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean whole = Set.of("http", "https").contains(scheme)
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && uri.getPort() != 0
                    && uri.getPort() < 65_536
                    && address.length() <= LONGEST;
            if (whole) {
                return uri;
            }
        } catch (URISyntaxException none) {
            // said below
        }
        throw Refused.invalid("refused.webhookAddress");
    }

    private static String host(URI uri) {
        return plain(String.valueOf(uri.getHost()));
    }

    private static String bare(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    /// A host's name as it is compared: in lower case, in letters that names can have, without a dot at its end.
    /// Throws [Refused], invalid, for what can be none.
    static String plain(String host) {
        String bare = bare(host.strip());
        String name = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
        if (name.indexOf(':') >= 0) {
            return name.toLowerCase(Locale.ROOT);
        }
        try {
            return IDN.toASCII(name, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException none) {
            throw Refused.invalid("refused.webhookEntry");
        }
    }

    private record Listed(Set<String> names, List<Network> networks) {

        boolean has(InetAddress address) {
            return networks.stream().anyMatch(network -> network.has(address));
        }
    }
}
