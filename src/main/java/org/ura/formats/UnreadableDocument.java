package org.ura.formats;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A file that cannot become a document. Nothing was stored. The sentence that says why, and what to do,
/// stands in the message bundles under [#key()].
public final class UnreadableDocument extends RuntimeException {

    private final Fault fault;
    private final String file;
    private final transient List<Object> args;

    /// `details`: what [Fault] says stands behind the file's name.
    public UnreadableDocument(Fault fault, String file, Object... details) {
        super(fault + " " + file + " " + List.of(details));
        this.fault = fault;
        this.file = file;
        this.args = Stream.concat(Stream.of(file), Stream.of(details)).toList();
    }

    public Fault fault() {
        return fault;
    }

    /// The file's name as a person may read it: cut when endless, control characters shown as `�`.
    public String file() {
        return file;
    }

    /// The values for the sentence's `{0}`, which is [#file()], `{1}` …
    public List<Object> args() {
        return args;
    }

    /// `unreadable.` and the fault in camel case: `unreadable.paragraphTooLong`.
    public String key() {
        StringBuilder key = new StringBuilder("unreadable.");
        boolean raise = false;
        for (char letter : fault.name().toLowerCase(Locale.ROOT).toCharArray()) {
            if (letter != '_') {
                key.append(raise ? Character.toUpperCase(letter) : letter);
            }
            raise = letter == '_';
        }
        return key.toString();
    }
}
