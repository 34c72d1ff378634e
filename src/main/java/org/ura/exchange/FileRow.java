package org.ura.exchange;

import java.util.List;
import java.util.Optional;

/// What a file that came back says of one segment.
///
/// @param place which row of the file it is, from 1
/// @param spot where it stands, for people: `row 7`
/// @param mark which segment it is, and what it was; empty when the file does not say it
/// @param flaw what is wrong with it by itself, whatever stands here; `NONE` for nothing
/// @param detail what that names, such as a tag
/// @param source the source that stands in the file
/// @param target the target
/// @param state a state of XLIFF 2, when the file says one
/// @param returned whether the file says that it was sent back
/// @param comments what somebody has added to it
record FileRow(
        int place,
        String spot,
        Optional<SegmentMark> mark,
        ReturnReason flaw,
        String detail,
        String source,
        String target,
        Optional<String> state,
        boolean returned,
        List<String> comments) {

    long segmentId() {
        return mark.map(SegmentMark::segmentId).orElse(0L);
    }

    /// Whether somebody has changed the text in the file.
    boolean textChanged() {
        return mark.filter(went -> !went.says(target)).isPresent();
    }

    /// Whether somebody has changed the state in the file.
    boolean stateChanged() {
        return state.isPresent()
                && mark.filter(went ->
                                went.state() != (returned ? 'x' : state.get().charAt(0)))
                        .isPresent();
    }
}
