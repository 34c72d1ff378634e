package org.ura.text;

import java.util.Arrays;

/// The edit distance from one sequence of symbols to many others, 64 rows of the table at a time. After Heikki Hyyrö,
/// "A bit-vector algorithm for computing Levenshtein and Damerau edit distances" (2003), with carries between blocks.
/// Holds scratch space: for one thread.
final class Levenshtein {

    private final int length;
    private final int blocks;
    private final int[] symbols;
    private final int[] rows;
    private final long[] places;
    private final long[] increases;
    private final long[] decreases;

    /// Makes ready for comparing with `pattern`.
    Levenshtein(int[] pattern) {
        length = pattern.length;
        blocks = Math.max(1, (length + 63) / 64);
        int slots = Integer.highestOneBit(Math.max(4, length * 2)) * 2;
        symbols = new int[slots];
        rows = new int[slots];
        long[] found = new long[(Math.min(length, slots) + 1) * blocks];
        int distinct = 0;
        for (int i = 0; i < length; i++) {
            int slot = slot(pattern[i]);
            if (rows[slot] == 0) {
                distinct++;
                symbols[slot] = pattern[i];
                rows[slot] = distinct;
            }
            found[rows[slot] * blocks + i / 64] |= 1L << (i & 63);
        }
        places = Arrays.copyOf(found, (distinct + 1) * blocks);
        increases = new long[blocks];
        decreases = new long[blocks];
    }

    /// The least number of symbols to insert, remove or replace to get from one to the other.
    int distance(int[] other) {
        if (length == 0 || other.length == 0) {
            return Math.max(length, other.length);
        }
        return blocks == 1 ? inOneBlock(other) : inBlocks(other);
    }

    private int inOneBlock(int[] other) {
        long up = -1;
        long down = 0;
        long last = 1L << (length - 1);
        int distance = length;
        for (int symbol : other) {
            long match = places[rows[slot(symbol)]];
            long diagonal = (((match & up) + up) ^ up) | match | down;
            long right = down | ~(diagonal | up);
            long left = diagonal & up;
            if ((right & last) != 0) {
                distance++;
            } else if ((left & last) != 0) {
                distance--;
            }
            right = (right << 1) | 1;
            left <<= 1;
            up = left | ~(diagonal | right);
            down = right & diagonal;
        }
        return distance;
    }

    private int inBlocks(int[] other) {
        Arrays.fill(increases, -1);
        Arrays.fill(decreases, 0);
        int distance = length;
        for (int symbol : other) {
            distance += column(rows[slot(symbol)] * blocks);
        }
        return distance;
    }

    private int column(int row) {
        int lastBit = (length - 1) & 63;
        long rightCarry = 1;
        long leftCarry = 0;
        int change = 0;
        for (int block = 0; block < blocks; block++) {
            long up = increases[block];
            long down = decreases[block];
            long match = places[row + block] | leftCarry;
            long diagonal = (((match & up) + up) ^ up) | match | down;
            long right = down | ~(diagonal | up);
            long left = diagonal & up;
            int out = block == blocks - 1 ? lastBit : 63;
            long rightOut = (right >>> out) & 1;
            long leftOut = (left >>> out) & 1;
            right = (right << 1) | rightCarry;
            left = (left << 1) | leftCarry;
            increases[block] = left | ~(diagonal | right);
            decreases[block] = right & diagonal;
            rightCarry = rightOut;
            leftCarry = leftOut;
            change = (int) (rightOut - leftOut);
        }
        return change;
    }

    /// Where the symbol is, or the free place where it would be; row 0 is that of all symbols that are not in
    /// the pattern.
    private int slot(int symbol) {
        int mask = symbols.length - 1;
        int mixed = symbol * 0x9E3779B9;
        int slot = (mixed ^ (mixed >>> 15)) & mask;
        while (rows[slot] != 0 && symbols[slot] != symbol) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
