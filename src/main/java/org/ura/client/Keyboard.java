package org.ura.client;

import java.io.Console;
import java.util.Optional;

/// Somebody who can be asked.
interface Keyboard {

    /// What they type, empty when they end the input.
    String line(String question);

    /// The same without showing it.
    String secret(String question);

    /// The person at the terminal, when there is one.
    static Optional<Keyboard> terminal() {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return Optional.empty();
        }
        return Optional.of(new Keyboard() {
            @Override
            public String line(String question) {
                String line = console.readLine("%s", question);
                return line == null ? "" : line.strip();
            }

            @Override
            public String secret(String question) {
                char[] line = console.readPassword("%s", question);
                return line == null ? "" : new String(line);
            }
        });
    }
}
