package org.ura.formats.okapi;

/// A text that can be looked at so many times only. Looking at a character is what a regular expression does in
/// each of its steps, so that this bounds them, whatever the machine and its load.
final class CountedText implements CharSequence {

    private final String text;
    private final long most;
    private long steps;

    CountedText(String text, long most) {
        this.text = text;
        this.most = most;
    }

    /// The text was looked at too often.
    static final class Exhausted extends RuntimeException {

        private Exhausted() {
            super("too many steps", null, false, false);
        }
    }

    /// How often it was looked at.
    long steps() {
        return steps;
    }

    @Override
    public char charAt(int index) {
        if (++steps > most) {
            throw new Exhausted();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
