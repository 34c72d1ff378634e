package org.ura.language;

import java.util.ArrayList;
import java.util.List;

/// Cuts an Albanian paragraph into its sentences.
///
/// A sentence may end where `.`, `?`, `!` or `…`, with the closing quotes and brackets behind it, stands before white
/// space; [StopRules] decides whether it does. A line break inside the paragraph is white space like any other. The
/// time is linear in the length of the paragraph, whatever it holds.
public final class Sentences {

    private final String text;
    private final List<Sentence> found = new ArrayList<>();
    private int start;
    private boolean saysSomething;

    private Sentences(String text) {
        this.text = text;
    }

    /// The sentences in order. They do not overlap, and between them is white space only: nothing is lost. A blank
    /// paragraph has none.
    public static List<Sentence> split(String paragraph) {
        return new Sentences(paragraph).split();
    }

    private List<Sentence> split() {
        start = Characters.skipSpace(text, 0);
        int at = start;
        while (at < text.length()) {
            at = Characters.isStop(text.charAt(at)) ? stopAt(at) : letterAt(at);
        }
        endAt(text.length());
        return List.copyOf(found);
    }

    private int letterAt(int at) {
        saysSomething |= Character.isLetterOrDigit(text.codePointAt(at));
        return at + 1;
    }

    /// Looks at the marks that begin here; returns where to look on.
    private int stopAt(int at) {
        int marksEnd = Characters.skip(text, at, Characters::isStop);
        int end = Characters.skip(text, marksEnd, Characters::isClosing);
        int next = Characters.skipSpace(text, end);
        if (next == end || next == text.length() || !saysSomething) {
            return next;
        }
        if (StopRules.endsSentence(new Stop(text, start, at, marksEnd, end, next))) {
            endAt(end);
            start = next;
            saysSomething = false;
        }
        return next;
    }

    private void endAt(int limit) {
        int end = limit;
        while (end > start && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            found.add(new Sentence(start, end));
        }
    }
}
