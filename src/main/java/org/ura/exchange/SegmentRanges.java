package org.ura.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ura.people.Refused;

/// Which segments of a document are meant, by their numbers.
///
/// @param numbers rising, from 1; empty for all of the document
public record SegmentRanges(List<Integer> numbers) {

    /// All of the document.
    public static final SegmentRanges ALL = new SegmentRanges(List.of());

    private static final Pattern RANGE = Pattern.compile("\\s*(\\d{1,9})\\s*(?:[-–]\\s*(\\d{1,9})\\s*)?");

    /// No document has more segments.
    private static final int HIGHEST = 10_000_000;

    public SegmentRanges {
        numbers = List.copyOf(numbers);
    }

    /// Just these; throws [Refused], invalid, for none.
    public static SegmentRanges of(int[] numbers) {
        if (numbers.length == 0) {
            throw Refused.invalid("refused.noSegments");
        }
        BitSet set = new BitSet();
        for (int number : numbers) {
            set.set(number);
        }
        return of(set);
    }

    /// As people write it: `3-17, 20`; blank for all. Throws [Refused], invalid, for anything else.
    public static SegmentRanges read(String text) {
        if (text.isBlank()) {
            return ALL;
        }
        BitSet set = new BitSet();
        for (String part : text.split(",", -1)) {
            Matcher range = RANGE.matcher(part);
            if (!range.matches()) {
                throw Refused.invalid("refused.segments", part.strip());
            }
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            if (from < 1 || to < from || to > HIGHEST) {
                throw Refused.invalid("refused.segments", part.strip());
            }
            set.set(from, to + 1);
        }
        return of(set);
    }

    private static SegmentRanges of(BitSet set) {
        List<Integer> numbers = new ArrayList<>(set.cardinality());
        set.stream().forEach(numbers::add);
        return new SegmentRanges(numbers);
    }

    boolean all() {
        return numbers.isEmpty();
    }
}
