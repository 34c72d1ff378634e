package org.ura.webhooks;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// Addresses that begin alike: one, or those of a network.
///
/// @param bytes the network's address, 4 or 16 bytes
/// @param prefix how many bits of it count
record Network(byte[] bytes, int prefix) {

    private static final Pattern V4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /// The network that is written so, `10.1.2.3`, `10.1.0.0/16`, `fd00::/8`; nothing for what is none. No name is
    /// looked up.
    static Optional<Network> of(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length > 2
                || !V4.matcher(parts[0]).matches() && !V6.matcher(parts[0]).matches()) {
            return Optional.empty();
        }
        try {
            byte[] address = InetAddress.ofLiteral(parts[0]).getAddress();
            int whole = address.length * 8;
            int prefix = parts.length == 1 ? whole : Integer.parseInt(parts[1]);
            return prefix < 0 || prefix > whole ? Optional.empty() : Optional.of(new Network(address, prefix));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    boolean has(InetAddress address) {
        byte[] other = address.getAddress();
        if (other.length != bytes.length) {
            return false;
        }
        int whole = prefix / 8;
        if (!Arrays.equals(bytes, 0, whole, other, 0, whole)) {
            return false;
        }
        int rest = prefix % 8;
        int mask = 0xFF << (8 - rest) & 0xFF;
        return rest == 0 || (bytes[whole] & mask) == (other[whole] & mask);
    }
}
