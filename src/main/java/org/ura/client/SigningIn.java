package org.ura.client;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Exchanges a name and a password for an access token of this machine's, and keeps it.
final class SigningIn {

    private static final int LONGEST_LABEL = 60;

    private final Surroundings around;
    private final String url;

    SigningIn(Surroundings around, String url) {
        this.around = around;
        this.url = url;
    }

    /// Asks for what is missing.
    ///
    /// @param name empty to ask for it
    Account withKeyboard(Keyboard keyboard, String name) {
        String who = name.isEmpty() ? keyboard.line(around.texts().say("client.askName") + " ") : name;
        return keep(new Account(who, keyboard.secret(around.texts().say("client.askPassword") + " ")));
    }

    /// Tries them, and keeps a token: the one given, or one made with the password, which is kept nowhere.
    Account keep(Account given) {
        if (given.name().isBlank()
                || given.name().indexOf(':') >= 0
                || given.secret().isEmpty()) {
            throw around.trouble(Exit.USAGE, "client.nameAndPassword");
        }
        try (Workbench workbench = new Workbench(around, url, given)) {
            Account kept = given;
            if (given.hasToken()) {
                workbench.get("/api/v1/projects");
            } else {
                JsonNode made = workbench.post("/api/v1/my/tokens", Map.of("label", label(), "scope", "manage"));
                kept = new Account(given.name(), made.get("secret").asString());
            }
            TokenFile file = new TokenFile(around);
            file.put(url, kept);
            around.warn("client.signedIn", kept.name(), url, file.path());
            return kept;
        }
    }

    private static String label() {
        String machine;
        try {
            machine = InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            machine = "?";
        }
        String label = "./ura (" + machine + ")";
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL);
    }
}
