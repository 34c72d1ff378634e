package org.ura.formats;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ura.text.Tag;
import org.ura.text.TaggedText;

/// The markup within a text, such as the `<i>` of subtitles, as inline tags. What is around the whole text is
/// no tag.
final class InlineMarkup {

    private static final Pattern MARKUP =
            Pattern.compile("<(/?)([A-Za-z0-9][^>\\s.]*)?[^>\\n]{0,200}>|\\{\\\\[^}\\n]{0,200}\\}");
    private static final Map<String, String> NAMES = Map.of("b", "bold", "i", "italic", "u", "underline");

    private final StringBuilder tagged = new StringBuilder();
    private final Map<Character, String> markup = new HashMap<>();
    private final SortedMap<Integer, String> names = new TreeMap<>();
    private final Set<String> marks = new HashSet<>();
    private String before = "";
    private String after = "";

    private InlineMarkup(String text) {
        List<Piece> pieces = pieces(text);
        pair(pieces);
        int number = 0;
        for (Piece piece : pieces) {
            if (!piece.isMarkup) {
                tagged.append(TaggedText.literal(piece.text));
            } else if (piece.opening == null) {
                piece.number = ++number;
                put(piece, piece.closed ? Tag.Kind.OPEN : Tag.Kind.ALONE, piece.name());
            } else {
                piece.number = piece.opening.number;
                put(piece, Tag.Kind.CLOSE, piece.opening.name());
            }
        }
        peel();
    }

    static InlineMarkup of(String text) {
        return new InlineMarkup(text);
    }

    /// Whether so many tags can be told apart.
    static boolean fits(String text) {
        return MARKUP.matcher(text).results().limit(Tag.MOST + 1L).count() <= Tag.MOST;
    }

    String text() {
        return tagged.toString();
    }

    SortedMap<Integer, String> names() {
        return names;
    }

    Set<String> marks() {
        return marks;
    }

    /// A text with these tags as the file has it.
    String written(String text) {
        StringBuilder written = new StringBuilder(before);
        for (char character : text.toCharArray()) {
            written.append(Optional.ofNullable(markup.get(character)).orElse(String.valueOf(character)));
        }
        return written.append(after).toString();
    }

    private void put(Piece piece, Tag.Kind kind, String name) {
        Tag tag = new Tag(kind, piece.number);
        tagged.append(tag.character());
        markup.put(tag.character(), piece.text);
        names.put(piece.number, name);
        marks.add(name);
    }

    /// Takes off what is around the whole text.
    private void peel() {
        while (tagged.length() > 1) {
            Optional<Tag> first = Tag.of(tagged.charAt(0));
            Optional<Tag> last = Tag.of(tagged.charAt(tagged.length() - 1));
            boolean around = first.filter(tag -> tag.kind() == Tag.Kind.OPEN).isPresent()
                    && last.filter(tag -> tag.kind() == Tag.Kind.CLOSE)
                            .map(Tag::number)
                            .equals(first.map(Tag::number));
            boolean alone = first.filter(tag -> tag.kind() == Tag.Kind.ALONE).isPresent();
            if (!around && !alone) {
                return;
            }
            before += markup.remove(tagged.charAt(0));
            if (around) {
                after = markup.remove(tagged.charAt(tagged.length() - 1)) + after;
                tagged.setLength(tagged.length() - 1);
            }
            names.remove(first.orElseThrow().number());
            tagged.deleteCharAt(0);
        }
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher found = MARKUP.matcher(text);
        int done = 0;
        while (found.find()) {
            pieces.add(new Piece(text.substring(done, found.start()), false));
            pieces.add(new Piece(found.group(), true));
            done = found.end();
        }
        pieces.add(new Piece(text.substring(done), false));
        return pieces;
    }

    private static void pair(List<Piece> pieces) {
        Deque<Piece> open = new ArrayDeque<>();
        for (Piece piece : pieces) {
            if (piece.isMarkup && piece.text.startsWith("</")) {
                Optional<Piece> opening = open.stream()
                        .filter(other -> other.element().equals(piece.element()))
                        .findFirst();
                opening.ifPresent(other -> {
                    while (open.pop() != other) {
                        // what was opened within and is not closed stands alone
                    }
                    other.closed = true;
                    piece.opening = other;
                });
            } else if (piece.isMarkup && piece.text.startsWith("<")) {
                open.push(piece);
            }
        }
    }

    private static final class Piece {

        private final String text;
        private final boolean isMarkup;
        private @Nullable Piece opening;
        private boolean closed;
        private int number;

        Piece(String text, boolean isMarkup) {
            this.text = text;
            this.isMarkup = isMarkup;
        }

        String element() {
            return text.replaceAll("^</?|[\\s.>].*$", "");
        }

        String name() {
            return NAMES.getOrDefault(element(), "=" + text);
        }
    }
}
