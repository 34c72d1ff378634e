package org.ura.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.ura.text.TextPart.Fit;

/// A text with inline tags, each of them one of its characters. What is missing, foreign or broken is
/// answered as `frontend/editor/tags.ts` does it, so that the editor marks what the services refuse.
///
/// @param characters the text as it is stored
public record TaggedText(String characters) {

    private static final char LOST = '\uFFFD';

    /// The text without its tags.
    public static String without(String text) {
        return swapped(text, "");
    }

    /// The text as an outsider wrote it, who knows nothing of tags: each of its characters that would be
    /// taken for one is `�` now. A private character means nothing outside of the program that wrote it, so
    /// that no more is lost than a picture that nobody else can draw; and the place can be seen. The length
    /// stays.
    public static String literal(String text) {
        return swapped(text, String.valueOf(LOST));
    }

    /// Its tags, in order.
    public List<Tag> tags() {
        return characters.chars().mapToObj(Tag::of).flatMap(Optional::stream).toList();
    }

    /// The tags of this source that a target does not have yet, in the source's order.
    public List<Tag> missingIn(TaggedText target) {
        return left(tags(), target.tags());
    }

    /// The tags of this target that its source does not have, or not so often.
    public List<Tag> foreignTo(TaggedText source) {
        return left(tags(), source.tags());
    }

    /// The opening and closing tags that stand without their other half, or close before they open.
    public List<Tag> broken() {
        List<Tag> tags = tags();
        Map<Integer, Deque<Integer>> openings = new HashMap<>();
        TreeSet<Integer> open = new TreeSet<>();
        List<Tag> broken = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            Tag tag = tags.get(i);
            Deque<Integer> same = openings.computeIfAbsent(tag.number(), number -> new ArrayDeque<>());
            if (tag.kind() == Tag.Kind.OPEN) {
                same.add(i);
                open.add(i);
            } else if (tag.kind() == Tag.Kind.CLOSE && same.isEmpty()) {
                broken.add(tag);
            } else if (tag.kind() == Tag.Kind.CLOSE) {
                open.remove(same.remove());
            }
        }
        open.forEach(place -> broken.add(tags.get(place)));
        return broken;
    }

    /// The broken tags of this target that are whole in its source. A source that was split has broken ones
    /// itself; its target may have the same.
    public List<Tag> brokenAgainst(TaggedText source) {
        return left(broken(), source.broken());
    }

    /// The same with the numbers 1, 2, 3 … in the order in which they come, those of pairs and of standalone
    /// tags apart. A number only says which tag of its paragraph it is: two texts are alike when they are so
    /// renumbered.
    public TaggedText renumbered() {
        Map<Tag, Integer> numbers = new HashMap<>();
        Map<Tag.Kind, Integer> counts = new HashMap<>();
        StringBuilder text = new StringBuilder(characters);
        for (int i = 0; i < text.length(); i++) {
            Optional<Tag> tag = Tag.of(text.charAt(i));
            if (tag.isPresent()) {
                Tag whole = tag.get().whole();
                int number = numbers.computeIfAbsent(whole, first -> counts.merge(first.kind(), 1, Integer::sum));
                text.setCharAt(i, tag.get().numbered(number).character());
            }
        }
        return new TaggedText(text.toString());
    }

    /// Its parts in order: words and tags in turn.
    public List<TextPart> parts() {
        TagPairs pairs = new TagPairs(tags());
        List<TextPart> parts = new ArrayList<>();
        int from = 0;
        int place = 0;
        for (int i = 0; i < characters.length(); i++) {
            Optional<Tag> tag = Tag.of(characters.charAt(i));
            if (tag.isPresent()) {
                words(parts, from, i);
                Fit fit = pairs.fit(place);
                parts.add(new TextPart.Mark(tag.get(), pairs.opening(place), fit));
                from = i + 1;
                place++;
            }
        }
        words(parts, from, characters.length());
        return parts;
    }

    private void words(List<TextPart> parts, int from, int to) {
        if (from < to) {
            parts.add(new TextPart.Words(characters.substring(from, to)));
        }
    }

    /// Those of `from` that are not in `taken`, each as often as it is there too often.
    static List<Tag> left(List<Tag> from, List<Tag> taken) {
        Map<Tag, Integer> rest = new HashMap<>();
        taken.forEach(tag -> rest.merge(tag, 1, Integer::sum));
        return from.stream()
                .filter(tag -> rest.merge(tag, -1, Integer::sum) < 0)
                .toList();
    }

    private static String swapped(String text, String instead) {
        int first = 0;
        while (first < text.length() && !Tag.reserved(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text; // nearly all are so, and millions are asked
        }
        StringBuilder swapped = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Tag.reserved(character)) {
                swapped.append(instead);
            } else {
                swapped.append(character);
            }
        }
        return swapped.toString();
    }
}
