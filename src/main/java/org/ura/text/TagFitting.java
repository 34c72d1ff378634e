package org.ura.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gives the translation of one source the tags of another, so that a remembered text can be inserted and
/// confirmed.
///
/// The first pair of the one source stands for the first pair of the other, the second for the second, and so
/// do standalone tags: a number means nothing outside of its paragraph. Tags that the other source does not
/// have go, and so do halves that would be left of a pair; of two blanks around one that goes, one goes with
/// it. What the other source has more stays missing, and the editor says so.
public final class TagFitting {

    /// Takes the place of a tag that goes; it stands in no text.
    private static final char GONE = '\uE000';

    private final StringBuilder text;

    private TagFitting(String text) {
        this.text = new StringBuilder(text);
    }

    /// `target` is the translation of `from`; returns it as one of `to`. It has no foreign and no broken tags
    /// then.
    public static String fit(String target, String from, String to) {
        if (new TaggedText(target).tags().isEmpty()) {
            return target;
        }
        TagFitting fitting = new TagFitting(target);
        TaggedText source = new TaggedText(to);
        fitting.renumber(namesakes(wholes(new TaggedText(from)), wholes(source)));
        fitting.keepUpTo(source.tags());
        fitting.dropHalves(source.broken());
        return fitting.result();
    }

    private static List<Tag> wholes(TaggedText text) {
        return text.tags().stream().map(Tag::whole).distinct().toList();
    }

    private static Map<Tag, Tag> namesakes(List<Tag> from, List<Tag> to) {
        Map<Tag, Tag> namesakes = new HashMap<>();
        for (Tag.Kind kind : Tag.Kind.values()) {
            List<Tag> ours = from.stream().filter(tag -> tag.kind() == kind).toList();
            List<Tag> theirs = to.stream().filter(tag -> tag.kind() == kind).toList();
            for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
                namesakes.put(ours.get(i), theirs.get(i));
            }
        }
        return namesakes;
    }

    private void renumber(Map<Tag, Tag> namesakes) {
        for (int i = 0; i < text.length(); i++) {
            Optional<Tag> tag = Tag.of(text.charAt(i));
            if (tag.isPresent()) {
                Optional<Tag> namesake =
                        Optional.ofNullable(namesakes.get(tag.get().whole()));
                text.setCharAt(
                        i,
                        namesake.map(other -> tag.get().numbered(other.number()).character())
                                .orElse(GONE));
            }
        }
    }

    private void keepUpTo(List<Tag> allowed) {
        Map<Tag, Integer> rest = counts(allowed);
        for (int i = 0; i < text.length(); i++) {
            Optional<Tag> tag = Tag.of(text.charAt(i));
            if (tag.isPresent() && !takes(rest, tag.get())) {
                text.setCharAt(i, GONE);
            }
        }
    }

    private void dropHalves(List<Tag> allowed) {
        Map<Tag, Integer> rest = counts(allowed);
        int at = 0;
        for (TextPart part : new TaggedText(text.toString()).parts()) {
            switch (part) {
                case TextPart.Words(String words) -> at += words.length();
                case TextPart.Mark(Tag tag, int ignored, TextPart.Fit fit) -> {
                    if (fit == TextPart.Fit.HALF && !takes(rest, tag)) {
                        text.setCharAt(at, GONE);
                    }
                    at++;
                }
            }
        }
    }

    private static Map<Tag, Integer> counts(List<Tag> tags) {
        Map<Tag, Integer> counts = new HashMap<>();
        tags.forEach(tag -> counts.merge(tag, 1, Integer::sum));
        return counts;
    }

    private static boolean takes(Map<Tag, Integer> rest, Tag tag) {
        return rest.merge(tag, -1, Integer::sum) >= 0;
    }

    private String result() {
        StringBuilder result = new StringBuilder(text.length());
        boolean gone = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean twice = gone && character == ' ' && (result.isEmpty() || result.charAt(result.length() - 1) == ' ');
            if (character != GONE && !twice) {
                result.append(character);
            }
            gone = character == GONE || (gone && twice);
        }
        return result.toString();
    }
}
