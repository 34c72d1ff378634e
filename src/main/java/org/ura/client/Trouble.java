package org.ura.client;

/// Why the client ends early, as one sentence that a person can read.
final class Trouble extends RuntimeException {

    private final Exit exit;

    Trouble(Exit exit, String sentence) {
        super(sentence);
        this.exit = exit;
    }

    Exit exit() {
        return exit;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
