package org.ura.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What changed between two texts, word by word. After Eugene W. Myers, "An O(ND) Difference Algorithm" (1986).
public final class WordDiff {

    /// Beyond so many changed tokens nobody reads the difference, and its trace would grow with the square.
    private static final int MOST_CHANGES = 1_000;

    private WordDiff() {}

    /// What a piece is.
    public enum Kind {
        /// In both texts.
        SAME,
        /// Only in the text before.
        REMOVED,
        /// Only in the text after.
        ADDED
    }

    /// A run of tokens of one kind. Its text is never empty.
    public record Piece(Kind kind, String text) {}

    /// The pieces in reading order; in a change, what was removed stands before what was added. The `SAME` and
    /// `REMOVED` pieces joined are `before`, the `SAME` and `ADDED` ones `after`, white space and all. Texts
    /// with more than 1,000 changed tokens give one change between what they begin and end with alike.
    public static List<Piece> between(String before, String after) {
        List<String> old = texts(before);
        List<String> young = texts(after);
        int head = 0;
        int shorter = Math.min(old.size(), young.size());
        while (head < shorter && old.get(head).equals(young.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old.get(old.size() - 1 - tail).equals(young.get(young.size() - 1 - tail))) {
            tail++;
        }
        List<Piece> steps = new ArrayList<>();
        old.subList(0, head).forEach(token -> steps.add(new Piece(Kind.SAME, token)));
        steps.addAll(middle(old.subList(head, old.size() - tail), young.subList(head, young.size() - tail)));
        old.subList(old.size() - tail, old.size()).forEach(token -> steps.add(new Piece(Kind.SAME, token)));
        return join(spacesIntoChanges(steps));
    }

    private static List<String> texts(String text) {
        return Tokens.of(text).stream().map(Token::text).toList();
    }

    private static List<Piece> middle(List<String> old, List<String> young) {
        int most = Math.min(MOST_CHANGES, old.size() + young.size());
        int[] furthest = new int[2 * most + 3];
        List<int[]> trace = new ArrayList<>();
        for (int changes = 0; changes <= most; changes++) {
            trace.add(java.util.Arrays.copyOfRange(furthest, most + 1 - changes, most + 2 + changes));
            for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
                int slot = most + 1 + diagonal;
                boolean down = diagonal == -changes || (diagonal != changes && furthest[slot - 1] < furthest[slot + 1]);
                int x = down ? furthest[slot + 1] : furthest[slot - 1] + 1;
                int y = x - diagonal;
                while (x < old.size() && y < young.size() && old.get(x).equals(young.get(y))) {
                    x++;
                    y++;
                }
                furthest[slot] = x;
                if (x >= old.size() && y >= young.size()) {
                    return walkBack(trace, old, young);
                }
            }
        }
        List<Piece> everything = new ArrayList<>();
        old.forEach(token -> everything.add(new Piece(Kind.REMOVED, token)));
        young.forEach(token -> everything.add(new Piece(Kind.ADDED, token)));
        return everything;
    }

    /// `trace.get(d)` holds, for the diagonals -d to d, how far d - 1 changes led.
    private static List<Piece> walkBack(List<int[]> trace, List<String> old, List<String> young) {
        List<Piece> backwards = new ArrayList<>();
        int x = old.size();
        int y = young.size();
        for (int changes = trace.size() - 1; changes > 0; changes--) {
            int[] furthest = trace.get(changes);
            int diagonal = x - y;
            boolean down = diagonal == -changes
                    || (diagonal != changes && furthest[changes + diagonal - 1] < furthest[changes + diagonal + 1]);
            int fromDiagonal = down ? diagonal + 1 : diagonal - 1;
            int fromX = furthest[changes + fromDiagonal];
            int fromY = fromX - fromDiagonal;
            while (x > fromX && y > fromY && (down ? y > fromY + 1 : x > fromX + 1)) {
                x--;
                y--;
                backwards.add(new Piece(Kind.SAME, old.get(x)));
            }
            backwards.add(down ? new Piece(Kind.ADDED, young.get(fromY)) : new Piece(Kind.REMOVED, old.get(fromX)));
            x = fromX;
            y = fromY;
        }
        while (x > 0) {
            x--;
            backwards.add(new Piece(Kind.SAME, old.get(x)));
        }
        return backwards.reversed();
    }

    /// A space that stayed between two words that did not is no news: it goes with the words, so that a change of
    /// several words reads as one.
    private static List<Piece> spacesIntoChanges(List<Piece> steps) {
        List<Piece> result = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Piece step = steps.get(i);
            boolean swallowed = step.kind() == Kind.SAME
                    && step.text().isBlank()
                    && i > 0
                    && i < steps.size() - 1
                    && steps.get(i - 1).kind() != Kind.SAME
                    && steps.get(i + 1).kind() != Kind.SAME;
            if (swallowed) {
                result.add(new Piece(Kind.REMOVED, step.text()));
                result.add(new Piece(Kind.ADDED, step.text()));
            } else {
                result.add(step);
            }
        }
        return result;
    }

    private static List<Piece> join(List<Piece> steps) {
        List<Piece> joined = new ArrayList<>();
        int at = 0;
        while (at < steps.size()) {
            boolean same = steps.get(at).kind() == Kind.SAME;
            int end = at;
            while (end < steps.size() && (steps.get(end).kind() == Kind.SAME) == same) {
                end++;
            }
            List<Piece> run = steps.subList(at, end);
            for (Kind kind : Kind.values()) {
                String text = text(run, piece -> piece.kind() == kind);
                if (!text.isEmpty()) {
                    joined.add(new Piece(kind, text));
                }
            }
            at = end;
        }
        return joined;
    }

    private static String text(List<Piece> pieces, Predicate<Piece> wanted) {
        StringBuilder text = new StringBuilder();
        pieces.stream().filter(wanted).map(Piece::text).forEach(text::append);
        return text.toString();
    }
}
