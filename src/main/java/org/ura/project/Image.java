package org.ura.project;

/// What a segment holds: all of it that a deed may change, but for its place.
record Image(String gap, String source, String target, State state, boolean returned, String reason, Origin origin) {

    /// The same place with texts that nobody has confirmed.
    Image draft(String newSource, String newTarget) {
        return new Image(gap, newSource, newTarget, State.INITIAL, false, "", Origin.TYPED);
    }

    Image corrected(String newSource) {
        return new Image(gap, newSource, target, state, returned, reason, origin);
    }

    boolean reviewed() {
        return state == State.REVIEWED || state == State.FINAL;
    }
}
