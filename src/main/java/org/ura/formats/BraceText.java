package org.ura.formats;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ura.text.Tag;
import org.ura.text.TaggedText;

/// Texts with tags in files that know no tags: `{1}…{/1}`, `{2/}`, as in the REST interface. A literal `{` is
/// `{{`. A character that some program on the way would lose or change is `{U+001A}`: control characters
/// besides tab and line feed, line and paragraph separators, the byte order mark, noncharacters; and `_` where
/// office programs would take
/// `_x0041_` for another character. Half a surrogate pair is `�`.
final class BraceText {

    private static final Pattern BRACE = Pattern.compile(
            "\\{(?:(?<literal>\\{)|U\\+(?<hex>[0-9A-Fa-f]{4,6})}|(?<close>/)?(?<number>[1-9]\\d{0,3})(?<alone>/)?})");

    private static final Pattern CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private BraceText() {}

    /// A text that came in, and the first brace that could not be understood.
    record Read(String text, Optional<Damage> damage) {}

    static String of(Tag tag) {
        return switch (tag.kind()) {
            case OPEN -> "{" + tag.number() + "}";
            case CLOSE -> "{/" + tag.number() + "}";
            case ALONE -> "{" + tag.number() + "/}";
        };
    }

    /// For cells of spreadsheets, which lose tabs.
    static String cell(String text) {
        return write(text).replace("\t", "{U+0009}");
    }

    static String write(String text) {
        StringBuilder written = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            if (character == '{') {
                written.append("{{");
            } else if (Tag.is(character)) {
                written.append(of(Tag.of(character).orElseThrow()));
            } else if (frail(character)) {
                written.append("{U+%04X}".formatted(character));
            } else {
                written.appendCodePoint(XmlText.whole(character));
            }
        });
        return CODED.matcher(written).replaceAll("{U+005F}");
    }

    /// Whether a character may not survive spreadsheets, word processors and browsers.
    private static boolean frail(int c) {
        return (c < ' ' && c != '\t' && c != '\n')
                || (c >= 0x7F && c < 0xA0)
                || c == 0x2028
                || c == 0x2029
                || c == 0xFEFF
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    /// Puts a text together again; what would be taken for a tag without being one becomes `�`.
    static Read read(String written) {
        String text = TaggedText.literal(written);
        StringBuilder read = new StringBuilder(text.length());
        Optional<Damage> damage = Optional.empty();
        Matcher brace = BRACE.matcher(text);
        int at = 0;
        while (at < text.length()) {
            char character = text.charAt(at);
            Optional<String> meant =
                    character == '{' && brace.region(at, text.length()).lookingAt() ? meant(brace) : Optional.empty();
            if (meant.isPresent()) {
                read.append(meant.get());
                at = brace.end();
            } else {
                if (character == '{' && damage.isEmpty()) {
                    damage = Optional.of(new Damage(Damage.Kind.UNREADABLE, shown(text, at)));
                }
                read.append(character);
                at++;
            }
        }
        return new Read(read.toString(), damage);
    }

    private static Optional<String> meant(Matcher brace) {
        if (brace.group("literal") != null) {
            return Optional.of("{");
        }
        if (brace.group("hex") != null) {
            int character = Integer.parseInt(brace.group("hex"), 16);
            boolean any = Character.isValidCodePoint(character) && !Tag.reserved(character);
            return any ? Optional.of(Character.toString(XmlText.whole(character))) : Optional.empty();
        }
        int number = Integer.parseInt(brace.group("number"));
        boolean close = brace.group("close") != null;
        boolean alone = brace.group("alone") != null;
        if (number > Tag.MOST || (close && alone)) {
            return Optional.empty();
        }
        Tag.Kind kind = close ? Tag.Kind.CLOSE : alone ? Tag.Kind.ALONE : Tag.Kind.OPEN;
        return Optional.of(String.valueOf(new Tag(kind, number).character()));
    }

    private static String shown(String text, int at) {
        int end = text.indexOf('}', at);
        return text.substring(at, Math.min(text.length(), Math.min(at + 20, end < 0 ? at + 20 : end + 1)));
    }
}
