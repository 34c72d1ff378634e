package org.ura.project;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;
import org.ura.text.Tag;

/// Correcting the source of a segment, when it came with a fault that stands in the way of the translation.
@Service
@Transactional
public class Correcting {

    private final Reach reach;
    private final Several several;
    private final Numbers numbers;
    private final Rows rows;
    private final Storing storing;

    Correcting(Reach reach, Several several, Numbers numbers, Rows rows, Storing storing) {
        this.reach = reach;
        this.several = several;
        this.numbers = numbers;
        this.rows = rows;
        this.storing = storing;
    }

    /// Gives a segment another source with the same tags; line ends of any kind become `\n`. Translation and
    /// state stay, and the memory learns the corrected pair when it is confirmed. The imported file stays as
    /// it is. Needs the right to review.
    public DeedResult correct(Caller caller, long segmentId, long version, String source) {
        Place place = reach.segment(caller, segmentId, Right.REVIEW);
        String corrected = source.replace("\r\n", "\n").replace('\r', '\n');
        if (corrected.isBlank()) {
            return new DeedResult.Rejected("rejected.blankSource");
        }
        if (corrected.length() > Segment.LONGEST_TEXT) {
            return new DeedResult.Rejected("rejected.tooLong", List.of(Segment.LONGEST_TEXT));
        }
        if (!Characters.allowed(corrected)) {
            return new DeedResult.Rejected("rejected.characters");
        }
        Segment segment = several.lock(List.of(segmentId)).stream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("refused.unknown"));
        if (segment.retired()) {
            return new DeedResult.Rejected("rejected.merged");
        }
        if (segment.source().equals(corrected)) {
            return new DeedResult.Done(0, 0, 0, several.rows(place, List.of(segment)));
        }
        if (segment.version() != version) {
            return new DeedResult.Conflict(rows.one(segmentId));
        }
        Optional<Tag> tag = Tagging.changed(segment.source(), corrected);
        if (tag.isPresent()) {
            return new DeedResult.Rejected(
                    "rejected.sourceTag", List.of(tag.get().label()));
        }
        return correct(place, segment, corrected);
    }

    private DeedResult correct(Place place, Segment segment, String corrected) {
        numbers.moreWords(place.documentId(), Words.count(corrected) - Words.count(segment.source()));
        return several.change(
                place,
                DeedKind.CORRECTED,
                storing.hand(place),
                new Several.Each(
                        List.of(segment),
                        (one, hand) -> new Step.Taken(
                                List.of(one.become(one.image().corrected(corrected), Act.CORRECTED, hand)))));
    }
}
