package org.ura.ui.editor;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ura.project.Filter;

/// Which segments of a document the editor shows, and where each stands. A filtered list keeps its rows until it is
/// asked for again, so that nothing moves under the person's hands when a state changes.
///
/// @param filter what was asked for
/// @param numbers the segments' numbers, rising; empty for all of them, which need no list
record Shown(Filter filter, int[] numbers) {

    static final Shown ALL = new Shown(Filter.ALL, new int[0]);

    boolean all() {
        return this == ALL;
    }

    /// The numbers at the places `from` and after, at most `count` of them.
    int[] range(int from, int count) {
        return Arrays.copyOfRange(numbers, Math.min(from, numbers.length), Math.min(from + count, numbers.length));
    }

    /// The place of a segment, from 0; where it is not shown, the next one that is; -1 when there is none after it.
    int indexOf(int number) {
        if (all()) {
            return number - 1;
        }
        int found = Arrays.binarySearch(numbers, number);
        int index = found >= 0 ? found : -found - 1;
        return index < numbers.length ? index : -1;
    }

    /// Where a segment stands, from 0; -1 when it is not shown.
    int placeOf(int number) {
        if (all()) {
            return number - 1;
        }
        return Math.max(-1, Arrays.binarySearch(numbers, number));
    }

    /// The same with this segment among them; 0 stands for none.
    Shown with(int number) {
        if (all() || number == 0 || placeOf(number) >= 0) {
            return this;
        }
        return new Shown(
                filter,
                IntStream.concat(IntStream.of(numbers), IntStream.of(number))
                        .sorted()
                        .toArray());
    }
}
