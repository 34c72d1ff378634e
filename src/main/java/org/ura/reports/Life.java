package org.ura.reports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A segment from the day it came into its document, act by act.
///
/// @param cameWords how many words its source had then
/// @param cameDraft whether it brought a draft along
/// @param splitOff whether a split has made it, so that it was not there before its first act
/// @param retired whether it has no place in the document any more
/// @param moments what it was after each act, in order
record Life(
        long segmentId,
        long documentId,
        Instant cameAt,
        int cameWords,
        boolean cameDraft,
        boolean splitOff,
        boolean retired,
        List<Moment> moments) {

    /// Takes what a segment was from a moment on.
    @FunctionalInterface
    interface Taker {

        /// @param standing null while it has no place in the document
        void take(Instant at, @Nullable Standing standing, int words);
    }

    /// Tells its life. A segment that a split has made is not there before that.
    void tell(Taker taker) {
        if (!splitOff) {
            taker.take(cameAt, cameDraft ? Standing.DRAFT : Standing.INITIAL, cameWords);
        }
        int words = cameWords;
        for (int i = 0; i < moments.size(); i++) {
            Moment moment = moments.get(i);
            words = moment.words() < 0 ? words : moment.words();
            taker.take(moment.at(), out(i) ? null : moment.standing(), words);
        }
    }

    /// How many words its source had after the act at this place.
    int wordsAt(int place) {
        for (int i = place; i >= 0; i--) {
            if (moments.get(i).words() >= 0) {
                return moments.get(i).words();
            }
        }
        return cameWords;
    }

    /// The place of the first act of this name, empty when there was none.
    Optional<Integer> first(String act) {
        for (int i = 0; i < moments.size(); i++) {
            if (moments.get(i).is(act)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// Of two that are merged, the first gets another source and the second has no place any more until the
    /// merge is undone. An undone split and a new version of the document take a segment out for good: it is
    /// the last act on it.
    private boolean out(int place) {
        Moment moment = moments.get(place);
        boolean last = place == moments.size() - 1;
        return (retired && last) || (moment.is("MERGED") && moment.words() < 0);
    }
}
