package org.ura.project;

/// How far an assignment is, for its task.
///
/// @param segments how many segments it has
/// @param done how many of them need nothing more
/// @param ready how many of the others can be done now; the rest waits for somebody else
/// @param words of the source, in all of them
/// @param wordsDone in those that are done
/// @param next the number of the first that can be done now; 0 when there is none
public record Share(int segments, int done, int ready, int words, int wordsDone, int next) {

    /// Of nothing.
    public static final Share NONE = new Share(0, 0, 0, 0, 0, 0);

    /// How many segments are left.
    public int left() {
        return segments - done;
    }

    /// How many words are left.
    public int wordsLeft() {
        return words - wordsDone;
    }

    Share plus(Share other) {
        return new Share(
                segments + other.segments,
                done + other.done,
                ready + other.ready,
                words + other.words,
                wordsDone + other.wordsDone,
                next == 0 || other.next == 0 ? next + other.next : Math.min(next, other.next));
    }
}
