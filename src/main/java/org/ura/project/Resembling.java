package org.ura.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;

/// Pairs what stands between the same two neighbours before and after, when it is alike: the pairs keep their
/// order, and their scores together are as high as can be. What is long is cut into parts, so that no more than
/// about a million pairs are scored.
final class Resembling {

    /// The least score of a pair, in percent.
    static final int LEAST = 50;

    private static final int MOST_SCORED = 1_000_000;
    private static final int SHORTEST_PART = 10;

    private final IntBinaryOperator score;
    private final int[] found;

    private Resembling(IntBinaryOperator score, int after) {
        this.score = score;
        found = new int[after];
        Arrays.fill(found, Alignment.NONE);
    }

    /// For each text after: which text before has become it, or [Alignment#NONE]; of those that stand, none.
    /// `score` gets a place before and one after, and gives whole percent.
    static int[] of(Alignment alignment, int before, IntBinaryOperator score) {
        Resembling pairing = new Resembling(score, alignment.standing().length);
        List<Gap> gaps = gaps(alignment, before);
        long total = gaps.stream().mapToLong(Gap::longer).sum();
        int part = (int) Math.max(SHORTEST_PART, MOST_SCORED / Math.max(1, total));
        gaps.stream().flatMap(gap -> gap.parts(part).stream()).forEach(pairing::pair);
        return pairing.found;
    }

    private static List<Gap> gaps(Alignment alignment, int before) {
        boolean[] stands = new boolean[before];
        for (int place : alignment.standing()) {
            if (place != Alignment.NONE) {
                stands[place] = true;
            }
        }
        List<Gap> gaps = new ArrayList<>();
        Gap open = new Gap(new ArrayList<>(), new ArrayList<>());
        int at = 0;
        for (int j = 0; j <= alignment.standing().length; j++) {
            boolean end = j == alignment.standing().length;
            int anchor = end ? before : alignment.inOrder()[j];
            if (anchor != Alignment.NONE) {
                for (; at < anchor; at++) {
                    if (!stands[at]) {
                        open.before.add(at);
                    }
                }
                at = anchor + 1;
                gaps.add(open);
                open = new Gap(new ArrayList<>(), new ArrayList<>());
            } else if (alignment.standing()[j] == Alignment.NONE) {
                open.after.add(j);
            }
        }
        return gaps.stream()
                .filter(gap -> !gap.before.isEmpty() && !gap.after.isEmpty())
                .toList();
    }

    private void pair(Gap gap) {
        int height = gap.before.size();
        int width = gap.after.size();
        int[][] scores = new int[height][width];
        int[][] best = new int[height + 1][width + 1];
        for (int i = height - 1; i >= 0; i--) {
            for (int j = width - 1; j >= 0; j--) {
                scores[i][j] = score.applyAsInt(gap.before.get(i), gap.after.get(j));
                int without = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = scores[i][j] < LEAST ? without : Math.max(without, best[i + 1][j + 1] + scores[i][j]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < height && j < width) {
            if (scores[i][j] >= LEAST && best[i][j] == best[i + 1][j + 1] + scores[i][j]) {
                found[gap.after.get(j++)] = gap.before.get(i++);
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /// The places of what is between two neighbours, before and after.
    private record Gap(List<Integer> before, List<Integer> after) {

        int longer() {
            return Math.max(before.size(), after.size());
        }

        List<Gap> parts(int length) {
            int count = Math.ceilDiv(longer(), length);
            List<Gap> parts = new ArrayList<>();
            for (int part = 0; part < count; part++) {
                parts.add(new Gap(part(before, part, count), part(after, part, count)));
            }
            return parts;
        }

        private static List<Integer> part(List<Integer> places, int part, int count) {
            return places.subList(
                    (int) ((long) places.size() * part / count), (int) ((long) places.size() * (part + 1) / count));
        }
    }
}
