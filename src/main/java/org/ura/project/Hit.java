package org.ura.project;

import org.ura.text.Replaced;

/// A segment in whose translation something would be replaced.
///
/// @param number its place in that document, from 1
/// @param version what was seen, for [Choice]
/// @param returned whether a reviewer has returned it
/// @param text the translation before and after
public record Hit(
        long documentId,
        String documentName,
        int number,
        long segmentId,
        long version,
        State state,
        boolean returned,
        Replaced text) {

    boolean reviewed() {
        return state == State.REVIEWED || state == State.FINAL;
    }
}
