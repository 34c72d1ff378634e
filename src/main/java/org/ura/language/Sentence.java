package org.ura.language;

/// Where one sentence stands in its paragraph, without the white space around it: `start` inclusive, `end`
/// exclusive, both UTF-16 indexes. Never empty.
public record Sentence(int start, int end) {

    public Sentence {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no sentence from " + start + " to " + end);
        }
    }

    /// The sentence's own characters.
    public String in(String paragraph) {
        return paragraph.substring(start, end);
    }
}
