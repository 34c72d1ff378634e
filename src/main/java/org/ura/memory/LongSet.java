package org.ura.memory;

/// Numbers, each once, in 16 to 32 bytes a number: a file may have millions.
final class LongSet {

    private long[] slots = new long[1 << 12];
    private int size;
    private boolean zero;

    /// Adds a number whose bits are evenly spread. Returns whether it is new.
    boolean add(long number) {
        if (number == 0) {
            boolean fresh = !zero;
            zero = true;
            return fresh;
        }
        if (size * 2 >= slots.length) {
            grow();
        }
        boolean fresh = put(number);
        size += fresh ? 1 : 0;
        return fresh;
    }

    private boolean put(long number) {
        int at = (int) number & (slots.length - 1);
        while (slots[at] != 0) {
            if (slots[at] == number) {
                return false;
            }
            at = (at + 1) & (slots.length - 1);
        }
        slots[at] = number;
        return true;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long number : old) {
            if (number != 0) {
                put(number);
            }
        }
    }
}
