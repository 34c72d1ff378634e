package org.ura.ui.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;

/// Tells whether a request was made at this machine itself, not through a proxy and not by a page elsewhere that has
/// pointed its own name here.
final class LocalOnly {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> PROXY_HEADERS =
            Set.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

    private LocalOnly() {}

    static boolean holds(HttpServletRequest request) {
        return loopback(request.getRemoteAddr())
                && OWN_NAMES.contains(request.getServerName())
                && PROXY_HEADERS.stream().allMatch(header -> request.getHeader(header) == null);
    }

    private static boolean loopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
