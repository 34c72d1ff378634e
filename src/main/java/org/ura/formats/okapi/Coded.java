package org.ura.formats.okapi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextFragment.TagType;
import org.jspecify.annotations.Nullable;
import org.ura.formats.Blank;
import org.ura.formats.okapi.Inline.Mark;
import org.ura.formats.okapi.Inline.Words;
import org.ura.text.Tag;
import org.ura.text.TaggedText;

/// A text of Okapi's as the workbench has it, and the way back. Codes that stand together are one tag; what
/// is around the whole text is no tag and stays where it is.
final class Coded {

    private static final int LOST = 0xFFFD;

    private final List<Inline> before;
    private final List<Inline> middle;
    private final List<Inline> after;
    private final SortedMap<Integer, String> names = new TreeMap<>();
    private final Map<Integer, Mark> marks = new HashMap<>();
    private final Set<String> allNames = new HashSet<>();
    private final String text;

    /// `naming` says what the tags are called.
    Coded(TextFragment fragment, CodeNames naming) {
        List<Inline> parts = Inline.parts(fragment, naming);
        parts.forEach(part -> {
            if (part instanceof Mark mark) {
                allNames.add(mark.kind());
            }
        });
        Peeling peeled = new Peeling(Merging.merged(parts));
        this.before = peeled.before();
        this.middle = peeled.middle();
        this.after = peeled.after();
        this.text = number();
    }

    /// The text with tags; blank when there are no words in it.
    String text() {
        return text;
    }

    /// What the tags are called, by their numbers.
    SortedMap<Integer, String> names() {
        return names;
    }

    /// The names of all codes, of those around the text too.
    Set<String> marks() {
        return allNames;
    }

    /// Whether so many tags can be told apart.
    boolean fits() {
        return names.isEmpty() || names.lastKey() <= Tag.MOST;
    }

    /// The target of this source: the same tags for codes of the same id.
    String target(TextFragment fragment) {
        Map<String, Character> known = new HashMap<>();
        marks.forEach((number, mark) -> {
            Tag.Kind kind = mark.partner() == null ? Tag.Kind.ALONE : Tag.Kind.OPEN;
            known.put(key(mark.codes().getFirst()), new Tag(kind, number).character());
            Optional.ofNullable(mark.partner())
                    .ifPresent(other ->
                            known.put(key(other.codes().getFirst()), new Tag(Tag.Kind.CLOSE, number).character()));
        });
        StringBuilder target = new StringBuilder();
        for (Inline part : Inline.parts(fragment, CodeNames.BY_TYPE)) {
            switch (part) {
                case Words words -> target.append(plain(words.text()));
                case Mark mark ->
                    mark.codes()
                            .forEach(code ->
                                    Optional.ofNullable(known.get(key(code))).ifPresent(target::append));
            }
        }
        return target.toString().strip();
    }

    /// A translation as Okapi has it, with what is around the text.
    TextFragment fragment(String translation) {
        TextFragment fragment = new TextFragment();
        before.forEach(part -> part.appendTo(fragment));
        for (char character : translation.toCharArray()) {
            Optional<Tag> tag = Tag.of(character);
            if (tag.isEmpty()) {
                fragment.append(character);
            } else {
                mark(tag.get()).appendTo(fragment);
            }
        }
        after.forEach(part -> part.appendTo(fragment));
        return fragment;
    }

    /// What is left when the words are left out: what stands alone, such as a picture or a footnote, but no
    /// placeholder of a program; and pairs that hold texts of their own, such as the title of a link.
    TextFragment emptied() {
        TextFragment fragment = new TextFragment();
        before.forEach(part -> part.appendTo(fragment));
        for (Inline part : middle) {
            if (part instanceof Mark mark && mark.standsWithoutWords()) {
                mark.appendTo(fragment);
            }
        }
        after.forEach(part -> part.appendTo(fragment));
        return fragment;
    }

    private Mark mark(Tag tag) {
        Mark mark = marks.get(tag.number());
        @Nullable Mark wanted = mark != null && tag.kind() == Tag.Kind.CLOSE ? mark.partner() : mark;
        if (wanted == null) {
            throw new IllegalArgumentException("no tag " + tag.label() + " in " + text);
        }
        return wanted;
    }

    private String number() {
        StringBuilder numbered = new StringBuilder();
        Map<Mark, Integer> numbers = new HashMap<>();
        for (Inline part : middle) {
            switch (part) {
                case Words words -> numbered.append(plain(words.text()));
                case Mark mark -> {
                    boolean closes = mark.type() == TagType.CLOSING && mark.partner() != null;
                    int number = closes ? numbers.getOrDefault(mark.partner(), 0) : marks.size() + 1;
                    if (!closes) {
                        numbers.put(mark, number);
                        marks.put(number, mark);
                        names.put(number, mark.name());
                    }
                    Tag.Kind kind = closes ? Tag.Kind.CLOSE : mark.partner() == null ? Tag.Kind.ALONE : Tag.Kind.OPEN;
                    numbered.append(new Tag(kind, Math.min(number, Tag.MOST)).character());
                }
            }
        }
        return numbered.toString();
    }

    /// A control character, or half a character, as JSON can have them, is `�`: no segment can.
    private static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        words.codePoints().map(point -> allowed(point) ? point : LOST).forEach(plain::appendCodePoint);
        return TaggedText.literal(plain.toString());
    }

    private static boolean allowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= ' ' && !surrogate(point) && (point & 0xFFFE) != 0xFFFE);
    }

    private static boolean surrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static String key(Code code) {
        return code.getTagType() + " " + code.getId();
    }

    /// Whether there are words.
    boolean hasText() {
        return !Blank.is(text);
    }
}
