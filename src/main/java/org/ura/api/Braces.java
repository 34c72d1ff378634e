package org.ura.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ura.people.Refused;
import org.ura.text.Tag;
import org.ura.text.Tag.Kind;

/// How texts travel. Braces mark inline tags: `{1}` opens, `{/1}` closes, `{2/}` stands alone. A literal `{`
/// is written `{{`; a `}` needs nothing.
final class Braces {

    private static final Pattern TAG = Pattern.compile("\\{(?:(/?)(\\d+)|(\\d+)/)}");

    private Braces() {}

    /// The text as it travels.
    static String encode(String text) {
        StringBuilder travels = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            Optional<Tag> tag = Tag.of(character);
            if (tag.isPresent()) {
                travels.append(written(tag.get()));
            } else {
                travels.append(character == '{' ? "{{" : character);
            }
        }
        return travels.toString();
    }

    private static String written(Tag tag) {
        return switch (tag.kind()) {
            case OPEN -> "{" + tag.number() + "}";
            case CLOSE -> "{/" + tag.number() + "}";
            case ALONE -> "{" + tag.number() + "/}";
        };
    }

    /// The text as it is stored. Throws [Refused], invalid, naming the place, from 1: of a `{` that stands
    /// alone, of a tag without a number from 1 to 1023, and of a character that would be taken for a tag.
    static String decode(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Matcher tag = TAG.matcher(text);
        int at = 0;
        while (at < text.length()) {
            char character = text.charAt(at);
            if (Tag.reserved(character)) {
                throw Refused.invalid("refused.tagCharacter", at + 1, "U+%04X".formatted((int) character));
            }
            if (character != '{') {
                plain.append(character);
                at++;
            } else if (text.startsWith("{{", at)) {
                plain.append('{');
                at += 2;
            } else if (tag.region(at, text.length()).lookingAt()) {
                plain.append(read(tag, at + 1));
                at = tag.end();
            } else {
                throw Refused.invalid("refused.braces", at + 1);
            }
        }
        return plain.toString();
    }

    private static char read(Matcher tag, int place) {
        boolean alone = tag.group(2) == null;
        String number = alone ? tag.group(3) : tag.group(2);
        if (!number.matches("[1-9]\\d{0,3}") || Integer.parseInt(number) > Tag.MOST) {
            throw Refused.invalid("refused.tagNumber", place, tag.group(), Tag.MOST);
        }
        Kind kind = alone ? Kind.ALONE : tag.group(1).isEmpty() ? Kind.OPEN : Kind.CLOSE;
        return new Tag(kind, Integer.parseInt(number)).character();
    }
}
