package org.ura.reports;

/// How far a segment is, as its people speak of it.
public enum Standing {
    INITIAL,
    DRAFT,
    TRANSLATED,
    RETURNED,
    REVIEWED,
    FINAL;

    static Standing of(String state, boolean returned, boolean filled) {
        if (state.equals("INITIAL")) {
            return filled ? DRAFT : INITIAL;
        }
        return returned ? RETURNED : valueOf(state);
    }
}
