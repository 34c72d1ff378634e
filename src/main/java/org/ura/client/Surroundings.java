package org.ura.client;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where the client is called from.
///
/// @param here the folder that file names on the command line are relative to
/// @param environment the variables
/// @param texts in the person's language
/// @param out for what was asked for
/// @param err for what goes on, and what went wrong
/// @param errIsTerminal whether somebody watches `err`
/// @param keyboard asks the person, if there is one
record Surroundings(
        Path here,
        Map<String, String> environment,
        Texts texts,
        PrintStream out,
        PrintStream err,
        boolean errIsTerminal,
        Optional<Keyboard> keyboard) {

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    Path path(String name) {
        return here.resolve(name).normalize();
    }

    void say(String key, Object... args) {
        out.println(texts.say(key, args));
    }

    void warn(String key, Object... args) {
        err.println(texts.say(key, args));
    }

    Trouble trouble(Exit exit, String key, Object... args) {
        return new Trouble(exit, texts.say(key, args));
    }
}
