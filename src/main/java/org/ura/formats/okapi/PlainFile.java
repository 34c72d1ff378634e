package org.ura.formats.okapi;

import java.util.List;
import org.ura.formats.Limits;
import org.ura.formats.Utf8;

/// A format whose files are text in UTF-8.
abstract class PlainFile extends OkapiFormat {

    private final List<String> extensions;

    PlainFile(Limits limits, String... extensions) {
        super(limits);
        this.extensions = List.of(extensions);
    }

    @Override
    public List<String> extensions() {
        return extensions;
    }

    @Override
    void check(String fileName, byte[] bytes) {
        checkText(fileName, Utf8.decode(fileName, bytes, Integer.MAX_VALUE));
    }

    /// Looks at the text before Okapi does; throws [org.ura.formats.UnreadableDocument].
    void checkText(String fileName, String text) {}
}
