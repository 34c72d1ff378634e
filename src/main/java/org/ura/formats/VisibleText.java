package org.ura.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ura.language.Sentence;
import org.ura.text.Tag;
import org.ura.text.TaggedText;

/// What a reader sees of a paragraph: its characters without the tags, which the rules of segmentation know
/// nothing of.
///
/// @param paragraph the text with its tags
/// @param characters the text without them
record VisibleText(String paragraph, String characters) {

    static VisibleText of(String paragraph) {
        return new VisibleText(paragraph, TaggedText.without(paragraph));
    }

    /// The paragraph in pieces, without the white space around them. `breaks`: places in [#characters], rising.
    List<Sentence> cutAt(List<Integer> breaks) {
        List<Sentence> pieces = new ArrayList<>();
        int from = skipSpace(0);
        int at = 0;
        int seen = 0;
        for (int place : breaks) {
            while (at < paragraph.length() && seen < place) {
                seen += Tag.reserved(paragraph.charAt(at)) ? 0 : 1;
                at++;
            }
            int end = behindClosing(at);
            int next = skipSpace(end);
            if (next < paragraph.length() && hasText(from, at) && hasText(next, paragraph.length())) {
                pieces.add(new Sentence(from, trimmed(from, end)));
                from = next;
            }
        }
        int end = trimmed(from, paragraph.length());
        if (end > from) {
            pieces.add(new Sentence(from, end));
        }
        return pieces;
    }

    /// Behind the tags that close here, or stand alone right here: they belong to what ends.
    private int behindClosing(int place) {
        int end = place;
        boolean attached = true;
        for (int at = place; at < paragraph.length(); at++) {
            char character = paragraph.charAt(at);
            Optional<Tag> tag = Tag.of(character);
            boolean opens = tag.isPresent() && tag.get().kind() == Tag.Kind.OPEN;
            if (opens || (tag.isEmpty() && !isSpace(character))) {
                break;
            }
            attached &= tag.isPresent();
            if (tag.isPresent() && (attached || tag.get().kind() == Tag.Kind.CLOSE)) {
                end = at + 1;
            }
        }
        return end;
    }

    private boolean hasText(int from, int to) {
        for (int at = from; at < to; at++) {
            char character = paragraph.charAt(at);
            if (!isSpace(character) && !Tag.reserved(character)) {
                return true;
            }
        }
        return false;
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < paragraph.length() && isSpace(paragraph.charAt(at))) {
            at++;
        }
        return at;
    }

    private int trimmed(int from, int to) {
        int end = to;
        while (end > from && isSpace(paragraph.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /// White space of every kind, the no-break space too.
    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
