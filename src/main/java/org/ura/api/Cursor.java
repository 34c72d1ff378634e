package org.ura.api;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.ura.people.Refused;

/// Where a list goes on: text that only this installation understands, and that says of which list it is.
///
/// @param list the list's word
/// @param parts what it takes to go on
record Cursor(String list, List<String> parts) {

    private static final String BETWEEN = "\n";

    static Cursor of(String list, Object... parts) {
        return new Cursor(list, Arrays.stream(parts).map(String::valueOf).toList());
    }

    /// The cursor as it travels.
    String text() {
        String plain = list + BETWEEN + String.join(BETWEEN, parts);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /// The cursor of this list that travels so, with so many parts; nothing for an empty one. Throws [Refused],
    /// invalid, for another.
    static Optional<Cursor> read(String list, int parts, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> found = List.of(plain.split(BETWEEN, -1));
            if (found.size() == parts + 1 && found.getFirst().equals(list)) {
                return Optional.of(new Cursor(list, found.subList(1, found.size())));
            }
        } catch (IllegalArgumentException none) {
            // said below
        }
        throw Refused.invalid("refused.cursor");
    }

    /// One of its parts as a number. Throws [Refused], invalid, when it is none.
    long number(int part) {
        try {
            return Long.parseLong(parts.get(part));
        } catch (NumberFormatException none) {
            throw Refused.invalid("refused.cursor");
        }
    }
}
