package org.ura.exchange;

/// How much text it is.
public record Figures(int segments, long words, long characters) {

    /// Nothing.
    public static final Figures NONE = new Figures(0, 0, 0);

    Figures plus(Figures other) {
        return new Figures(segments + other.segments, words + other.words, characters + other.characters);
    }
}
