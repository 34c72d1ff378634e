package org.ura.project;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which texts of a list stand in a later version of it. What begins and ends alike stands; between, small parts are
/// aligned by a longest common subsequence, and large ones first by the texts that are there once on both
/// sides, as in Bram Cohen's patience diff. What is left over and has the same text has moved. So no text that
/// is in both goes lost.
final class Alignment {

    /// No counterpart.
    static final int NONE = -1;

    /// How many pairs of texts are looked at for a longest common subsequence of one part.
    private static final int SMALL = 1_000_000;

    /// How often a part is cut by its texts that are there once.
    private static final int DEEPEST = 30;

    private final int[] before;
    private final int[] after;
    private final int[] inOrder;
    private final int[] standing;

    private Alignment(List<String> before, List<String> after) {
        Map<String, Integer> known = new HashMap<>();
        this.before = numbers(before, known);
        this.after = numbers(after, known);
        inOrder = new int[after.size()];
        Arrays.fill(inOrder, NONE);
        Deque<Part> parts = new ArrayDeque<>(List.of(new Part(0, before.size(), 0, after.size(), 0)));
        while (!parts.isEmpty()) {
            align(parts.pop(), parts);
        }
        standing = inOrder.clone();
        findMoved();
    }

    /// Aligns texts that are equal as strings.
    static Alignment of(List<String> before, List<String> after) {
        return new Alignment(before, after);
    }

    /// For each text after: where it stood before, or [#NONE]. Those that have moved do not count; the places rise.
    int[] inOrder() {
        return inOrder;
    }

    /// The same with those that have moved.
    int[] standing() {
        return standing;
    }

    private static int[] numbers(List<String> texts, Map<String, Integer> known) {
        int[] numbers = new int[texts.size()];
        for (int i = 0; i < numbers.length; i++) {
            Integer fresh = known.size();
            Integer number = known.putIfAbsent(texts.get(i), fresh);
            numbers[i] = number == null ? fresh : number;
        }
        return numbers;
    }

    private void align(Part whole, Deque<Part> parts) {
        Part part = trimmed(whole);
        if (part.oneSided()) {
            return;
        }
        if ((long) part.height() * part.width() <= SMALL) {
            alignSmall(part);
        } else if (part.depth < DEEPEST) {
            cut(part, parts);
        }
    }

    private Part trimmed(Part part) {
        int from = part.from;
        int afterFrom = part.afterFrom;
        while (from < part.to && afterFrom < part.afterTo && before[from] == after[afterFrom]) {
            inOrder[afterFrom++] = from++;
        }
        int to = part.to;
        int afterTo = part.afterTo;
        while (to > from && afterTo > afterFrom && before[to - 1] == after[afterTo - 1]) {
            inOrder[--afterTo] = --to;
        }
        return new Part(from, to, afterFrom, afterTo, part.depth);
    }

    private void alignSmall(Part part) {
        int[][] common = new int[part.height() + 1][part.width() + 1];
        for (int i = part.height() - 1; i >= 0; i--) {
            for (int j = part.width() - 1; j >= 0; j--) {
                common[i][j] = before[part.from + i] == after[part.afterFrom + j]
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < part.height() && j < part.width()) {
            if (before[part.from + i] == after[part.afterFrom + j]) {
                inOrder[part.afterFrom + j++] = part.from + i++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /// Cuts a part at those texts that are in it once on both sides and stand in the same order; when there are none,
    /// the part stays as it is.
    private void cut(Part part, Deque<Part> parts) {
        List<int[]> anchors = rising(once(part));
        if (anchors.isEmpty()) {
            return;
        }
        int from = part.from;
        int afterFrom = part.afterFrom;
        for (int[] anchor : anchors) {
            inOrder[anchor[1]] = anchor[0];
            parts.push(new Part(from, anchor[0], afterFrom, anchor[1], part.depth + 1));
            from = anchor[0] + 1;
            afterFrom = anchor[1] + 1;
        }
        parts.push(new Part(from, part.to, afterFrom, part.afterTo, part.depth + 1));
    }

    /// The places, before and after, of texts that are there once on both sides, in the order after.
    private List<int[]> once(Part part) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = part.from; i < part.to; i++) {
            places.merge(before[i], i, (one, other) -> NONE);
        }
        Map<Integer, Integer> counts = new HashMap<>();
        for (int j = part.afterFrom; j < part.afterTo; j++) {
            counts.merge(after[j], 1, Integer::sum);
        }
        List<int[]> found = new ArrayList<>();
        for (int j = part.afterFrom; j < part.afterTo; j++) {
            int place = places.getOrDefault(after[j], NONE);
            if (place != NONE && counts.getOrDefault(after[j], 0) == 1) {
                found.add(new int[] {place, j});
            }
        }
        return found;
    }

    /// A longest run of them, not necessarily one after another, in which the places before rise too.
    private static List<int[]> rising(List<int[]> pairs) {
        int[] ends = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int length = 0;
        for (int k = 0; k < pairs.size(); k++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(ends[middle])[0] < pairs.get(k)[0]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[k] = low == 0 ? NONE : ends[low - 1];
            ends[low] = k;
            length = Math.max(length, low + 1);
        }
        List<int[]> run = new ArrayList<>();
        for (int k = length == 0 ? NONE : ends[length - 1]; k != NONE; k = previous[k]) {
            run.add(pairs.get(k));
        }
        return run.reversed();
    }

    private void findMoved() {
        boolean[] taken = new boolean[before.length];
        for (int place : inOrder) {
            if (place != NONE) {
                taken[place] = true;
            }
        }
        Map<Integer, Deque<Integer>> left = new HashMap<>();
        for (int i = 0; i < before.length; i++) {
            if (!taken[i]) {
                left.computeIfAbsent(before[i], text -> new ArrayDeque<>()).add(i);
            }
        }
        for (int j = 0; j < after.length; j++) {
            Deque<Integer> same = left.get(after[j]);
            if (standing[j] == NONE && same != null && !same.isEmpty()) {
                standing[j] = same.removeFirst();
            }
        }
    }

    /// A part of both lists.
    private record Part(int from, int to, int afterFrom, int afterTo, int depth) {

        int height() {
            return to - from;
        }

        int width() {
            return afterTo - afterFrom;
        }

        boolean oneSided() {
            return height() == 0 || width() == 0;
        }
    }
}
