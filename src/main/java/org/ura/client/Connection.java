package org.ura.client;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which workbench, and who asks: options that most commands have.
final class Connection {

    @Option(names = "--url", paramLabel = "URL", description = "${bundle:client.help.url}")
    private @Nullable String url;

    @Option(names = "--token", paramLabel = "NAME:TOKEN", description = "${bundle:client.help.token}")
    private @Nullable String token;

    /// Where the workbench is, without a slash at the end.
    String url(Surroundings around) {
        String named = Optional.ofNullable(url)
                .or(() -> around.variable("URA_URL"))
                .orElse("http://127.0.0.1:" + around.variable("URA_PORT").orElse("8080"));
        String plain = named.replaceAll("/+$", "");
        try {
            URI address = URI.create(plain);
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")) {
                warnOfPlainText(around, address);
                return plain;
            }
        } catch (IllegalArgumentException e) {
            // the sentence below says it
        }
        throw around.trouble(Exit.USAGE, "client.url", named);
    }

    private static void warnOfPlainText(Surroundings around, URI address) {
        boolean here = String.valueOf(address.getHost()).matches("localhost|127\\..*|\\[::1]");
        if ("http".equals(address.getScheme()) && !here) {
            around.warn("client.plainText", address);
        }
    }

    /// The workbench as somebody who is signed in. Asks for a name and a password where somebody can be asked.
    Workbench open(Surroundings around) {
        String where = url(around);
        return new Workbench(around, where, account(around, where));
    }

    private Account account(Surroundings around, String where) {
        Optional<String> said = Optional.ofNullable(token).or(() -> around.variable("URA_TOKEN"));
        if (said.isPresent()) {
            return Account.of(said.get()).orElseThrow(() -> around.trouble(Exit.USAGE, "client.tokenForm"));
        }
        return new TokenFile(around)
                .get(where)
                .or(() -> around.keyboard().map(keyboard -> {
                    around.warn("client.firstTime", where);
                    return new SigningIn(around, where).withKeyboard(keyboard, "");
                }))
                .orElseThrow(() -> around.trouble(Exit.NOT_ALLOWED, "client.signIn", where));
    }
}
