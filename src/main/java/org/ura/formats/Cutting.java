package org.ura.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ura.language.Sentence;
import org.ura.text.Tag;
import org.ura.text.TaggedText;

/// Cuts a paragraph into segments. Tags do not count in finding the sentences, and go with the words that
/// they stand at: what closes with the words before, what opens with those behind.
///
/// A pair around a whole segment, or one that goes on beyond it, says nothing about its words: it stands in
/// the gap before the segment, so that a sentence that is formatted as a whole has no tags, and the memory
/// knows it again. What is so left behind the last segment closes with the paragraph ([Tail]).
final class Cutting {

    private final String text;

    /// Where each character of the words stands in the text with tags.
    private final int[] places;

    private final String words;

    private Cutting(String text) {
        this.text = text;
        StringBuilder plain = new StringBuilder(text.length());
        this.places = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            if (!Tag.is(text.charAt(i))) {
                places[plain.length()] = i;
                plain.append(text.charAt(i));
            }
        }
        this.words = plain.toString();
    }

    /// The segments of a paragraph.
    ///
    /// @param sentences finds them in the words without tags
    static List<SourceSegment> of(FileParagraph paragraph, Function<String, List<Sentence>> sentences) {
        return paragraph.whole() ? whole(paragraph) : new Cutting(paragraph.text()).cut(sentences);
    }

    /// The paragraph as one segment.
    static List<SourceSegment> whole(FileParagraph paragraph) {
        return List.of(new SourceSegment("", paragraph.text(), paragraph.target(), paragraph.state()));
    }

    private List<SourceSegment> cut(Function<String, List<Sentence>> finding) {
        List<SourceSegment> segments = new ArrayList<>();
        StringBuilder gap = new StringBuilder();
        int done = 0;
        List<Sentence> sentences = finding.apply(words);
        for (Sentence sentence : sentences) {
            int start = start(places[sentence.start()], done);
            int end = sentence == sentences.getLast() ? text.length() : end(places[sentence.end() - 1] + 1);
            Bare bare = bare(text.substring(start, end));
            gap.append(text, done, start).append(bare.before());
            segments.add(new SourceSegment(gap.toString(), bare.text()));
            gap.setLength(0);
            gap.append(bare.after());
            done = end;
        }
        return segments;
    }

    /// What opens, or stands alone, right before the words, goes with them.
    private int start(int at, int from) {
        int start = at;
        while (start > from && !closes(text.charAt(start - 1)) && Tag.is(text.charAt(start - 1))) {
            start--;
        }
        return from == 0 ? 0 : start;
    }

    /// What closes, or stands alone, right behind the words, goes with them.
    private int end(int at) {
        int end = at;
        while (end < text.length() && Tag.is(text.charAt(end)) && !opens(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// A segment's text, and the tags that were around it.
    private record Bare(String before, String text, String after) {}

    private static Bare bare(String segment) {
        int start = 0;
        int end = segment.length();
        Map<Integer, Integer> closings = closings(segment);
        boolean more = true;
        while (more && start < end) {
            char first = segment.charAt(start);
            char last = segment.charAt(end - 1);
            int closing = opens(first) ? closings.getOrDefault(start, Integer.MAX_VALUE) : -1;
            if (closing == end - 1) {
                start++;
                end--;
            } else if (closing == Integer.MAX_VALUE || Blank.space(first)) {
                start++;
            } else if (Blank.space(last) || (closes(last) && !closings.containsValue(end - 1))) {
                end--;
            } else {
                more = false;
            }
        }
        String text = segment.substring(start, end);
        return TaggedText.without(text).isBlank()
                ? new Bare("", segment, "")
                : new Bare(segment.substring(0, start), text, segment.substring(end));
    }

    /// For each opening tag that is closed within the text, where.
    private static Map<Integer, Integer> closings(String text) {
        Map<Integer, Integer> open = new HashMap<>();
        Map<Integer, Integer> closings = new HashMap<>();
        for (int i = 0; i < text.length(); i++) {
            int at = i;
            Tag.of(text.charAt(i)).ifPresent(tag -> {
                if (tag.kind() == Tag.Kind.OPEN) {
                    open.put(tag.number(), at);
                } else if (tag.kind() == Tag.Kind.CLOSE && open.containsKey(tag.number())) {
                    closings.put(open.remove(tag.number()), at);
                }
            });
        }
        return closings;
    }

    private static boolean opens(char character) {
        return Tag.of(character).filter(tag -> tag.kind() == Tag.Kind.OPEN).isPresent();
    }

    private static boolean closes(char character) {
        return Tag.of(character).filter(tag -> tag.kind() == Tag.Kind.CLOSE).isPresent();
    }
}
