package org.ura.memory;

import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;

/// In how many sets of bits each place is. The counts are kept as binary numbers that stand upright: one array
/// has the lowest bit of every count, the next one the second bit, and so on. So 64 places are counted in a few
/// instructions (D. E. Knuth, The Art of Computer Programming 4A, 7.1.3).
final class BitCounts {

    private final int words;
    private final long[][] bits;
    private final long[] carry;

    /// @param length how many places there are
    /// @param most how many sets there are at most
    BitCounts(int length, int most) {
        words = FixedBitSet.bits2words(length);
        bits = new long[Integer.SIZE - Integer.numberOfLeadingZeros(most)][words];
        carry = new long[words];
    }

    void add(FixedBitSet set) {
        System.arraycopy(set.getBits(), 0, carry, 0, words);
        for (long[] each : bits) {
            add(each, carry);
        }
    }

    private static void add(long[] bits, long[] carry) {
        for (int i = 0; i < bits.length; i++) {
            long both = bits[i] & carry[i];
            bits[i] ^= carry[i];
            carry[i] = both;
        }
    }

    /// The first place from `from` on that is in at least `least` sets; -1 when there is none.
    int next(int least, int from) {
        int word = from >> 6;
        if (word >= words) {
            return -1;
        }
        long reaching = reaching(least, word) & (-1L << from);
        while (reaching == 0) {
            word++;
            if (word == words) {
                return -1;
            }
            reaching = reaching(least, word);
        }
        return (word << 6) + Long.numberOfTrailingZeros(reaching);
    }

    /// Which of 64 places are in at least so many sets.
    private long reaching(int least, int word) {
        if (least >> bits.length != 0) {
            return 0;
        }
        long more = 0;
        long same = -1;
        for (int bit = bits.length - 1; bit >= 0; bit--) {
            long set = bits[bit][word];
            if ((least >> bit & 1) == 1) {
                same &= set;
            } else {
                more |= same & set;
                same &= ~set;
            }
        }
        return more | same;
    }

    /// In how many sets a place is.
    int of(int place) {
        int count = 0;
        for (int bit = 0; bit < bits.length; bit++) {
            count |= (int) (bits[bit][place >> 6] >>> place & 1) << bit;
        }
        return count;
    }

    void clear() {
        for (long[] each : bits) {
            Arrays.fill(each, 0);
        }
    }
}
