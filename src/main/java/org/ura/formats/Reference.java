package org.ura.formats;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a segment of a bilingual file belongs: the two references that went out with it. In files that are tables
/// they stand together as `ura:DOCUMENT/SEGMENT`, so that no program takes them for a number or a date.
record Reference(String document, String segment) {

    private static final String ONE = "[A-Za-z0-9._-]{1,64}";
    private static final Pattern ALONE = Pattern.compile(ONE);
    private static final Pattern BOTH = Pattern.compile("ura:(" + ONE + ")/(" + ONE + ")");

    static Reference of(Bilingual document, BilingualSegment segment) {
        return new Reference(document.reference(), segment.reference());
    }

    static String require(String reference) {
        if (!ALONE.matcher(reference).matches()) {
            throw new IllegalArgumentException("no reference: " + reference);
        }
        return reference;
    }

    /// The first one that stands in a text, with anything around it.
    static Optional<Reference> in(String text) {
        Matcher found = BOTH.matcher(text);
        return found.find() ? Optional.of(new Reference(found.group(1), found.group(2))) : Optional.empty();
    }

    @Override
    public String toString() {
        return "ura:" + document + "/" + segment;
    }
}
